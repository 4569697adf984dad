package io.mandate.portfolio.approval;

import static io.mandate.portfolio.ProjectStatus.ACTIVE;
import static io.mandate.portfolio.ProjectStatus.APPROVED;
import static io.mandate.portfolio.ProjectStatus.PROPOSED;
import static io.mandate.portfolio.candidate.CandidateFixtures.candidate;
import static io.mandate.portfolio.candidate.CandidateFixtures.facts;
import static io.mandate.portfolio.candidate.CandidateFixtures.id;
import static io.mandate.portfolio.portfolio.Objective.RISK_ADJUSTED_VALUE;
import static io.mandate.portfolio.portfolio.PortfolioFixtures.portfolio;
import static io.mandate.portfolio.posing.PosingFixtures.pose;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.approval.Effects.Asked;
import io.mandate.portfolio.approval.Effects.Due;
import io.mandate.portfolio.directive.Directive.Order;
import io.mandate.portfolio.directive.DirectiveKind;
import io.mandate.portfolio.directive.DirectiveRule.Previous;
import io.mandate.portfolio.laterstart.StartToCome;
import io.mandate.portfolio.option.OptionsRequest;
import io.mandate.portfolio.option.StartWindow;
import io.mandate.portfolio.posing.PosedProject;
import io.mandate.portfolio.ranking.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EffectsTest {
    private static final UUID RUN = new UUID(0, 9);
    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

    private final List<PosedProject> projects =
            pose(
                            portfolio(RISK_ADJUSTED_VALUE, "100", List.of(), List.of()),
                            candidate(1, PROPOSED, facts("10", "20", 10)),
                            candidate(2, ACTIVE, facts("10", "20", 10)),
                            candidate(3, APPROVED, facts("10", "20", 10)),
                            candidate(4, PROPOSED, facts("10", "20", 10)))
                    .projects();

    @Test
    void onlyProjectsThatMustChangeAreDirectedInTheOrderOfTheRanking() {
        var ranking = List.of(at(2, 1, true), at(1, 2, true), at(4, 3, false), at(3, 4, false));

        assertThat(Effects.due(ranking, new Asked(projects, Map.of(), Map.of()), DAY))
                .containsExactly(
                        new Due(new Order(id(1), "HQ", DirectiveKind.START, 2), null),
                        new Due(new Order(id(3), "HQ", DirectiveKind.HOLD, 4), null));
    }

    @Test
    void whatWasAskedBeforeAndStandsIsNotAskedAgain() {
        var ranking = List.of(at(1, 1, true));
        Map<ProjectId, Previous> asked = Map.of(id(1), new Previous(DirectiveKind.START, null));

        assertThat(Effects.due(ranking, new Asked(projects, Map.of(), asked), DAY)).isEmpty();
    }

    @Test
    void aStartLaterThanPlannedIsDirectedFromItsMonthOn() {
        var window = new StartWindow(YearMonth.of(2027, 3), YearMonth.of(2027, 3));
        var later =
                pose(
                                portfolio(RISK_ADJUSTED_VALUE, "100", List.of(), List.of()),
                                Map.of(id(1), new OptionsRequest(window, List.of(), null)),
                                YearMonth.of(2027, 1),
                                candidate(1, PROPOSED, facts("10", "20", 10)))
                        .projects();
        var asked = new Asked(later, Map.of(id(1), "2027-03"), Map.of());
        var ranking = List.of(at(1, 1, true));

        var order = new Order(id(1), "HQ", DirectiveKind.START, 1);

        var march = new Due(order, YearMonth.of(2027, 3));
        assertThat(Effects.due(ranking, asked, LocalDate.of(2027, 2, 28))).containsExactly(march);
        assertThat(march.toCome(RUN))
                .containsExactly(new StartToCome(id(1), RUN, YearMonth.of(2027, 3), 1));
        assertThat(Effects.due(ranking, asked, LocalDate.of(2027, 3, 1)))
                .containsExactly(new Due(order, null));
    }

    private static Standing at(int id, int rank, boolean selected) {
        return new Standing(id(id), rank, selected, BigDecimal.TEN);
    }
}
