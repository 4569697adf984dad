package io.mandate.portfolio.selection.terms;

import static io.mandate.portfolio.ProjectStatus.PROPOSED;
import static io.mandate.portfolio.candidate.CandidateFixtures.candidate;
import static io.mandate.portfolio.candidate.CandidateFixtures.facts;
import static io.mandate.portfolio.portfolio.Objective.RISK_ADJUSTED_VALUE;
import static io.mandate.portfolio.portfolio.PortfolioFixtures.portfolio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mandate.portfolio.balance.Balance;
import io.mandate.portfolio.balance.BucketShare;
import io.mandate.portfolio.candidate.Candidate;
import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.posing.PosingFixtures;
import io.mandate.portfolio.selection.model.InvalidSelectionException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Forty limits on shares: every project uses each of them. */
class PortfolioTermsTest {
    private static final int LIMITS = 40;

    @Test
    void aMillionUsesOfLimitsArePosed() {
        assertThat(new PortfolioTerms(posed(25_000)).limits()).hasSize(LIMITS);
    }

    @Test
    void moreThanAMillionUsesAreRefused() {
        var posed = posed(25_001);

        assertThatExceptionOfType(InvalidSelectionException.class)
                .isThrownBy(() -> new PortfolioTerms(posed))
                .withMessageContaining("1,000,040 uses of limits; at most 1,000,000");
    }

    private static PosedSelection posed(int projects) {
        var shares =
                IntStream.range(0, LIMITS / 2)
                        .mapToObj(
                                at ->
                                        new BucketShare(
                                                "share " + at,
                                                List.of("RUN"),
                                                BigDecimal.ONE,
                                                BigDecimal.ZERO))
                        .toList();
        return PosingFixtures.pose(
                portfolio(
                        RISK_ADJUSTED_VALUE,
                        "100",
                        List.of(),
                        List.of(),
                        new Balance(shares, null, null, null, null)),
                IntStream.rangeClosed(1, projects)
                        .mapToObj(number -> candidate(number, PROPOSED, facts("1", "2", 70)))
                        .toArray(Candidate[]::new));
    }
}
