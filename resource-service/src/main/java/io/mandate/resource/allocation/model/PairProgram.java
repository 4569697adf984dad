package io.mandate.resource.allocation.model;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import io.mandate.resource.allocation.model.AllocationProblem.Demand;
import io.mandate.resource.allocation.model.AllocationProblem.Pair;
import io.mandate.resource.allocation.model.AllocationProblem.Person;
import io.mandate.resource.allocation.model.AllocationSolution.Goal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Settles who is on which project, and how long, by clause learning in whole numbers: its proofs are
 * exact. Only the given pairs are looked at; all else stays as it is in the plan it starts from.
 */
final class PairProgram {
    /** The engine's deterministic time runs slower than seconds, as measured on months. */
    private static final double DETERMINISTIC_PER_WORK = 0.15;

    private final Month month;
    private final Map<Slot, Integer> kept = new LinkedHashMap<>();
    private final CpModel model = new CpModel();
    private final CpSolver solver = new CpSolver();
    private final Map<Slot, IntVar> work = new LinkedHashMap<>();
    private final Map<Pair, BoolVar> together = new LinkedHashMap<>();

    PairProgram(Month month, Collection<Pair> pairs, Map<Slot, Integer> start) {
        this.month = month;
        var looked = new LinkedHashSet<>(pairs);
        start.forEach(
                (slot, grains) -> {
                    if (!looked.contains(slot.pair())) {
                        kept.put(slot, grains);
                    }
                });
        looked.forEach(this::addPair);
        if (!start.isEmpty()) {
            work.forEach((slot, grains) -> model.addHint(grains, start.getOrDefault(slot, 0)));
            var on = month.pairs(start);
            together.forEach((pair, both) -> model.addHint(both, on.contains(pair)));
        }
    }

    private void addPair(Pair pair) {
        var on = model.newBoolVar("");
        var sum = LinearExpr.newBuilder();
        for (var slot : month.slots(pair)) {
            var grains = model.newIntVar(0, month.grains(slot), "");
            model.addLessOrEqual(grains, LinearExpr.term(on, month.grains(slot)));
            work.put(slot, grains);
            sum.add(grains);
        }
        together.put(pair, on);
        model.addLessOrEqual(sum, LinearExpr.term(on, month.most(pair)));
        model.addGreaterOrEqual(sum, LinearExpr.term(on, month.least(pair)));
    }

    /**
     * Nobody works more than he can or on more projects than he may, nothing gets more than it needs.
     * What only the kept plan touches holds already.
     */
    PairProgram within(Standard standard) {
        var given = new LinkedHashMap<Person, LinearExprBuilder>();
        var served = new LinkedHashMap<Demand, LinearExprBuilder>();
        if (kept.isEmpty()) {
            month.people().forEach(person -> sum(given, person));
            month.demands().forEach(demand -> sum(served, demand));
        }
        work.forEach(
                (slot, grains) -> {
                    sum(given, slot.person()).add(grains);
                    sum(served, slot.demand()).add(grains);
                });
        kept.forEach(
                (slot, grains) -> {
                    add(given.get(slot.person()), grains);
                    add(served.get(slot.demand()), grains);
                });
        given.forEach((who, sum) -> limit(sum, month.grains(who), standard.fills(who)));
        served.forEach((what, sum) -> limit(sum, month.grains(what), standard.serves(what)));
        limitProjects();
        keep(standard);
        return this;
    }

    private void keep(Standard standard) {
        work.forEach(
                (slot, grains) -> {
                    if (!standard.allows(slot)) {
                        model.addEquality(grains, 0);
                    }
                });
        if (standard instanceof Standard.NoWorse(var unmet)) {
            model.addLessOrEqual(unmet(), unmet);
        }
    }

    private static <K> LinearExprBuilder sum(Map<K, LinearExprBuilder> sums, K of) {
        return sums.computeIfAbsent(of, _ -> LinearExpr.newBuilder());
    }

    private static void add(@Nullable LinearExprBuilder sum, long constant) {
        if (sum != null) {
            sum.add(constant);
        }
    }

    private void limit(LinearArgument sum, int grains, boolean all) {
        if (all) {
            model.addEquality(sum, grains);
        } else {
            model.addLessOrEqual(sum, grains);
        }
    }

    private void limitProjects() {
        var projects = new LinkedHashMap<String, LinearExprBuilder>();
        together.forEach(
                (pair, on) -> sum(projects, pair.person()).addTerm(on, month.open(pair) ? 0 : 1));
        for (var pair : month.pairs(kept)) {
            add(projects.get(pair.person()), month.open(pair) ? 0 : 1);
        }
        for (var person : month.people()) {
            var sum = projects.get(person.id());
            if (sum != null) {
                model.addLessOrEqual(sum, month.projects(person));
            }
        }
    }

    private LinearArgument unmet() {
        var unmet = LinearExpr.newBuilder().add(month.unmet(kept));
        work.forEach((slot, grains) -> unmet.addTerm(grains, -slot.demand().weight()));
        return unmet;
    }

    private LinearArgument price() {
        var price = LinearExpr.newBuilder().add(month.price(kept));
        together.forEach((pair, on) -> price.addTerm(on, month.open(pair) ? 0 : month.price(pair)));
        return price;
    }

    private LinearArgument excess() {
        var excess = LinearExpr.newBuilder().add(Month.excess(kept));
        work.forEach((slot, grains) -> excess.addTerm(grains, slot.excess()));
        return excess;
    }

    /** Keeps the price of the pairs, without the locked ones, at or below this. */
    PairProgram keepingPrice(long price) {
        model.addLessOrEqual(price(), price);
        return this;
    }

    /** Wants least of the goal, in the month's grains. */
    PairProgram towards(Goal goal) {
        model.minimize(
                switch (goal) {
                    case UNMET -> unmet();
                    case PAIRS_AND_CHANGES -> price();
                    case FIT -> excess();
                });
        return this;
    }

    /** Is content with the first plan found. */
    PairProgram atFirst() {
        solver.getParameters().setStopAfterFirstSolution(true);
        return this;
    }

    /** The best plan within so much work, and what no plan over these pairs can beat. */
    Choice solve(double work, AllocationEffort effort, Guard guard) {
        solver.getParameters()
                .setRandomSeed(effort.seed())
                .setNumWorkers(effort.workers())
                .setInterleaveSearch(effort.workers() > 1)
                .setMaxDeterministicTime(work * DETERMINISTIC_PER_WORK)
                .setMaxTimeInSeconds(guard.secondsLeft())
                .setMaxMemoryInMb(1024)
                // Small programs, and many of them: more of a presolve costs more than it saves.
                .setMaxPresolveIterations(1)
                .setCpModelProbingLevel(0)
                .setSymmetryLevel(0);
        guard.watching(solver::stopSearch);
        try {
            var status = solver.solve(model);
            boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
            return new Choice(
                    found ? Optional.of(plan()) : Optional.empty(),
                    solver.bestObjectiveBound(),
                    solver.response().getDeterministicTime() / DETERMINISTIC_PER_WORK);
        } finally {
            guard.watching(null);
        }
    }

    private Map<Slot, Integer> plan() {
        var plan = new LinkedHashMap<>(kept);
        work.forEach(
                (slot, variable) -> {
                    int grains = Math.toIntExact(solver.value(variable));
                    if (grains > 0) {
                        plan.put(slot, grains);
                    }
                });
        return plan;
    }

    /** A plan if there is one, the engine's bound on the goal in grains, and the work it took. */
    record Choice(Optional<Map<Slot, Integer>> plan, double bound, double work) {}
}
