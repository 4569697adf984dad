package io.mandate.portfolio.selection.model;

import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Problems made up from a seed under budgets and people: cost in cents over twelve periods, hours of
 * eight roles in each of 24 months, two hundred relations, three quarters of them needs.
 */
public final class SeededCapacities {
    private static final int MONTHS = 24;
    private static final int MONTHS_PER_PERIOD = 2;
    private static final int ROLES = 8;
    private static final int RELATIONS = 200;
    private static final int BUDGET_PERCENT = 40;
    private static final int CAPACITY_PERCENT = 45;

    private final Random random;
    private final int projects;
    private final Map<String, Long> demand = new LinkedHashMap<>();

    private SeededCapacities(int projects, int seed) {
        this.random = new Random(seed);
        this.projects = projects;
    }

    /** Log-normal costs over one to twelve months; one to three roles work on each; budgets 40 %, hours 45 % of the demand. */
    public static SelectionProblem of(int projects, int seed) {
        return new SeededCapacities(projects, seed).problem();
    }

    private SelectionProblem problem() {
        var candidates = new ArrayList<Candidate>();
        for (int id = 0; id < projects; id++) {
            candidates.add(candidate("p" + id));
        }
        var limits = new ArrayList<Limit>();
        demand.forEach(
                (name, all) -> {
                    int percent = name.startsWith("role") ? CAPACITY_PERCENT : BUDGET_PERCENT;
                    limits.add(new Limit(name, all * percent / 100));
                });
        return new SelectionProblem(candidates, limits, relations());
    }

    private Candidate candidate(String id) {
        double cost = Math.exp(random.nextGaussian() + 16);
        int start = random.nextInt(MONTHS);
        int end = Math.min(MONTHS, start + 1 + random.nextInt(12));
        int first = random.nextInt(ROLES);
        int roles = 1 + random.nextInt(3);
        var use = new LinkedHashMap<String, Long>();
        for (int month = start; month < end; month++) {
            use.merge(
                    "period-" + month / MONTHS_PER_PERIOD,
                    Math.round(cost / (end - start)),
                    Long::sum);
        }
        for (int role = 0; role < roles; role++) {
            double hours = cost / 10_000 / (end - start) / roles * (0.5 + random.nextDouble());
            for (int month = start; month < end; month++) {
                use.put("role-" + (first + role) % ROLES + "-" + month, 1 + Math.round(hours));
            }
        }
        use.forEach((name, part) -> demand.merge(name, part, Long::sum));
        return new Candidate(id, Math.round(cost * (0.8 + 1.4 * random.nextDouble())), use);
    }

    private List<Relation> relations() {
        var relations = new ArrayList<Relation>();
        while (relations.size() < RELATIONS) {
            int one = random.nextInt(projects);
            int other = random.nextInt(projects);
            if (one > other) {
                relations.add(
                        relations.size() % 4 == 3
                                ? new Relation.Excludes("p" + one, "p" + other)
                                : new Relation.Requires("p" + one, "p" + other));
            }
        }
        return relations;
    }
}
