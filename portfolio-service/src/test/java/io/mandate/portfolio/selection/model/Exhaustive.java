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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Tries every selection: the slow truth that the model is compared with. */
public final class Exhaustive {
    private final SelectionProblem problem;
    private final Map<String, String> chosen = new HashMap<>();
    private OptionalLong best = OptionalLong.empty();

    private Exhaustive(SelectionProblem problem) {
        this.problem = problem;
    }

    /** The greatest value, or nothing if no selection keeps all limits. */
    public static OptionalLong best(SelectionProblem problem) {
        var tried = new Exhaustive(problem);
        tried.choose(0, 0);
        return tried.best;
    }

    private void choose(int at, long value) {
        if (at < problem.candidates().size()) {
            var candidate = problem.candidates().get(at);
            choose(at + 1, value);
            for (var option : candidate.options()) {
                chosen.put(candidate.id(), option.id());
                choose(at + 1, value + option.value());
                chosen.remove(candidate.id());
            }
        } else if ((best.isEmpty() || value > best.getAsLong()) && keepsAll(problem, chosen)) {
            best = OptionalLong.of(value);
        }
    }

    public static boolean keepsAll(SelectionProblem problem, Map<String, String> chosen) {
        return problem.candidates().stream().allMatch(c -> keepsPin(c, chosen))
                && problem.limits().stream()
                        .allMatch(l -> keeps(l, used(problem, chosen, l.name())))
                && problem.relations().stream().allMatch(r -> keeps(r, chosen));
    }

    public static long used(SelectionProblem problem, Map<String, String> chosen, String limit) {
        return options(problem, chosen).mapToLong(option -> option.use(limit)).sum();
    }

    public static long value(SelectionProblem problem, Map<String, String> chosen) {
        return options(problem, chosen).mapToLong(Option::value).sum();
    }

    private static Stream<Option> options(SelectionProblem problem, Map<String, String> chosen) {
        return problem.candidates().stream()
                .flatMap(c -> c.options().stream().filter(o -> o.id().equals(chosen.get(c.id()))));
    }

    private static boolean keepsPin(Candidate candidate, Map<String, String> chosen) {
        boolean in = chosen.containsKey(candidate.id());
        return candidate.pin() == Pin.FREE || in == (candidate.pin() == Pin.IN);
    }

    private static boolean keeps(Limit limit, long used) {
        return (limit.ceiling() == null || used <= limit.ceiling())
                && (limit.floor() == null || used >= limit.floor());
    }

    private static boolean keeps(Relation relation, Map<String, String> chosen) {
        return switch (relation) {
            case Requires(var candidate, var needed) ->
                    !chosen.containsKey(candidate) || chosen.containsKey(needed);
            case OptionRequires(var candidate, var option, var needed, var oneOf) ->
                    !option.equals(chosen.get(candidate))
                            || oneOf.contains(chosen.getOrDefault(needed, "none"));
            case Excludes(var one, var other) ->
                    !chosen.containsKey(one) || !chosen.containsKey(other);
            case AtMost(var count, var set) -> in(set, chosen) <= count;
            case AtLeast(var count, var set) -> in(set, chosen) >= count;
        };
    }

    private static long in(List<String> set, Map<String, String> chosen) {
        return set.stream().filter(chosen::containsKey).count();
    }
}
