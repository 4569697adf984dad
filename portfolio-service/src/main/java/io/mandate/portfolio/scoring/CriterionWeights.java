package io.mandate.portfolio.scoring;

import static io.mandate.portfolio.Fraction.UNIT;
import static io.mandate.portfolio.Fraction.ZERO;

import io.mandate.portfolio.Fraction;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What each criterion counts: exact shares that are not negative and make up exactly 1; nothing is normalised. */
public record CriterionWeights(Map<String, Fraction> byCriterion) {
    public CriterionWeights {
        byCriterion = Collections.unmodifiableMap(new LinkedHashMap<>(byCriterion));
        if (byCriterion.values().stream().anyMatch(weight -> weight.signum() < 0)
                || !byCriterion.values().stream().reduce(ZERO, Fraction::plus).equals(UNIT)) {
            throw new IllegalArgumentException("must not be negative and must make up exactly 1");
        }
    }

    /** Σ weight × score (weighted sum model; Fishburn, Additive Utilities with Incomplete Product Sets, 1967). */
    public Fraction score(Alternative alternative) {
        return byCriterion.entrySet().stream()
                .map(each -> each.getValue().times(alternative.score(each.getKey())))
                .reduce(ZERO, Fraction::plus);
    }

    /** With another weight for one criterion; the others keep their proportions and share the rest. */
    public CriterionWeights with(String criterion, Fraction weight) {
        var shrunk = UNIT.minus(weight).over(UNIT.minus(of(criterion)));
        var moved = new LinkedHashMap<String, Fraction>();
        byCriterion.forEach(
                (each, before) ->
                        moved.put(each, each.equals(criterion) ? weight : before.times(shrunk)));
        return new CriterionWeights(moved);
    }

    Fraction of(String criterion) {
        var weight = byCriterion.get(criterion);
        if (weight == null) {
            throw new IllegalArgumentException("There is no criterion " + criterion);
        }
        return weight;
    }
}
