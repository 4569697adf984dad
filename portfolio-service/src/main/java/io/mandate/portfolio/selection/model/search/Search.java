package io.mandate.portfolio.selection.model.search;

import io.mandate.portfolio.selection.model.engine.Attempt;
import io.mandate.portfolio.selection.model.engine.Attempt.Ending;
import io.mandate.portfolio.selection.model.engine.CpSat;
import io.mandate.portfolio.selection.model.engine.Effort;
import io.mandate.portfolio.selection.model.engine.FewRows;
import io.mandate.portfolio.selection.model.engine.Guard;
import io.mandate.portfolio.selection.model.engine.Relaxation;
import io.mandate.portfolio.selection.model.engine.Scip;
import io.mandate.portfolio.selection.model.program.BinaryProgram;
import io.mandate.portfolio.selection.model.program.Core;
import io.mandate.portfolio.selection.model.sweep.RowByRow;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One run over a core: the best choice and the best bound so far, and the steps that improve them. */
final class Search {
    /** Up to here, exact clause learning is worth a try before branch and cut. */
    static final int SMALL = 150;

    private static final double MUCH = 0.1; // work with which branching is worth its beginning

    /** How many choices go on from row to row with a unit of work, and at the least and most. */
    private static final double BREADTH = 2_500;

    private static final int NARROW = 200;
    private static final int WIDE = 40_000;

    private final Core core;
    private final BinaryProgram program;
    private final Effort effort;
    private final Guard guard;
    private final Relaxation relaxation;
    private final Standing standing;
    private final Exploration exploration;
    private final Set<String> engines = new LinkedHashSet<>(List.of("GLOP"));
    private boolean finished;
    private int searched = Integer.MAX_VALUE;

    Search(Core core, Effort effort, Guard guard) {
        this.core = core;
        this.program = core.program();
        this.effort = effort;
        this.guard = guard;
        this.relaxation = Relaxation.of(program, guard);
        this.standing = new Standing(program, relaxation.bound());
        this.exploration = new Exploration(program, relaxation, guard);
    }

    /** A first choice: nothing, then whatever fits, then exchanges. */
    void climb() {
        guard.step("climbing");
        var nothing = new boolean[program.columns()];
        if (program.holds(nothing)) {
            standing.offer(new LocalSearch(program, relaxation, nothing).climb(guard));
        }
    }

    /** Begins at a choice that is known to hold. */
    void beginAt(boolean[] known) {
        standing.offer(core.restrict(known));
    }

    /** Settles what the bound has not decided in a search of its own, which sees nothing else. */
    void zoom() {
        if (done()) {
            return;
        }
        var rest = rest();
        var inner = new Search(rest, effort, guard);
        inner.settle(hint(rest));
        engines.addAll(inner.engines);
        standing.learn(rest, inner.standing);
    }

    /** Everything that fits a few hundred columns, from a choice or from nothing. */
    private void settle(boolean @Nullable [] start) {
        if (start != null && program.holds(start)) {
            standing.offer(climbed(start));
        } else {
            climb();
        }
        if (effort.work() <= 0) {
            return;
        }
        findAny(0.2);
        fillRows();
        searchTree(1);
        if (columns() <= SMALL) {
            learnClauses(0.6);
        }
        if (!FewRows.fits(program) || (effort.work() >= MUCH && standing.far())) {
            branchAndCut(0.8);
        } else {
            deepen(0.8);
        }
        proveExactly(0.5);
    }

    /** Where choosing nothing breaks a row: any choice that holds, or the exact proof that there is none. */
    void findAny(double share) {
        if (standing.best() != null || done()) {
            return;
        }
        guard.step("finding any choice");
        var found = new CpSat(effort.share(share), guard).solve(program.worthless(), null);
        engines.add("CP-SAT");
        if (found.ending() == Ending.INFEASIBLE) {
            standing.ruleOut();
        }
        if (found.chosen() != null) {
            standing.offer(climbed(found.chosen()));
        }
    }

    /** Fills one row after the other where columns use few of few rows. */
    void fillRows() {
        if (!done() && FewRows.fits(program) && !program.dense()) {
            guard.step("filling row by row");
            int breadth = Math.clamp((long) (effort.work() * BREADTH), NARROW, WIDE);
            var found =
                    RowByRow.choose(program, relaxation, standing.value(), breadth, guard::over);
            if (found != null) {
                standing.offer(climbed(found));
            }
        }
    }

    /** Searches what the bound has left open, if that is little and less than at the last time. */
    void searchTree(double share) {
        int left = relaxation.fixing(standing.value()).freeColumns().length;
        if (left < searched && FewRows.fits(program.rows().size(), left)) {
            searched = left;
            var engine = new FewRows(effort.share(share), guard);
            takeRest("searching", "tree", rest -> engine.solve(rest.program(), hint(rest)));
        }
    }

    /** Settles some columns at a time, with the others as they are, under few limits. */
    void exploreNeighbourhoods(double share) {
        explore(exploration.underFew(effort.share(share)));
    }

    /** The same under many limits. */
    void exploreLimits(double share) {
        explore(exploration.underMany(effort.share(share)));
    }

    private void explore(List<Exploration.Step> steps) {
        for (var step : steps) {
            var from = standing.best();
            if (from != null && !done()) {
                guard.step("settling doubtful ones");
                engines.add(step.engine());
                standing.offer(climbed(step.from(from, standing.bound())));
            }
        }
    }

    /** Lowers the bound where rows are few but columns are not. */
    void deepen(double share) {
        var known = standing.best();
        if (known != null && FewRows.fits(program)) {
            var engine = new FewRows(effort.share(share), guard);
            takeRest(
                    "deepening",
                    "tree",
                    rest -> engine.deepen(rest.program(), rest.restrict(known)));
        }
    }

    void learnClauses(double share) {
        var engine = new CpSat(effort.share(share), guard);
        takeRest("learning clauses", "CP-SAT", rest -> engine.solve(rest.program(), hint(rest)));
    }

    void branchAndCut(double share) {
        var engine = new Scip(effort.share(share), guard);
        boolean few = FewRows.fits(program); // a climb's choice under many limits misleads it
        takeRest("branching", "SCIP", at -> engine.solve(at.program(), few ? hint(at) : null));
    }

    /** Settles what its rounding left open if the last engine was done. */
    void proveExactly(double share) {
        if (finished) {
            learnClauses(share);
        }
    }

    /** Runs an engine on what the bound has not decided yet. */
    private void takeRest(String step, String name, Function<Core, Attempt> engine) {
        if (done()) {
            return;
        }
        guard.step(step);
        var rest = rest();
        var found = engine.apply(rest);
        engines.add(name);
        finished = found.ending() == Ending.PROVEN;
        standing.learn(rest, found);
        if (found.chosen() != null) {
            standing.offer(climbed(rest.lift(found.chosen())));
        }
    }

    /** What the bound has not decided. */
    private Core rest() {
        return Core.of(program, relaxation.fixing(standing.value()));
    }

    private boolean @Nullable [] hint(Core rest) {
        var known = standing.best();
        return known == null ? null : rest.restrict(known);
    }

    private boolean[] climbed(boolean[] start) {
        return new LocalSearch(program, relaxation, start).climb(guard);
    }

    private boolean done() {
        return standing.settled() || guard.over();
    }

    int columns() {
        return program.columns();
    }

    Answer answer() {
        return standing.answer(core, relaxation.prices(), String.join(" + ", engines), guard);
    }
}
