package io.mandate.portfolio.selection.model;

import io.mandate.portfolio.selection.model.program.Row;
import io.mandate.portfolio.selection.model.search.Answer;
import io.mandate.portfolio.selection.model.search.Contradiction;
import io.mandate.portfolio.selection.model.search.Resolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Questions to a solved problem, each answered by solving again from what is known. The same questions
 * in the same order have the same answers, unless the clock or the caller ended it.
 */
public final class WhatIf implements AutoCloseable {
    private final SelectionEffort effort;
    private final Posing posing;
    private final List<Row> rows;
    private final Resolver resolver;

    /** The effort of all questions together. */
    public WhatIf(SelectionProblem problem, SelectionEffort effort, SelectionWatch watch) {
        this.effort = effort;
        this.posing = new Posing(problem);
        this.rows = posing.rules().stream().map(posing::row).toList();
        this.resolver = new Resolver(SelectionModel.engines(effort), SelectionModel.engines(watch));
    }

    /** A rule that a choice breaks, and by how many units. */
    public record Broken(Rule rule, long by) {}

    /** The choice worth most, sought from one that nearly keeps the rules, with so much work. */
    public Found best(Change change, Map<String, String> start, double work) {
        var changed = new ChangedProgram(posing, rows, change);
        var answer =
                resolver.solve(changed.worthMost(), changed.fixing(), posing.columns(start), work);
        return found(answer, 1);
    }

    /** The choice worth at least so much that uses least of a limit, whatever the limit's ceiling. */
    public Found leanest(
            String limit, Change change, long worth, Map<String, String> start, double work) {
        var changed = new ChangedProgram(posing, rows, change.withAnyAmountOf(limit));
        var answer =
                resolver.solve(
                        changed.usingLeast(limit, worth),
                        changed.fixing(),
                        posing.columns(start),
                        work);
        return found(answer, -1);
    }

    private Found found(Answer answer, int sign) {
        var chosen = answer.chosen();
        return new Found(
                chosen == null ? null : posing.chosen(chosen),
                chosen == null ? Long.MIN_VALUE : sign * answer.value(),
                sign * answer.bound(),
                answer.ending() == Answer.Ending.INFEASIBLE);
    }

    /** The rules that a choice breaks, in the problem's order of rules. */
    public List<Broken> broken(Map<String, String> chosen) {
        var columns = posing.columns(chosen);
        var broken = new ArrayList<Broken>();
        for (int at = 0; at < rows.size(); at++) {
            long over = rows.get(at).used(columns) - rows.get(at).capacity();
            if (over > 0) {
                broken.add(new Broken(posing.rules().get(at), over));
            }
        }
        return broken;
    }

    /** Rules that cannot be kept with a candidate in, or out; a smallest set where it is found; empty if not. */
    public List<Rule> against(String candidate, boolean in, double work) {
        var change = in ? Change.in(candidate) : Change.out(candidate);
        var rules = new ArrayList<>(posing.rules());
        rules.removeIf(change::undoes);
        var always = new ArrayList<>(posing.oneOptionEach());
        always.add(posing.row(in ? new Rule.MustBeIn(candidate) : new Rule.MustBeOut(candidate)));
        var core =
                Contradiction.among(
                        posing.columns(),
                        always,
                        rules.stream().map(posing::row).toList(),
                        SelectionModel.engines(effort.working(work)),
                        (_, _, _) -> over());
        boolean found = core.smallest() || core.rules().size() < rules.size();
        return found ? core.rules().stream().map(rules::get).toList() : List.of();
    }

    /** What a choice uses of the limits. */
    public Map<String, Long> used(Map<String, String> chosen) {
        return posing.used(posing.columns(chosen));
    }

    /** What the caller is told that is being done. */
    public void step(String name) {
        resolver.step(name);
    }

    /** Whether the clock or the caller ended it. */
    public boolean over() {
        return resolver.over();
    }

    @Override
    public void close() {
        resolver.close();
    }
}
