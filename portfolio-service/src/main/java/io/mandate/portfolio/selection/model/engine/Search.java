package io.mandate.portfolio.selection.model.engine;

import io.mandate.portfolio.selection.model.engine.Attempt.Ending;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One run over a core: the best choice and the best bound so far, and the steps that improve them. */
final class Search {
    /** Up to here, exact clause learning is worth a try before branch and cut. */
    static final int SMALL = 150;

    private static final int[] NEIGHBOURHOODS = {60, 120};

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
            offer(new LocalSearch(program, relaxation.ranking(), nothing).climb(guard));
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
        var fixing = start == null ? Fixing.none(program.columns()) : relaxation.fixing(value);
        var rest = Core.of(program, fixing);
        var inner = new Search(rest, effort, guard);
        inner.settle(start == null ? null : rest.restrict(start));
        engines.addAll(inner.engines);
        take(rest, inner);
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
        if (columns() <= SMALL) {
            learnClauses(0.6);
        }
        branchAndCut(0.8);
        proveExactly(0.5);
    }

    private void take(Core rest, Search inner) {
        var found = inner.best;
        if (found != null) {
            offer(rest.lift(found));
        }
        if (best == null) {
            infeasible = inner.infeasible;
            bound = Math.min(bound, rest.lift(inner.bound));
        } else {
            long left = inner.infeasible ? value : rest.lift(inner.bound);
            bound = Math.min(bound, Math.max(value, left));
        }
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

    /** Solves the most doubtful columns exactly, with the others as they are. */
    void exploreNeighbourhoods() {
        for (int size : NEIGHBOURHOODS) {
            var start = best;
            if (start == null || done() || size >= program.columns()) {
                return;
            }
            guard.step("exploring " + size + " doubtful ones");
            var near = neighbourhood(start, size);
            var found =
                    new Scip(effort.share(0.05), guard).solve(near.program(), near.restrict(start));
            if (found.chosen() != null) {
                offer(climbed(near.lift(found.chosen())));
            }
            engines.add("SCIP core");
        }
    }

    private Core neighbourhood(boolean[] start, int size) {
        var fixing = Fixing.none(program.columns());
        int[] doubts = relaxation.doubts();
        for (int rank = size; rank < doubts.length; rank++) {
            fixing.fix(doubts[rank], start[doubts[rank]]);
        }
        return Core.of(program, fixing);
    }

    void learnClauses(double share) {
        if (!done()) {
            guard.step("learning clauses");
            takeRest(
                    "CP-SAT",
                    rest ->
                            new CpSat(effort.share(share), guard)
                                    .solve(rest.program(), hint(rest)));
        }
    }

    /** The last engine was done, but in floating point: settles what its rounding left open. */
    void proveExactly(double share) {
        if (finished) {
            learnClauses(share);
        }
    }

    void branchAndCut(double share) {
        if (!done()) {
            guard.step("branching");
            takeRest(
                    "SCIP",
                    rest -> new Scip(effort.share(share), guard).solve(rest.program(), hint(rest)));
        }
    }

    private interface Engine {
        Attempt solve(Core rest);
    }

    /** Runs an engine on what the bound has not decided yet. */
    private void takeRest(String name, Engine engine) {
        var rest =
                Core.of(
                        program,
                        best == null ? Fixing.none(program.columns()) : relaxation.fixing(value));
        var found = engine.solve(rest);
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
        var known = best;
        return known == null ? null : rest.restrict(known);
    }

    private boolean[] climbed(boolean[] start) {
        return new LocalSearch(program, relaxation.ranking(), start).climb(guard);
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
