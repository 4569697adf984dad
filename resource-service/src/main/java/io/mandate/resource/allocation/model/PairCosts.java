package io.mandate.resource.allocation.model;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import io.mandate.resource.allocation.model.AllocationProblem.Demand;
import io.mandate.resource.allocation.model.AllocationProblem.Pair;
import io.mandate.resource.allocation.model.AllocationProblem.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Relaxations of the month, in which people may be on projects in part. Finds pairs worth considering by slope scaling: each pair's price is spread over the grains that the
 * last relaxation gave it, so that scattered work becomes dear and disappears. The first relaxation
 * bounds the price of all pairs from below.
 */
final class PairCosts implements AutoCloseable {
    static final int ROUNDS = 8;
    private static final double NOTHING = 1e-6;

    private final Month month;
    private final MPSolver solver = MPSolver.createSolver("GLOP");
    private final Map<Slot, MPVariable> work = new LinkedHashMap<>();
    private final List<Set<Pair>> rounds = new ArrayList<>();
    private double floor;

    PairCosts(Month month, Standard standard) {
        this.month = month;
        for (var pair : month.pairs()) {
            for (var slot : month.slots(pair)) {
                int most = standard.allows(slot) ? month.grains(slot) : 0;
                work.put(slot, solver.makeNumVar(0, most, ""));
            }
        }
        addDemands(standard);
        addPeople(standard);
        if (standard instanceof Standard.NoWorse(var unmet)) {
            keep(unmet);
        }
        solver.objective().setMinimization();
    }

    /** No plan leaves fewer weighted grains unmet, whatever the blocks are. */
    long leastUnmet() {
        long all = month.unmet(Map.of());
        work.forEach((slot, grains) -> price(grains, (double) -slot.demand().weight()));
        return solver.solve() == MPSolver.ResultStatus.OPTIMAL
                ? Math.max(0, outward(all + solver.objective().value(), (double) all))
                : 0;
    }

    private void price(MPVariable grains, double each) {
        solver.objective().setCoefficient(grains, each);
    }

    /** A floor in floating point as a whole number, with the engine's errors, relative to so much, granted. */
    private static long outward(double floor, double relativeTo) {
        return (long) Math.ceil(floor - relativeTo * 1e-9 - NOTHING);
    }

    /** Looks for pairs worth considering. */
    PairCosts scaled() {
        month.pairs().forEach(pair -> spread(pair, month.most(pair)));
        scale();
        return this;
    }

    private void addDemands(Standard standard) {
        var rows = new HashMap<Demand, MPConstraint>();
        for (var demand : month.demands()) {
            boolean all = standard.serves(demand);
            int grains = month.grains(demand);
            rows.put(demand, solver.makeConstraint(all ? grains : 0, grains));
        }
        work.forEach(
                (slot, grains) -> {
                    var row = rows.get(slot.demand());
                    if (row != null) {
                        row.setCoefficient(grains, 1);
                    }
                });
    }

    private void addPeople(Standard standard) {
        var minutes = new HashMap<Person, MPConstraint>();
        var projects = new HashMap<Person, MPConstraint>();
        for (var person : month.people()) {
            boolean all = standard.fills(person);
            int grains = month.grains(person);
            minutes.put(person, solver.makeConstraint(all ? grains : 0, grains));
            projects.put(person, solver.makeConstraint(0, month.projects(person)));
        }
        work.forEach(
                (slot, grains) -> {
                    var full = minutes.get(slot.person());
                    var many = projects.get(slot.person());
                    if (full != null && many != null) {
                        full.setCoefficient(grains, 1);
                        many.setCoefficient(
                                grains,
                                month.open(slot.pair()) ? 0 : 1.0 / month.most(slot.pair()));
                    }
                });
    }

    private void keep(long unmet) {
        var kept =
                solver.makeConstraint(month.unmet(Map.of()) - unmet - NOTHING, MPSolver.infinity());
        work.forEach(
                (slot, grains) -> kept.setCoefficient(grains, (double) slot.demand().weight()));
    }

    private void spread(Pair pair, double over) {
        double slope = month.open(pair) ? 0 : month.price(pair) / over;
        for (var slot : month.slots(pair)) {
            var grains = work.get(slot);
            if (grains != null) {
                price(grains, slope);
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
            rounds.add(given.keySet());
        }
    }

    /** The pairs that the last so many rounds used; the later, the fewer and the cheaper. */
    Set<Pair> core(int last) {
        var core = new LinkedHashSet<Pair>();
        rounds.subList(Math.max(0, rounds.size() - last), rounds.size()).forEach(core::addAll);
        return core;
    }

    /** No choice of pairs that keeps the standard is cheaper. */
    long floor() {
        return Math.max(0, outward(floor, floor));
    }

    @Override
    public void close() {
        solver.delete();
    }
}
