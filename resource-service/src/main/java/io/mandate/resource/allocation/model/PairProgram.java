package io.mandate.resource.allocation.model;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPSolverParameters.DoubleParam;
import com.google.ortools.linearsolver.MPVariable;
import io.mandate.resource.allocation.model.AllocationProblem.Demand;
import io.mandate.resource.allocation.model.AllocationProblem.Pair;
import io.mandate.resource.allocation.model.AllocationProblem.Person;
import io.mandate.resource.allocation.model.AllocationSolution.Goal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settles who is on which project by branch and cut over the given pairs; {@link Flow} then shares out the work exactly. */
final class PairProgram implements AutoCloseable {
    private static final double TOLERANCE = 1e-6;

    private final Month month;
    private final MPSolver solver = MPSolver.createSolver("SCIP");
    private final Map<Slot, MPVariable> work = new LinkedHashMap<>();
    private final Map<Pair, MPVariable> together = new LinkedHashMap<>();

    PairProgram(Month month, Collection<Pair> pairs) {
        this.month = month;
        for (var pair : pairs) {
            together.put(pair, solver.makeBoolVar(""));
            month.slots(pair).forEach(s -> work.put(s, solver.makeNumVar(0, month.grains(s), "")));
        }
        var served = new HashMap<Demand, MPConstraint>();
        month.demands().forEach(d -> served.put(d, solver.makeConstraint(0, month.grains(d))));
        work.forEach((slot, grains) -> put(served.get(slot.demand()), grains, 1));
        addPeople();
        together.forEach(this::addPair);
        solver.objective().setMinimization();
    }

    private static void put(@Nullable MPConstraint row, MPVariable column, double coefficient) {
        if (row != null) {
            row.setCoefficient(column, coefficient);
        }
    }

    private void addPeople() {
        var minutes = new HashMap<Person, MPConstraint>();
        var projects = new HashMap<String, MPConstraint>();
        for (var person : month.people()) {
            minutes.put(person, solver.makeConstraint(0, month.grains(person)));
            projects.put(person.id(), solver.makeConstraint(0, month.projects(person)));
        }
        work.forEach((slot, grains) -> put(minutes.get(slot.person()), grains, 1));
        together.forEach(
                (pair, on) -> put(projects.get(pair.person()), on, month.open(pair) ? 0 : 1));
    }

    private void addPair(Pair pair, MPVariable on) {
        var slots = month.slots(pair);
        double infinity = MPSolver.infinity();
        var block = solver.makeConstraint(0, infinity);
        var most = solver.makeConstraint(-infinity, 0);
        block.setCoefficient(on, -month.least(pair));
        most.setCoefficient(on, -month.most(pair));
        for (var slot : slots) {
            var minutes = Objects.requireNonNull(work.get(slot));
            put(block, minutes, 1);
            put(most, minutes, 1);
            if (slots.size() > 1) {
                var each = solver.makeConstraint(-infinity, 0);
                put(each, minutes, 1);
                each.setCoefficient(on, -month.grains(slot));
            }
        }
    }

    /** Wants least of the goal, in the month's grains. */
    PairProgram towards(Goal goal) {
        var objective = solver.objective();
        switch (goal) {
            case UNMET ->
                    work.forEach(
                            (s, grains) ->
                                    objective.setCoefficient(
                                            grains, (double) -s.demand().weight()));
            case PAIRS_AND_CHANGES ->
                    together.forEach((pair, on) -> objective.setCoefficient(on, price(pair)));
            case FIT -> work.forEach((s, grains) -> objective.setCoefficient(grains, s.excess()));
        }
        return this;
    }

    private int price(Pair pair) {
        return month.open(pair) ? 0 : month.price(pair);
    }

    /** Keeps the weighted unmet grains at or below this. */
    PairProgram keepingUnmet(long unmet) {
        long total = month.demands().stream().mapToLong(d -> d.weight() * month.grains(d)).sum();
        var kept = solver.makeConstraint(total - unmet - TOLERANCE, MPSolver.infinity());
        work.forEach(
                (slot, grains) -> kept.setCoefficient(grains, (double) slot.demand().weight()));
        return this;
    }

    /** Keeps the price of the pairs, without the locked ones, at or below this. */
    PairProgram keepingPrice(long price) {
        var kept = solver.makeConstraint(0, price + TOLERANCE);
        together.forEach((pair, on) -> kept.setCoefficient(on, price(pair)));
        return this;
    }

    PairProgram startingAt(Map<Slot, Integer> grains) {
        var on = new LinkedHashSet<Pair>();
        grains.keySet().forEach(slot -> on.add(slot.pair()));
        var columns = new MPVariable[work.size() + together.size()];
        var values = new double[columns.length];
        int at = 0;
        for (var slot : work.entrySet()) {
            columns[at] = slot.getValue();
            values[at++] = grains.getOrDefault(slot.getKey(), 0);
        }
        for (var pair : together.entrySet()) {
            columns[at] = pair.getValue();
            values[at++] = on.contains(pair.getKey()) ? 1 : 0;
        }
        solver.setHint(columns, values);
        return this;
    }

    /** The pairs of the best plan within so many nodes, and what cannot be beaten over these pairs. */
    Optional<Choice> solve(long nodes, int seed, Guard guard) {
        guard.watching(solver::interruptSolve);
        try {
            solver.setTimeLimit((long) (guard.secondsLeft() * 1000) + 1);
            solver.setSolverSpecificParametersAsString(settings(nodes, seed));
            var parameters = new MPSolverParameters();
            parameters.setDoubleParam(DoubleParam.RELATIVE_MIP_GAP, 0);
            var status = solver.solve(parameters);
            return status == ResultStatus.OPTIMAL || status == ResultStatus.FEASIBLE
                    ? Optional.of(new Choice(chosen(), solver.objective().bestBound()))
                    : Optional.empty();
        } finally {
            guard.watching(null);
        }
    }

    long nodes() {
        return solver.nodes();
    }

    private Set<Pair> chosen() {
        var chosen = new LinkedHashSet<Pair>();
        together.forEach(
                (pair, on) -> {
                    if (on.solutionValue() > 0.5) {
                        chosen.add(pair);
                    }
                });
        return chosen;
    }

    static String extra = "";

    private static String settings(long nodes, int seed) {
        return """
                limits/totalnodes = %d
                limits/memory = 1024
                randomization/randomseedshift = %d
                separating/maxrounds = 0
                """
                        .formatted(nodes, seed)
                + extra;
    }

    /** Who is on which project, and the engine's bound on the goal, in grains. */
    record Choice(Set<Pair> pairs, double bound) {}

    @Override
    public void close() {
        solver.delete();
    }
}
