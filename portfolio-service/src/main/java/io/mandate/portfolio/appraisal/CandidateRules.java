package io.mandate.portfolio.appraisal;

import static io.mandate.portfolio.PortfolioProblem.DUPLICATE_CANDIDATE;
import static io.mandate.portfolio.PortfolioProblem.OVERRIDES_COLLIDE;
import static io.mandate.portfolio.PortfolioProblem.RANK_BEYOND_THE_LAST;
import static io.mandate.portfolio.PortfolioProblem.UNKNOWN_CANDIDATE;

import io.mandate.portfolio.Refusal;
import io.mandate.portfolio.ranking.RankOverride;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold between candidates and the overrides of their ranks. */
final class CandidateRules {
    private CandidateRules() {}

    static void check(List<String> candidates, List<RankOverride> overrides, LocalDate day) {
        var known = new HashSet<String>();
        for (int i = 0; i < candidates.size(); i++) {
            if (!known.add(candidates.get(i))) {
                throw Refusal.at(
                        "/candidates/%d/candidate".formatted(i),
                        DUPLICATE_CANDIDATE,
                        "%s occurs twice".formatted(candidates.get(i)));
            }
        }
        var overridden = new HashSet<String>();
        var ranks = new HashSet<Integer>();
        for (int i = 0; i < overrides.size(); i++) {
            var override = overrides.get(i);
            check(override, known, "/overrides/" + i);
            if (override.holdsOn(day)
                    && (!overridden.add(override.candidate()) || !ranks.add(override.rank()))) {
                throw Refusal.at(
                        "/overrides/" + i,
                        OVERRIDES_COLLIDE,
                        "%s or rank %d is taken".formatted(override.candidate(), override.rank()));
            }
        }
    }

    private static void check(RankOverride override, Set<String> known, String pointer) {
        if (!known.contains(override.candidate())) {
            throw Refusal.at(
                    pointer + "/candidate",
                    UNKNOWN_CANDIDATE,
                    "%s is not among the candidates".formatted(override.candidate()));
        }
        if (override.rank() > known.size()) {
            throw Refusal.at(
                    pointer + "/rank",
                    RANK_BEYOND_THE_LAST,
                    "There are %d candidates".formatted(known.size()));
        }
    }
}
