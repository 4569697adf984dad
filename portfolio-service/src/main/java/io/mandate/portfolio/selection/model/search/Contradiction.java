package io.mandate.portfolio.selection.model.search;

import io.mandate.portfolio.selection.model.engine.Attempt.Ending;
import io.mandate.portfolio.selection.model.engine.CpSat;
import io.mandate.portfolio.selection.model.engine.Effort;
import io.mandate.portfolio.selection.model.engine.Guard;
import io.mandate.portfolio.selection.model.engine.Watch;
import io.mandate.portfolio.selection.model.program.BinaryProgram;
import io.mandate.portfolio.selection.model.program.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Looks for a smallest set of rules that cannot all hold: by halves, each subset decided exactly. What
 * is left is surely contradictory; whether no rule of it can be spared is said with it.
 */
public final class Contradiction {
    /** So that the answer depends on the work, not on the clock. */
    private static final int MOST_QUESTIONS = 400;

    private static final double SHARE = 0.05;

    private final long[] nothing;
    private final List<Row> always;
    private final List<Row> rules;
    private final Effort effort;
    private final Guard guard;
    private int questions;
    private boolean doubt;

    /**
     * The rules by index, ascending.
     *
     * @param smallest whether it is proven that without any one of them the others hold together
     * @param interrupted whether the clock or the caller ended the search
     */
    public record Core(List<Integer> rules, boolean smallest, boolean interrupted) {
        public Core {
            rules = List.copyOf(rules);
        }
    }

    private Contradiction(
            int columns, List<Row> always, List<Row> rules, Effort effort, Guard guard) {
        this.nothing = new long[columns];
        this.always = always;
        this.rules = rules;
        this.effort = effort.share(SHARE);
        this.guard = guard;
    }

    /** The rules are known to contradict each other, given the rows that hold always. */
    public static Core among(
            int columns, List<Row> always, List<Row> rules, Effort effort, Watch watch) {
        try (var guard = Guard.over(effort, watch)) {
            guard.step("finding what stands against it");
            var search = new Contradiction(columns, always, rules, effort, guard);
            var all = IntStream.range(0, rules.size()).boxed().toList();
            var core = search.contradicts(all) ? search.within(List.of(), false, all) : all;
            return new Core(core.stream().sorted().toList(), !search.doubt, guard.over());
        }
    }

    /** A smallest part of the candidates that contradicts the background, which stays. */
    private List<Integer> within(
            List<Integer> background, boolean grown, List<Integer> candidates) {
        if (grown && contradicts(background)) {
            return List.of();
        }
        if (candidates.size() == 1) {
            return candidates;
        }
        int half = candidates.size() / 2;
        var first = candidates.subList(0, half);
        var second = candidates.subList(half, candidates.size());
        var ofSecond = within(joined(background, first), true, second);
        var ofFirst = within(joined(background, ofSecond), !ofSecond.isEmpty(), first);
        return joined(ofFirst, ofSecond);
    }

    private static List<Integer> joined(List<Integer> one, List<Integer> other) {
        var both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private boolean contradicts(List<Integer> chosen) {
        if (questions++ >= MOST_QUESTIONS || guard.over()) {
            doubt = true;
            return false;
        }
        var rows = new ArrayList<>(always);
        chosen.forEach(rule -> rows.add(rules.get(rule)));
        var program = new BinaryProgram(nothing, rows);
        var ending = new CpSat(effort, guard).solve(program, null).ending();
        doubt |= ending != Ending.INFEASIBLE && ending != Ending.PROVEN;
        return ending == Ending.INFEASIBLE;
    }
}
