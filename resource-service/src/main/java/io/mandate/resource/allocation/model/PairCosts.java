package io.mandate.resource.allocation.model;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import io.mandate.resource.allocation.model.AllocationProblem.Demand;
import io.mandate.resource.allocation.model.AllocationProblem.Pair;
import io.mandate.resource.allocation.model.AllocationProblem.Person;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds pairs worth considering by slope scaling: each pair's price is spread over the grains that the
 * last relaxation gave it, so that scattered work becomes dear and disappears. Its first relaxation
 * bounds the price of all pairs from below.
 */
final class PairCosts implements AutoCloseable {
    static int ROUNDS = 8;
    private static final double NOTHING = 1e-6;

    private final Month month;
    private final MPSolver solver = MPSolver.createSolver("GLOP");
    private final Map<Slot, MPVariable> work = new LinkedHashMap<>();
    private final Set<Pair> core = new LinkedHashSet<>();
    private double floor;

    PairCosts(Month month, long unmet) {
        this.month = month;
        for (var pair : month.pairs()) {
            for (var slot : month.slots(pair)) {
                work.put(slot, solver.makeNumVar(0, month.grains(slot), ""));
            }
        }
        addDemands(unmet);
        addPeople();
        solver.objective().setMinimization();
        month.pairs().forEach(pair -> spread(pair, month.most(pair)));
        scale();
    }

    private void addDemands(long unmet) {
        double infinity = MPSolver.infinity();
        long total = month.demands().stream().mapToLong(d -> d.weight() * month.grains(d)).sum();
        var kept = solver.makeConstraint(total - unmet - NOTHING, infinity);
        var rows = new HashMap<Demand, MPConstraint>();
        month.demands().forEach(d -> rows.put(d, solver.makeConstraint(0, month.grains(d))));
        work.forEach(
                (slot, grains) -> {
                    kept.setCoefficient(grains, (double) slot.demand().weight());
                    var row = rows.get(slot.demand());
                    if (row != null) {
                        row.setCoefficient(grains, 1);
                    }
                });
    }

    private void addPeople() {
        for (var person : month.people()) {
            var minutes = solver.makeConstraint(0, month.grains(person));
            var projects = solver.makeConstraint(0, month.projects(person));
            work.forEach((slot, grains) -> addWork(person, slot, grains, minutes, projects));
        }
    }

    private void addWork(
            Person person,
            Slot slot,
            MPVariable grains,
            MPConstraint minutes,
            MPConstraint projects) {
        if (slot.person().equals(person)) {
            minutes.setCoefficient(grains, 1);
            if (!month.open(slot.pair())) {
                projects.setCoefficient(grains, 1.0 / month.most(slot.pair()));
            }
        }
    }

    private void spread(Pair pair, double over) {
        double slope = month.open(pair) ? 0 : month.price(pair) / over;
        for (var slot : month.slots(pair)) {
            var grains = work.get(slot);
            if (grains != null) {
                solver.objective().setCoefficient(grains, slope);
            }
        }
    }

    private void scale() {
        for (int round = 0; round < ROUNDS; round++) {
            if (solver.solve() != MPSolver.ResultStatus.OPTIMAL) {
                return;
            }
            if (round == 0) {
                floor = solver.objective().value();
            }
            var given = new LinkedHashMap<Pair, Double>();
            work.forEach(
                    (slot, grains) ->
                            given.merge(slot.pair(), grains.solutionValue(), Double::sum));
            given.values().removeIf(grains -> grains <= NOTHING);
            given.forEach(this::spread);
            core.addAll(given.keySet());
        }
    }

    /** The pairs that some round used. */
    Set<Pair> core() {
        return core;
    }

    /** No choice of pairs with that little unmet demand is cheaper. */
    long floor() {
        return Math.max(0, (long) Math.ceil(floor * (1 - 1e-9) - NOTHING));
    }

    @Override
    public void close() {
        solver.delete();
    }
}
