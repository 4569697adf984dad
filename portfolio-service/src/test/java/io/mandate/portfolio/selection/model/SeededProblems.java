package io.mandate.portfolio.selection.model;

import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Problems made up from a seed. */
public final class SeededProblems {

    private SeededProblems() {}

    /** Projects with log-normal cost over one to six periods; each period's budget is 40 % of the demand. */
    public static SelectionProblem periods(int projects, int periods, int seed) {
        var random = new Random(seed);
        var demand = new long[periods];
        var candidates = new ArrayList<Candidate>();
        for (int id = 0; id < projects; id++) {
            double cost = Math.exp(random.nextGaussian() + 16);
            int start = random.nextInt(periods);
            int end = Math.min(periods, start + 1 + random.nextInt(6));
            var use = new LinkedHashMap<String, Long>();
            for (int period = start; period < end; period++) {
                long part = Math.round(cost / (end - start));
                use.put("period-" + period, part);
                demand[period] += part;
            }
            candidates.add(
                    new Candidate(
                            "p" + id, Math.round(cost * (0.8 + 1.4 * random.nextDouble())), use));
        }
        var limits = new ArrayList<Limit>();
        for (int period = 0; period < periods; period++) {
            limits.add(new Limit("period-" + period, demand[period] * 4 / 10));
        }
        return new SelectionProblem(candidates, limits);
    }

    /** Chu and Beasley's way: uses U(1, 1000), capacity half of all, value near to the mean use. */
    public static SelectionProblem knapsack(int items, int limits, int seed) {
        return knapsack(items, limits, 50, seed);
    }

    /** The same with a capacity of so many percent of all. */
    public static SelectionProblem knapsack(int items, int limits, int percent, int seed) {
        var random = new Random(seed);
        var use = new long[items][limits];
        var total = new long[limits];
        var candidates = new ArrayList<Candidate>();
        for (int limit = 0; limit < limits; limit++) {
            for (int item = 0; item < items; item++) {
                use[item][limit] = random.nextInt(1, 1001);
                total[limit] += use[item][limit];
            }
        }
        for (int item = 0; item < items; item++) {
            long sum = 0;
            var named = new LinkedHashMap<String, Long>();
            for (int limit = 0; limit < limits; limit++) {
                sum += use[item][limit];
                named.put("limit-" + limit, use[item][limit]);
            }
            candidates.add(new Candidate("i" + item, sum / limits + random.nextInt(500), named));
        }
        var named = new ArrayList<Limit>();
        for (int limit = 0; limit < limits; limit++) {
            named.add(new Limit("limit-" + limit, total[limit] * percent / 100));
        }
        return new SelectionProblem(candidates, named);
    }

    /** A few candidates with everything that a problem can have: pins, relations, negative values. */
    public static SelectionProblem small(int seed) {
        var random = new Random(seed);
        int count = 4 + random.nextInt(9);
        int limits = 1 + random.nextInt(3);
        var candidates = new ArrayList<Candidate>();
        for (int id = 0; id < count; id++) {
            var use = new LinkedHashMap<String, Long>();
            for (int limit = 0; limit < limits; limit++) {
                use.put("l" + limit, (long) random.nextInt(limit == 2 ? -5 : 0, 20));
            }
            var candidate = new Candidate("c" + id, random.nextInt(-5, 40), use);
            candidates.add(candidate.pinned(pin(random.nextInt(20))));
        }
        var named = new ArrayList<Limit>();
        for (int limit = 0; limit < limits; limit++) {
            named.add(new Limit("l" + limit, random.nextInt(limit == 2 ? -5 : 10, 15 * count / 2)));
        }
        return new SelectionProblem(candidates, named, relations(random, count));
    }

    private static SelectionProblem.Pin pin(int drawn) {
        return switch (drawn) {
            case 0 -> SelectionProblem.Pin.IN;
            case 1 -> SelectionProblem.Pin.OUT;
            default -> SelectionProblem.Pin.FREE;
        };
    }

    private static List<Relation> relations(Random random, int count) {
        var relations = new ArrayList<Relation>();
        for (int times = random.nextInt(4); times > 0; times--) {
            var one = "c" + random.nextInt(count);
            var other = "c" + random.nextInt(count);
            if (!one.equals(other)) {
                relations.add(
                        random.nextBoolean()
                                ? new Relation.Requires(one, other)
                                : new Relation.Excludes(one, other));
            }
        }
        return relations;
    }

    /** One candidate per value, one limit, use equal to cost: the textbook's knapsack. */
    public static SelectionProblem knapsack(long[] value, long[] cost, long budget) {
        var candidates = new ArrayList<Candidate>();
        for (int at = 0; at < value.length; at++) {
            candidates.add(new Candidate("p" + (at + 1), value[at], Map.of("budget", cost[at])));
        }
        return new SelectionProblem(candidates, List.of(new Limit("budget", budget)));
    }
}
