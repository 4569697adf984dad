package io.mandate.portfolio.selection.model;

import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionProblem.Option;
import io.mandate.portfolio.selection.model.SelectionProblem.Pin;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.AtLeast;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.AtMost;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Excludes;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.OptionRequires;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Requires;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;

/** Small problems made up from a seed, with options, floors, sets and relations of options. */
public final class SeededChoices {
    private final Random random;
    private final int count;
    private final int limits;

    private SeededChoices(int seed) {
        random = new Random(seed);
        count = 3 + random.nextInt(4);
        limits = 1 + random.nextInt(3);
    }

    public static SelectionProblem small(int seed) {
        return new SeededChoices(seed).problem();
    }

    private SelectionProblem problem() {
        var candidates = new ArrayList<Candidate>();
        for (int id = 0; id < count; id++) {
            candidates.add(candidate("c" + id));
        }
        var named = new ArrayList<Limit>();
        for (int limit = 0; limit < limits; limit++) {
            named.add(limit("l" + limit));
        }
        var relations = new ArrayList<Relation>();
        for (int times = random.nextInt(5); times > 0; times--) {
            relations.add(relation(candidates));
        }
        return new SelectionProblem(candidates, named, relations);
    }

    private Candidate candidate(String id) {
        var options = new ArrayList<Option>();
        for (int option = 1 + random.nextInt(3); option > 0; option--) {
            var use = new HashMap<String, Long>();
            for (int limit = 0; limit < limits; limit++) {
                use.put("l" + limit, (long) random.nextInt(limit == 2 ? -9 : 0, 20));
            }
            options.add(new Option("o" + option, random.nextInt(-8, 40), use));
        }
        return new Candidate(id, options, pin());
    }

    private Pin pin() {
        return switch (random.nextInt(12)) {
            case 0, 1 -> Pin.IN;
            case 2 -> Pin.OUT;
            default -> Pin.FREE;
        };
    }

    private Limit limit(String name) {
        long ceiling = random.nextInt(5, 12 * count);
        return switch (random.nextInt(4)) {
            case 0 -> Limit.atLeast(name, random.nextInt(10 * count));
            case 1 -> new Limit(name, ceiling - random.nextInt(15), ceiling);
            default -> new Limit(name, ceiling);
        };
    }

    private Relation relation(List<Candidate> candidates) {
        var drawn = new ArrayList<>(candidates);
        Collections.shuffle(drawn, random);
        var one = drawn.get(0);
        var other = drawn.get(1);
        var set = drawn.stream().limit(2 + random.nextInt(count - 1)).map(Candidate::id).toList();
        return switch (random.nextInt(5)) {
            case 0 -> new Requires(one.id(), other.id());
            case 1 -> new Excludes(one.id(), other.id());
            case 2 -> new AtMost(random.nextInt(set.size() + 1), set);
            case 3 -> new AtLeast(random.nextInt(set.size()), set);
            default ->
                    new OptionRequires(
                            one.id(),
                            one.options().getFirst().id(),
                            other.id(),
                            other.options().stream()
                                    .filter(_ -> random.nextBoolean())
                                    .map(Option::id)
                                    .toList());
        };
    }
}
