package io.mandate.portfolio.selection.model;

import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionProblem.Option;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.OptionRequires;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Projects that may start in any of four periods, three in a hundred of them after another's finish. */
public final class SeededStarts {
    private static final int STARTS = 4;
    private static final int PERIODS = 12;

    private SeededStarts() {}

    public static SelectionProblem of(int projects, int seed) {
        var random = new Random(seed);
        var demand = new long[PERIODS + STARTS];
        var lengths = new int[projects];
        var candidates = new ArrayList<Candidate>();
        for (int id = 0; id < projects; id++) {
            long each = Math.round(Math.exp(random.nextGaussian() + 14));
            double worth = each * (1 + 2 * random.nextDouble());
            int first = random.nextInt(PERIODS);
            lengths[id] = 1 + random.nextInt(3);
            var options = new ArrayList<Option>();
            for (int start = 0; start < STARTS; start++) {
                var use = new HashMap<String, Long>();
                for (int at = 0; at < lengths[id]; at++) {
                    int period = Math.min(first + start + at, demand.length - 1);
                    use.merge("period-" + period, each, Long::sum);
                    demand[period] += each;
                }
                long value = Math.round(worth * lengths[id] * Math.pow(0.97, start));
                options.add(new Option("start-" + start, value, use));
            }
            candidates.add(new Candidate("p" + id, options));
        }
        var limits = new ArrayList<Limit>();
        for (int period = 0; period < demand.length; period++) {
            limits.add(new Limit("period-" + period, demand[period] / (2 * STARTS)));
        }
        return new SelectionProblem(candidates, limits, sequences(random, projects));
    }

    private static List<Relation> sequences(Random random, int projects) {
        var relations = new ArrayList<Relation>();
        for (int at = 0; at < projects * 3 / 100; at++) {
            int one = random.nextInt(projects - 1);
            int other = random.nextInt(one + 1, projects);
            for (int start = 0; start < STARTS; start++) {
                relations.add(
                        new OptionRequires(
                                "p" + other,
                                "start-" + start,
                                "p" + one,
                                IntStream.range(0, start + 1)
                                        .mapToObj("start-%d"::formatted)
                                        .toList()));
            }
        }
        return relations;
    }
}
