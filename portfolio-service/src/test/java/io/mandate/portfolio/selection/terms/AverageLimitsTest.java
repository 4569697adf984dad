package io.mandate.portfolio.selection.terms;

import static io.mandate.portfolio.ProjectStatus.ACTIVE;
import static io.mandate.portfolio.candidate.CandidateFixtures.candidate;
import static io.mandate.portfolio.candidate.CandidateFixtures.facts;
import static io.mandate.portfolio.candidate.CandidateFixtures.id;
import static io.mandate.portfolio.portfolio.Objective.RISK_ADJUSTED_VALUE;
import static io.mandate.portfolio.portfolio.PortfolioFixtures.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.balance.AlignmentLimit;
import io.mandate.portfolio.balance.Balance;
import io.mandate.portfolio.balance.RiskLimit;
import io.mandate.portfolio.balance.RiskLimit.HighRisk;
import io.mandate.portfolio.option.Mode;
import io.mandate.portfolio.option.ModeFigures;
import io.mandate.portfolio.option.OptionsRequest;
import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.posing.PosingFixtures;
import io.mandate.portfolio.selection.model.Choice;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A running project of 40 with a risk of 0.7 that serves the only goal; stopping it costs 5. */
class AverageLimitsTest {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Choice CONTINUED = new Choice(id(1).toString(), "CONTINUE");

    @Test
    void theAlignmentAveragesAtLeast() {
        var limits = limits(new AlignmentLimit(null, HALF), null);

        assertThat(limits)
                .extracting(each -> each.scaled().limit())
                .containsExactly(Limit.atLeast("average alignment of at least 0.5", 0));
        assertThat(limits.getFirst().scaled().use()).isEqualTo(Map.of(CONTINUED, 1L));
    }

    @Test
    void theRiskAveragesAtMost() {
        var limits = limits(null, new RiskLimit(new BigDecimal("0.71"), null, null));

        assertThat(limits)
                .extracting(each -> each.scaled().limit())
                .containsExactly(new Limit("average risk of at most 0.71", 0));
        assertThat(limits.getFirst().scaled().use()).isEqualTo(Map.of(CONTINUED, -1L));
    }

    @Test
    void highIsWhatIsAboveTheLevel() {
        assertThat(high("0.69")).isEqualTo(Map.of(CONTINUED, 1L));
        assertThat(high("0.7")).isEqualTo(Map.of(CONTINUED, -1L));
    }

    private static Map<Choice, Long> high(String above) {
        var high = new HighRisk(new BigDecimal(above), HALF);
        var limit = limits(null, new RiskLimit(null, high, null)).getFirst();
        assertThat(limit.name())
                .isEqualTo("share of risks above %s of at most 0.5".formatted(above));
        return limit.scaled().use();
    }

    @Test
    void nothingIsAskedWithoutABalance() {
        assertThat(limits(null, null)).isEmpty();
    }

    private static List<TermLimit> limits(
            @Nullable AlignmentLimit alignment, @Nullable RiskLimit risk) {
        var posed = posed(new Balance(null, null, null, alignment, risk));
        return new AverageLimits(posed, PosedWay.all(posed)).limits();
    }

    private static PosedSelection posed(Balance balance) {
        var modes =
                List.of(
                        new ModeFigures(Mode.CONTINUE, null, List.of(), null, null),
                        new ModeFigures(
                                Mode.STOP,
                                new BigDecimal("5"),
                                List.of(),
                                new BigDecimal("-5"),
                                null));
        var risky = facts("40", "100", 70).supposing(null, null, new BigDecimal("0.7"));
        return PosingFixtures.pose(
                portfolio(RISK_ADJUSTED_VALUE, "100", List.of(), List.of(), balance),
                Map.of(id(1), new OptionsRequest(null, modes, null)),
                YearMonth.of(2027, 1),
                candidate(1, ACTIVE, risky));
    }
}
