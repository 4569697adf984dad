package io.mandate.portfolio.selection.explanation;

import io.mandate.portfolio.selection.model.Known;
import io.mandate.portfolio.selection.model.SelectionProblem;
import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Option;
import io.mandate.portfolio.selection.model.SelectionProblem.Pin;
import java.util.Comparator;
import java.util.List;

/**
 * Who was nearest to being decided the other way: the smallest difference between what a candidate is
 * worth and what its use is worth to others at the prices of the relaxed problem, which is about the
 * least that the other way loses. Who is pinned has no line to be near to.
 */
final class NearTheLine {
    private final Known known;

    NearTheLine(Known known) {
        this.known = known;
    }

    List<String> first(int count, SelectionProblem problem) {
        return problem.candidates().stream()
                .filter(candidate -> candidate.pin() == Pin.FREE)
                .map(candidate -> new Distance(candidate.id(), distance(candidate)))
                .sorted(
                        Comparator.comparingDouble(Distance::from)
                                .thenComparing(Distance::candidate))
                .limit(count)
                .map(Distance::candidate)
                .toList();
    }

    private record Distance(String candidate, double from) {}

    private double distance(Candidate candidate) {
        return Math.abs(
                candidate.options().stream().mapToDouble(this::advantage).max().orElseThrow());
    }

    private double advantage(Option option) {
        double price = 0;
        for (var use : option.use().entrySet()) {
            price += known.prices().getOrDefault(use.getKey(), 0.0) * use.getValue();
        }
        return option.value() - price;
    }
}
