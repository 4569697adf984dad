package io.mandate.portfolio.appraisal;

import static io.mandate.portfolio.PortfolioProblem.DUPLICATE_CRITERION;
import static io.mandate.portfolio.PortfolioProblem.SCORED_TWICE;
import static io.mandate.portfolio.PortfolioProblem.SCORES_MISSING;
import static io.mandate.portfolio.PortfolioProblem.UNKNOWN_CRITERION;
import static io.mandate.portfolio.PortfolioProblem.WEIGHTS_DO_NOT_SUM_TO_ONE;

import io.mandate.portfolio.Fraction;
import io.mandate.portfolio.Refusal;
import io.mandate.portfolio.appraisal.WeightedScoringRequest.Criterion;
import io.mandate.portfolio.appraisal.WeightedScoringRequest.ScoredCandidate;
import io.mandate.portfolio.scoring.Alternative;
import io.mandate.portfolio.scoring.CriterionWeights;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** Reads weights and scores exactly, or says what is missing, unknown or twice. */
final class ScoreReading {
    private ScoreReading() {}

    static CriterionWeights weights(List<Criterion> criteria) {
        var weights = new LinkedHashMap<String, Fraction>();
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < criteria.size(); i++) {
            var criterion = criteria.get(i);
            sum = sum.add(criterion.weight());
            if (weights.put(criterion.code(), Fraction.of(criterion.weight())) != null) {
                throw Refusal.at(
                        "/criteria/%d/code".formatted(i),
                        DUPLICATE_CRITERION,
                        "%s occurs twice".formatted(criterion.code()));
            }
        }
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            throw Refusal.at(
                    "/criteria",
                    WEIGHTS_DO_NOT_SUM_TO_ONE,
                    "They make up %s".formatted(sum.toPlainString()));
        }
        return new CriterionWeights(weights);
    }

    /** One score by each criterion: one that is missing is not 0. */
    static Alternative alternative(ScoredCandidate scored, Set<String> criteria, String pointer) {
        var scores = new HashMap<String, Fraction>();
        for (int i = 0; i < scored.scores().size(); i++) {
            var score = scored.scores().get(i);
            var here = "%s/scores/%d/criterion".formatted(pointer, i);
            if (!criteria.contains(score.criterion())) {
                throw Refusal.at(here, UNKNOWN_CRITERION, "No criterion " + score.criterion());
            }
            if (scores.put(score.criterion(), Fraction.of(score.score())) != null) {
                throw Refusal.at(
                        here, SCORED_TWICE, "%s occurs twice".formatted(score.criterion()));
            }
        }
        var missing = new HashSet<>(criteria);
        missing.removeAll(scores.keySet());
        if (!missing.isEmpty()) {
            throw Refusal.at(
                    pointer + "/scores",
                    SCORES_MISSING,
                    "Missing: " + String.join(", ", missing.stream().sorted().toList()));
        }
        return new Alternative(scored.candidate(), scores);
    }
}
