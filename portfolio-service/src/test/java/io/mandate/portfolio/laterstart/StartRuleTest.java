package io.mandate.portfolio.laterstart;

import static io.mandate.portfolio.ProjectStatus.PROPOSED;
import static io.mandate.portfolio.candidate.CandidateFixtures.candidate;
import static io.mandate.portfolio.candidate.CandidateFixtures.facts;
import static io.mandate.portfolio.candidate.CandidateFixtures.id;
import static io.mandate.portfolio.directive.DirectiveKind.HOLD;
import static io.mandate.portfolio.directive.DirectiveKind.START;
import static io.mandate.portfolio.directive.DirectiveKind.TERMINATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.ProjectStatus;
import io.mandate.portfolio.directive.Directive.Order;
import io.mandate.portfolio.directive.DirectiveKind;
import io.mandate.portfolio.directive.DirectiveRule.Previous;
import io.mandate.portfolio.laterstart.StartRule.Given;
import io.mandate.portfolio.laterstart.StartRule.Lapsed;
import io.mandate.portfolio.laterstart.StartRule.Ruling;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StartRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final ProjectId ID = id(1);
    private static final StartToCome START_IT =
            new StartToCome(ID, new UUID(0, 9), YearMonth.of(2027, 3), 4);

    @Test
    void whoWaitsIsStartedUnderTheRankAndTheOfficeOfTheProject() {
        assertThat(rule(PROPOSED, Map.of(), Set.of()))
                .isEqualTo(new Given(new Order(ID, "HQ", START, 4)));
    }

    @ParameterizedTest
    @EnumSource(names = {"APPROVED", "ACTIVE"})
    void whoHasStartedIsNot(ProjectStatus status) {
        lapses(rule(status, Map.of(), Set.of()), "it is %s already".formatted(status));
    }

    @ParameterizedTest
    @EnumSource(names = {"STOPPING", "CANCELLED", "DELIVERED", "CLOSED"})
    void whoHasEndedIsNot(ProjectStatus status) {
        lapses(
                rule(status, Map.of(), Set.of()),
                "it is %s and can no longer start".formatted(status));
    }

    @Test
    void whoIsKnownNoMoreInThePortfoliosOfficesIsNot() {
        lapses(
                new StartRule(Map.of(), Map.of(), Set.of()).rule(START_IT, TODAY),
                "it belongs to no office of the portfolio any more");
    }

    @Test
    void whoWasAskedSinceToWaitOrToEndIsNot() {
        lapses(rule(PROPOSED, asked(HOLD), Set.of(ID)), "it was asked since to wait or to end");
        assertThat(rule(PROPOSED, asked(HOLD), Set.of(id(2)))).isInstanceOf(Given.class);
    }

    @Test
    void whatIsAskedOfItAlreadyIsNotAskedAgain() {
        for (var already : List.of(START, TERMINATE)) {
            lapses(
                    rule(PROPOSED, asked(already), Set.of()),
                    "it is asked to start or to end already");
        }
    }

    private static Map<ProjectId, Previous> asked(DirectiveKind kind) {
        return Map.of(ID, new Previous(kind, null));
    }

    private static void lapses(Ruling ruling, String because) {
        assertThat(ruling).isEqualTo(new Lapsed(ID, because));
    }

    private static Ruling rule(
            ProjectStatus status, Map<ProjectId, Previous> previous, Set<ProjectId> contradicted) {
        var project = candidate(1, status, facts("10", "20", 10));
        return new StartRule(Map.of(ID, project), previous, contradicted).rule(START_IT, TODAY);
    }
}
