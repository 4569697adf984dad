package io.mandate.portfolio.appraisal;

import static java.util.Objects.requireNonNull;

import io.mandate.portfolio.appraisal.WeightedScoringRequest.ScoredCandidate;
import io.mandate.portfolio.appraisal.WeightedScoringView.CriterionPoints;
import io.mandate.portfolio.ranking.Place;
import io.mandate.portfolio.ranking.Rated;
import io.mandate.portfolio.ranking.ScoreRanking;
import io.mandate.portfolio.scoring.Alternative;
import io.mandate.portfolio.scoring.CriterionWeights;
import io.mandate.portfolio.scoring.Sensitivity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Scores, ranks, and says how far the ranking depends on the weights. */
final class WeightedScoring {
    private static final int DECIMALS = 6;

    private final CriterionWeights weights;
    private final Map<String, Alternative> alternatives = new HashMap<>();
    private final List<Rated> rated = new ArrayList<>();

    private WeightedScoring(WeightedScoringRequest request) {
        weights = ScoreReading.weights(request.criteria());
        var codes = request.candidates().stream().map(ScoredCandidate::candidate).toList();
        CandidateRules.check(codes, request.overrides(), request.day());
        var criteria = weights.byCriterion().keySet();
        for (int i = 0; i < request.candidates().size(); i++) {
            var scored = request.candidates().get(i);
            var alternative = ScoreReading.alternative(scored, criteria, "/candidates/" + i);
            alternatives.put(scored.candidate(), alternative);
            rated.add(new Rated(scored.candidate(), weights.score(alternative), scored.value()));
        }
    }

    static WeightedScoringView score(WeightedScoringRequest request) {
        var scoring = new WeightedScoring(request);
        var ranking = ScoreRanking.of(scoring.rated, request.overrides(), request.day());
        var order =
                ScoreRanking.byScore(scoring.rated).stream()
                        .map(each -> scoring.alternative(each.candidate()))
                        .toList();
        return new WeightedScoringView(
                ranking.places().stream().map(scoring::line).toList(),
                ranking.expired(),
                Sensitivity.of(order, scoring.weights));
    }

    private WeightedScoringView.WeightedLine line(Place place) {
        var alternative = alternative(place.candidate());
        return new WeightedScoringView.WeightedLine(
                place.candidate(),
                place.rank(),
                place.computedRank(),
                weights.score(alternative).decimal(DECIMALS),
                parts(alternative),
                place.override());
    }

    private List<CriterionPoints> parts(Alternative alternative) {
        return weights.byCriterion().entrySet().stream()
                .map(
                        each -> {
                            var score = requireNonNull(alternative.scores().get(each.getKey()));
                            return new CriterionPoints(
                                    each.getKey(),
                                    score.decimal(DECIMALS),
                                    each.getValue().times(score).decimal(DECIMALS));
                        })
                .toList();
    }

    private Alternative alternative(String candidate) {
        return requireNonNull(alternatives.get(candidate));
    }
}
