package io.mandate.portfolio.scoring;

import io.mandate.portfolio.Fraction;
import java.util.Map;

/** Something that is scored, with its exact score by each criterion. */
public record Alternative(String id, Map<String, Fraction> scores) {
    public Alternative {
        scores = Map.copyOf(scores);
    }

    Fraction score(String criterion) {
        var score = scores.get(criterion);
        if (score == null) {
            throw new IllegalArgumentException("%s has no score by %s".formatted(id, criterion));
        }
        return score;
    }
}
