package io.mandate.resource.allocation.model;

import io.mandate.resource.allocation.model.AllocationProblem.Pair;
import io.mandate.resource.allocation.model.AllocationSolution.Goal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** One independent part of the month on its way through the stages: the best plan and what cannot be beaten. */
final class Part {
    /** Up to so many pairs, all are settled at once, with proof; beyond, one neighbourhood after the other. */
    private static final int FEW = 100;

    /** About so many pairs are a neighbourhood. */
    private static final int NEAR = 45;

    /** Work on one neighbourhood. */
    private static final double GLANCE = 0.025;

    /** Posing a program counts, too, or those solved at a glance would be free. */
    private static final double POSING = 0.01;

    private final Month month;
    private final AllocationEffort effort;
    private final Guard guard;
    private final Map<Goal, Long> bounds = new EnumMap<>(Goal.class);
    private Map<Slot, Integer> plan = Map.of();
    private double spent;

    Part(Month month, AllocationEffort effort, Guard guard) {
        this.month = month;
        this.effort = effort;
        this.guard = guard;
    }

    /** Spends about so much work on the stages. */
    void plan(double work) {
        var ideal = Flow.unhindered(month);
        long least = month.unmet(ideal);
        bounds.put(Goal.UNMET, least);
        var best = new Standard.Best(Face.of(month, ideal));
        begin(best, work * 0.3);
        if (month.unmet(plan) == least) {
            bounds.put(Goal.FIT, Month.excess(ideal));
            join(best, work);
        } else {
            serveMore(work * 0.8);
            join(new Standard.NoWorse(month.unmet(plan)), work);
        }
    }

    /** A first plan: the pairs that relaxations found cheap, more of them until they suffice. */
    private void begin(Standard standard, double until) {
        try (var costs = new PairCosts(month, standard).scaled()) {
            for (int last = 1; last <= PairCosts.ROUNDS && plan.isEmpty(); last *= 2) {
                var program = new PairProgram(month, costs.core(last), plan).within(standard);
                solve(program.towards(Goal.PAIRS_AND_CHANGES).atFirst(), until - spent);
            }
        }
    }

    /** Blocks or numbers of projects are in the way: looks for the least unmet demand in spite of them. */
    private void serveMore(double until) {
        offer(FirstPlan.of(month));
        var free = new Standard.None();
        try (var relaxed = new PairCosts(month, free)) {
            bounds.merge(Goal.UNMET, relaxed.leastUnmet(), Math::max);
        }
        improve(Goal.UNMET, free, until);
    }

    /** Looks for fewer pairs and changes, then for a better fit, without giving up what was reached. */
    private void join(Standard standard, double until) {
        try (var costs = new PairCosts(month, standard).scaled()) {
            bounds.put(Goal.PAIRS_AND_CHANGES, costs.floor());
        }
        improve(Goal.PAIRS_AND_CHANGES, standard, until * 0.85);
        improve(Goal.FIT, standard, until);
    }

    private void improve(Goal goal, Standard standard, double until) {
        if (month.pairs().size() <= FEW) {
            raise(goal, settle(month.pairs(), goal, standard, until));
            return;
        }
        var near = new Neighbourhoods(month, NEAR, effort.seed());
        while (spent < until && !guard.over() && grains(goal) > bounds.getOrDefault(goal, 0L)) {
            var pairs = goal == Goal.UNMET ? near.drawShort(plan) : near.draw(plan);
            settle(pairs, goal, standard, Math.min(spent + GLANCE, until));
        }
    }

    /** Settles these pairs anew; answers what no plan that differs only in them can beat. */
    private double settle(Collection<Pair> pairs, Goal goal, Standard standard, double until) {
        var program = new PairProgram(month, pairs, plan).within(standard).towards(goal);
        if (goal == Goal.FIT) {
            program.keepingPrice(month.price(plan));
        }
        return solve(program, until - spent);
    }

    private double solve(PairProgram program, double work) {
        var found = program.solve(Math.max(work, GLANCE), effort, guard);
        spent += found.work() + POSING;
        found.plan().filter(this::offer).ifPresent(this::shareOut);
        return found.bound();
    }

    /** The engine may have stopped early: these pairs' best share is a flow. */
    private void shareOut(Map<Slot, Integer> found) {
        Flow.over(month, month.pairs(found)).ifPresent(this::offer);
    }

    /** Takes over a bound that was found over all pairs. */
    private void raise(Goal goal, double bound) {
        bounds.merge(goal, (long) Math.ceil(bound - 1e-6), Math::max);
    }

    /** Takes a plan over if it is better; answers whether it was. */
    private boolean offer(Map<Slot, Integer> other) {
        for (var goal : Goal.values()) {
            int better = Long.compare(month.objective(goal, other), month.objective(goal, plan));
            if (better != 0) {
                plan = better < 0 ? other : plan;
                return better < 0;
            }
        }
        return false;
    }

    /** What the plan misses of a goal, in the units of programs and bounds. */
    private long grains(Goal goal) {
        return switch (goal) {
            case UNMET -> month.unmet(plan);
            case PAIRS_AND_CHANGES -> month.price(plan);
            case FIT -> Month.excess(plan);
        };
    }

    long objective(Goal goal) {
        return month.objective(goal, plan);
    }

    long bound(Goal goal) {
        long bound = bounds.getOrDefault(goal, 0L);
        long whole =
                switch (goal) {
                    case UNMET, FIT -> bound * month.grain();
                    case PAIRS_AND_CHANGES -> bound + month.lockedPrice();
                };
        return Math.min(whole, objective(goal));
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
