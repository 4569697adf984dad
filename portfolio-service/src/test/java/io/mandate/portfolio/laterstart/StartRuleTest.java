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
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
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
        assertThat(order(PROPOSED, Map.of(), Set.of())).contains(new Order(ID, "HQ", START, 4));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"PROPOSED", "ON_HOLD"},
            mode = EnumSource.Mode.EXCLUDE)
    void whoHasStartedOrEndedIsNot(ProjectStatus status) {
        assertThat(order(status, Map.of(), Set.of())).isEmpty();
    }

    @Test
    void whoIsKnownNoMoreInThePortfoliosOfficesIsNot() {
        assertThat(new StartRule(Map.of(), Map.of(), Set.of()).order(START_IT, TODAY)).isEmpty();
    }

    @Test
    void whoWasAskedSinceToWaitOrToEndIsNot() {
        assertThat(order(PROPOSED, asked(HOLD), Set.of(ID))).isEmpty();
        assertThat(order(PROPOSED, asked(HOLD), Set.of(id(2)))).isPresent();
    }

    @Test
    void whatIsAskedOfItAlreadyIsNotAskedAgain() {
        assertThat(order(PROPOSED, asked(START), Set.of())).isEmpty();
        assertThat(order(PROPOSED, asked(TERMINATE), Set.of())).isEmpty();
    }

    private static Map<ProjectId, Previous> asked(DirectiveKind kind) {
        return Map.of(ID, new Previous(kind, null));
    }

    private static Optional<Order> order(
            ProjectStatus status, Map<ProjectId, Previous> previous, Set<ProjectId> contradicted) {
        var project = candidate(1, status, facts("10", "20", 10));
        return new StartRule(Map.of(ID, project), previous, contradicted).order(START_IT, TODAY);
    }
}
