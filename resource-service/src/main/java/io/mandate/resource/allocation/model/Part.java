package io.mandate.resource.allocation.model;

import io.mandate.resource.allocation.model.AllocationProblem.Pair;
import io.mandate.resource.allocation.model.AllocationSolution.Goal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** One independent part of the month on its way through the stages: the best plan and what cannot be beaten. */
final class Part {
    /** Up to so many pairs, all are looked at; beyond, those that relaxations found cheap. */
    private static final int FEW = 100;

    private final Month month;
    private final AllocationEffort effort;
    private final Guard guard;
    private final Map<Goal, Long> bounds = new EnumMap<>(Goal.class);
    private Map<Slot, Integer> plan = Map.of();

    Part(Month month, AllocationEffort effort, Guard guard) {
        this.month = month;
        this.effort = effort;
        this.guard = guard;
    }

    /** Spends about so many seconds' worth of nodes on the stages. */
    void plan(double work) {
        var ideal = Flow.unhindered(month);
        long least = month.unmet(ideal);
        bounds.put(Goal.UNMET, least);
        join(least, work * 0.7);
        if (month.unmet(plan) > least) {
            serveMore(work * 0.7);
        }
        if (month.unmet(plan) > least) {
            join(month.unmet(plan), work * 0.2);
        } else {
            bounds.put(Goal.FIT, month.objective(Goal.FIT, ideal));
        }
        fit(work * 0.1);
    }

    /** Looks for the cheapest pairs that leave no more unmet than this. */
    private void join(long unmet, double work) {
        try (var costs = new PairCosts(month, unmet)) {
            bounds.put(Goal.PAIRS_AND_CHANGES, costs.floor());
            var pairs = month.pairs().size() <= FEW ? month.pairs() : costs.core();
            try (var program = new PairProgram(month, pairs)) {
                program.keepingUnmet(unmet).towards(Goal.PAIRS_AND_CHANGES).startingAt(plan);
                run(program, pairs, work, Goal.PAIRS_AND_CHANGES);
            }
        }
    }

    /** Blocks or numbers of projects are in the way: looks for the least unmet demand over all pairs. */
    private void serveMore(double work) {
        try (var program = new PairProgram(month, month.pairs())) {
            program.towards(Goal.UNMET).startingAt(plan);
            run(program, month.pairs(), work, Goal.UNMET);
        }
    }

    /** Looks for a better fit among plans that are as good in the other stages. */
    private void fit(double work) {
        var pairs = month.pairs().size() <= FEW ? month.pairs() : used();
        long price = month.objective(Goal.PAIRS_AND_CHANGES, plan) - month.lockedPrice();
        if (month.objective(Goal.FIT, plan) > bounds.getOrDefault(Goal.FIT, 0L)) {
            try (var program = new PairProgram(month, pairs)) {
                program.keepingUnmet(month.unmet(plan)).keepingPrice(price);
                program.towards(Goal.FIT).startingAt(plan);
                run(program, pairs, work, Goal.FIT);
            }
        }
    }

    private Set<Pair> used() {
        var used = new LinkedHashSet<Pair>();
        plan.keySet().forEach(slot -> used.add(slot.pair()));
        return used;
    }

    private void run(PairProgram program, Collection<Pair> pairs, double work, Goal goal) {
        var choice = program.solve(nodes(pairs.size(), work), effort.seed(), guard);
        choice.flatMap(found -> Flow.over(month, found.pairs())).ifPresent(this::offer);
        if (choice.isPresent() && pairs.size() == month.pairs().size()) {
            raise(goal, choice.get().bound());
        }
    }

    /** Takes over an engine's bound, rounded outwards to whole units. */
    private void raise(Goal goal, double bound) {
        long constant = goal == Goal.UNMET ? month.unmet(Map.of()) : 0;
        long floor = (long) Math.ceil(bound - Math.abs(bound) * 1e-9 - 1e-6) + constant;
        bounds.merge(goal, goal == Goal.FIT ? floor * month.grain() : floor, Math::max);
    }

    private void offer(Map<Slot, Integer> other) {
        for (var goal : Goal.values()) {
            int better = Long.compare(month.objective(goal, other), month.objective(goal, plan));
            if (better != 0) {
                plan = better < 0 ? other : plan;
                return;
            }
        }
    }

    /** Nodes that take about so many seconds, as measured for programs of this size. */
    private static long nodes(int pairs, double work) {
        return Math.max(1, (long) (work * Math.clamp(20_000.0 / Math.max(1, pairs), 20, 500)));
    }

    long objective(Goal goal) {
        return month.objective(goal, plan);
    }

    long bound(Goal goal) {
        long bound = bounds.getOrDefault(goal, 0L);
        long inMinutes =
                switch (goal) {
                    case UNMET -> bound * month.grain();
                    case PAIRS_AND_CHANGES -> bound + month.lockedPrice();
                    case FIT -> bound;
                };
        return Math.min(inMinutes, objective(goal));
    }

    int size() {
        return month.pairs().size();
    }

    /** Who gives which demand how many minutes. */
    Map<Slot, Integer> minutes() {
        var minutes = new LinkedHashMap<Slot, Integer>();
        plan.forEach((slot, grains) -> minutes.put(slot, grains * month.grain()));
        return minutes;
    }
}
