package io.mandate.portfolio.selection.model;

import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Option;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Every candidate with the one option to talk about: the chosen one, or the one that came nearest to being chosen. */
final class OneOption {
    private final SelectionSolution solution;

    OneOption(SelectionSolution solution) {
        this.solution = solution;
    }

    List<Candidate> of(List<Candidate> candidates) {
        return candidates.stream().map(this::of).toList();
    }

    private Candidate of(Candidate candidate) {
        if (candidate.options().size() == 1) {
            return candidate;
        }
        var chosen = solution.chosen().get(candidate.id());
        var option =
                candidate.options().stream()
                        .filter(each -> chosen == null || each.id().equals(chosen))
                        .max(Comparator.comparingDouble(this::advantage).thenComparing(Option::id))
                        .orElseThrow();
        return new Candidate(candidate.id(), List.of(option), candidate.pin());
    }

    private double advantage(Option option) {
        return option.value() - price(option.use(), solution.prices());
    }

    /** What a use is worth to others, at the relaxed problem's prices. */
    static double price(Map<String, Long> use, Map<String, Double> prices) {
        double sum = 0;
        for (var each : use.entrySet()) {
            sum += prices.getOrDefault(each.getKey(), 0.0) * each.getValue();
        }
        return sum;
    }
}
