package io.mandate.resource.allocation.model;

import io.mandate.resource.allocation.model.AllocationProblem.Demand;
import io.mandate.resource.allocation.model.AllocationProblem.Pair;
import io.mandate.resource.allocation.model.AllocationProblem.Person;
import io.mandate.resource.allocation.model.AllocationSolution.Goal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One part of the month as the engines see it: slots, pairs and what they cost, in whole grains of minutes. */
final class Month {
    /** What a pair costs in the second stage: kept from last month, or new. */
    private static final int KEPT = 1;

    private static final int NEW = 3;

    private final AllocationProblem problem;
    private final Remaining remaining;
    private final int grain;
    private final Map<Pair, List<Slot>> slotsOf = new LinkedHashMap<>();

    Month(AllocationProblem problem) {
        this.problem = problem;
        this.remaining = new Remaining(problem);
        this.grain = remaining.grain();
        for (var slot : remaining.slots()) {
            slotsOf.computeIfAbsent(slot.pair(), _ -> new ArrayList<>()).add(slot);
        }
    }

    Collection<Pair> pairs() {
        return slotsOf.keySet();
    }

    List<Slot> slots(Pair pair) {
        return slotsOf.getOrDefault(pair, List.of());
    }

    List<Person> people() {
        return problem.people();
    }

    List<Demand> demands() {
        return problem.demands();
    }

    int grain() {
        return grain;
    }

    int grains(Demand demand) {
        return remaining.minutes(demand) / grain;
    }

    int grains(Person person) {
        return remaining.minutes(person) / grain;
    }

    int grains(Slot slot) {
        return slot.most() / grain;
    }

    /** How many more projects a person may take on. */
    int projects(Person person) {
        return Math.max(0, remaining.projects(person));
    }

    /** Whether a lock puts the pair together already, so that it costs nothing and needs no block. */
    boolean open(Pair pair) {
        return remaining.open(pair);
    }

    /** The most that the pair can work together. */
    int most(Pair pair) {
        int sum = slots(pair).stream().mapToInt(this::grains).sum();
        return Math.min(sum, grains(slots(pair).getFirst().person()));
    }

    /** The least that the pair must work together, if it does: a block, or all there is to do. */
    int least(Pair pair) {
        if (open(pair)) {
            return 0;
        }
        int sum = slots(pair).stream().mapToInt(this::grains).sum();
        return Math.max(1, Math.min(problem.minimumBlock() / grain, sum));
    }

    int price(Pair pair) {
        return problem.lastMonth().contains(pair) ? KEPT : NEW;
    }

    /** What the plan misses of a goal, in minutes where minutes count; pairs made by locks included. */
    long objective(Goal goal, Map<Slot, Integer> grains) {
        return switch (goal) {
            case UNMET -> unmet(grains) * grain;
            case PAIRS_AND_CHANGES -> price(grains) + lockedPrice();
            case FIT -> excess(grains) * grain;
        };
    }

    /** Weight × grains that nobody gives. */
    long unmet(Map<Slot, Integer> grains) {
        long sum = demands().stream().mapToLong(d -> d.weight() * grains(d)).sum();
        for (var given : grains.entrySet()) {
            sum -= given.getKey().demand().weight() * given.getValue();
        }
        return sum;
    }

    /** What the plan's pairs cost, without those that locks made. */
    long price(Map<Slot, Integer> grains) {
        return pairs(grains).stream().filter(pair -> !open(pair)).mapToLong(this::price).sum();
    }

    /** Who is on which project in a plan. */
    Set<Pair> pairs(Map<Slot, Integer> grains) {
        var pairs = new LinkedHashSet<Pair>();
        grains.keySet().forEach(slot -> pairs.add(slot.pair()));
        return pairs;
    }

    long lockedPrice() {
        return remaining.open().stream().mapToLong(this::price).sum();
    }

    static long excess(Map<Slot, Integer> grains) {
        return grains.entrySet().stream()
                .mapToLong(given -> (long) given.getKey().excess() * given.getValue())
                .sum();
    }
}
