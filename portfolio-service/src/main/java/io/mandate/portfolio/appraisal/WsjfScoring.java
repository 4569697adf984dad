package io.mandate.portfolio.appraisal;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.mandate.portfolio.appraisal.WsjfScoringRequest.ScoredJob;
import io.mandate.portfolio.ranking.Place;
import io.mandate.portfolio.ranking.Rated;
import io.mandate.portfolio.ranking.ScoreRanking;

/** Ranks jobs by cost of delay ÷ size. */
final class WsjfScoring {
    private static final int DECIMALS = 6;

    private WsjfScoring() {}

    static WsjfScoringView score(WsjfScoringRequest request) {
        var codes = request.candidates().stream().map(ScoredJob::candidate).toList();
        CandidateRules.check(codes, request.overrides(), request.day());
        var rated =
                request.candidates().stream()
                        .map(each -> new Rated(each.candidate(), each.job().wsjf(), each.value()))
                        .toList();
        var ranking = ScoreRanking.of(rated, request.overrides(), request.day());
        var jobs = request.candidates().stream().collect(toMap(ScoredJob::candidate, identity()));
        return new WsjfScoringView(
                ranking.places().stream()
                        .map(place -> line(place, requireNonNull(jobs.get(place.candidate()))))
                        .toList(),
                ranking.expired());
    }

    private static WsjfScoringView.WsjfLine line(Place place, ScoredJob job) {
        return new WsjfScoringView.WsjfLine(
                place.candidate(),
                place.rank(),
                place.computedRank(),
                job.job().costOfDelay(),
                job.jobSize(),
                job.job().wsjf().decimal(DECIMALS),
                place.override());
    }
}
