package io.mandate.portfolio.selection.model;

import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Pin;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Excludes;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Requires;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;

/** Tries every selection: the slow truth that the model is compared with. */
final class Exhaustive {

    private Exhaustive() {}

    /** The greatest value, or nothing if no selection keeps all limits. */
    static OptionalLong best(SelectionProblem problem) {
        var best = OptionalLong.empty();
        for (int mask = 0; mask < 1 << problem.candidates().size(); mask++) {
            var selected = new HashSet<String>();
            long value = 0;
            for (int at = 0; at < problem.candidates().size(); at++) {
                if ((mask >> at & 1) == 1) {
                    selected.add(problem.candidates().get(at).id());
                    value += problem.candidates().get(at).value();
                }
            }
            if ((best.isEmpty() || value > best.getAsLong()) && keepsAll(problem, selected)) {
                best = OptionalLong.of(value);
            }
        }
        return best;
    }

    static boolean keepsAll(SelectionProblem problem, Set<String> selected) {
        return problem.candidates().stream().allMatch(c -> keepsPin(c, selected))
                && problem.limits().stream()
                        .allMatch(l -> used(problem, selected, l.name()) <= l.capacity())
                && problem.relations().stream().allMatch(r -> keeps(r, selected));
    }

    static long used(SelectionProblem problem, Set<String> selected, String limit) {
        return problem.candidates().stream()
                .filter(c -> selected.contains(c.id()))
                .mapToLong(c -> c.use(limit))
                .sum();
    }

    private static boolean keepsPin(Candidate candidate, Set<String> selected) {
        boolean in = selected.contains(candidate.id());
        return candidate.pin() == Pin.FREE || in == (candidate.pin() == Pin.IN);
    }

    private static boolean keeps(SelectionProblem.Relation relation, Set<String> selected) {
        return switch (relation) {
            case Requires(var candidate, var needed) ->
                    !selected.contains(candidate) || selected.contains(needed);
            case Excludes(var one, var other) ->
                    !selected.contains(one) || !selected.contains(other);
        };
    }
}
