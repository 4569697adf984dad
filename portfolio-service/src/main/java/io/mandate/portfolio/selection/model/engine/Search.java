package io.mandate.portfolio.selection.model.engine;

import io.mandate.portfolio.selection.model.engine.Attempt.Ending;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One run over a core: the best choice and the best bound so far, and the steps that improve them. */
final class Search {
    /** Up to here, exact clause learning is worth a try before branch and cut. */
    static final int SMALL = 150;

    private static final int NEAR = 60;

    private final Core core;
    private final BinaryProgram program;
    private final Effort effort;
    private final Guard guard;
    private final Relaxation relaxation;
    private final Set<String> engines = new LinkedHashSet<>(List.of("GLOP"));
    private boolean @Nullable [] best;
    private long value = Long.MIN_VALUE;
    private long bound;
    private boolean infeasible;
    private boolean finished;
    private int searched = Integer.MAX_VALUE;

    Search(Core core, Effort effort, Guard guard) {
        this.core = core;
        this.program = core.program();
        this.effort = effort;
        this.guard = guard;
        this.relaxation = Relaxation.of(program, guard);
        this.bound = relaxation.bound();
    }

    /** A first choice: nothing, then whatever fits, then exchanges. */
    void climb() {
        guard.step("climbing");
        var nothing = new boolean[program.columns()];
        if (program.holds(nothing)) {
            offer(new LocalSearch(program, relaxation, nothing).climb(guard));
        }
    }

    /** Begins at a choice that is known to hold. */
    void beginAt(boolean[] known) {
        offer(core.restrict(known));
    }

    /** Settles what the bound has not decided in a search of its own, which sees nothing else. */
    void zoom() {
        if (done()) {
            return;
        }
        var start = best;
        var rest = Core.of(program, relaxation.fixing(value));
        var inner = new Search(rest, effort, guard);
        inner.settle(start == null ? null : rest.restrict(start));
        engines.addAll(inner.engines);
        if (inner.best != null) {
            offer(rest.lift(inner.best));
        }
        infeasible = best == null && inner.infeasible;
        long left = best == null || !inner.infeasible ? rest.lift(inner.bound) : value;
        bound = Math.min(bound, best == null ? left : Math.max(value, left));
    }

    /** Everything that fits a few hundred columns, from a choice or from nothing. */
    private void settle(boolean @Nullable [] start) {
        if (start != null && program.holds(start)) {
            offer(climbed(start));
        } else {
            climb();
        }
        if (effort.work() <= 0) {
            return;
        }
        findAny(0.2);
        searchTree(1);
        if (columns() <= SMALL) {
            learnClauses(0.6);
        }
        if (!FewRows.fits(program)) {
            branchAndCut(0.8);
        }
        deepen(0.8);
        proveExactly(0.5);
    }

    /** Where choosing nothing breaks a row: any choice that holds, or the exact proof that there is none. */
    void findAny(double share) {
        if (best != null || done()) {
            return;
        }
        guard.step("finding any choice");
        var found = new CpSat(effort.share(share), guard).solve(program.worthless(), null);
        engines.add("CP-SAT");
        infeasible = found.ending() == Ending.INFEASIBLE;
        if (found.chosen() != null) {
            offer(climbed(found.chosen()));
        }
    }

    /** Searches what the bound has left open, if that is little and less than at the last time. */
    void searchTree(double share) {
        int left = relaxation.fixing(value).freeColumns().length;
        if (left < searched && FewRows.fits(program.rows().size(), left)) {
            searched = left;
            var engine = new FewRows(effort.share(share), guard);
            takeRest("searching", "tree", rest -> engine.solve(rest.program(), hint(rest)));
        }
    }

    /** Settles doubtful columns under few limits, some at a time, with the others as they are. */
    void exploreNeighbourhoods(double share) {
        var near = new Neighbourhoods(program, relaxation.doubts(), effort, guard);
        if (program.dense() && FewRows.fits(program)) {
            explore("tree core", from -> near.drawn(from, bound, share));
        } else if (FewRows.fits(program) && columns() > SMALL) {
            explore("SCIP core", from -> near.nearest(from, NEAR));
            explore("SCIP core", from -> near.nearest(from, 2 * NEAR));
        }
    }

    /** The same under many limits. */
    void exploreLimits(double share) {
        if (!FewRows.fits(program)) {
            var near = new ManyRows(program, relaxation, effort, guard);
            explore("SCIP core", from -> near.improve(from, bound, share));
        }
    }

    private void explore(String engine, UnaryOperator<boolean[]> improvement) {
        var from = best;
        if (from != null && !done()) {
            guard.step("settling doubtful ones");
            engines.add(engine);
            offer(climbed(improvement.apply(from)));
        }
    }

    /** Lowers the bound where rows are few but columns are not. */
    void deepen(double share) {
        var known = best;
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
        var rest = Core.of(program, relaxation.fixing(value));
        var found = engine.apply(rest);
        engines.add(name);
        finished = found.ending() == Ending.PROVEN;
        infeasible = best == null && found.ending() == Ending.INFEASIBLE;
        if (found.ending() != Ending.INFEASIBLE) {
            bound = Math.min(bound, Math.max(value, rest.lift(found.bound())));
        } else if (best != null) {
            bound = value;
        }
        if (found.chosen() != null) {
            offer(climbed(rest.lift(found.chosen())));
        }
    }

    private boolean @Nullable [] hint(Core rest) {
        return best == null ? null : rest.restrict(best);
    }

    private boolean[] climbed(boolean[] start) {
        return new LocalSearch(program, relaxation, start).climb(guard);
    }

    private void offer(boolean[] choice) {
        long worth = program.worth(choice);
        if (program.holds(choice) && (best == null || worth > value)) {
            best = choice;
            value = worth;
        }
    }

    private boolean done() {
        return infeasible || guard.over() || proven();
    }

    private boolean proven() {
        return best != null && value >= bound;
    }

    int columns() {
        return program.columns();
    }

    Answer answer() {
        var known = best;
        var lifted = known == null ? null : core.lift(known);
        return new Answer(
                lifted,
                known == null ? 0 : core.lift(value),
                core.lift(Math.max(bound, known == null ? bound : value)),
                core.lift(relaxation.prices()),
                ending(),
                String.join(" + ", engines),
                guard.seconds());
    }

    private Answer.Ending ending() {
        if (infeasible) {
            return Answer.Ending.INFEASIBLE;
        }
        if (proven()) {
            return Answer.Ending.PROVEN;
        }
        if (guard.cancelled()) {
            return Answer.Ending.CANCELLED;
        }
        return guard.over() ? Answer.Ending.WALL_CLOCK : Answer.Ending.WORK_LIMIT;
    }
}
