package io.mandate.portfolio.directive;

import static io.mandate.portfolio.ProjectStatus.ACTIVE;
import static io.mandate.portfolio.ProjectStatus.APPROVED;
import static io.mandate.portfolio.ProjectStatus.ON_HOLD;
import static io.mandate.portfolio.ProjectStatus.PROPOSED;
import static io.mandate.portfolio.directive.DirectiveAnswer.Verdict.ACCEPTED;
import static io.mandate.portfolio.directive.DirectiveAnswer.Verdict.DEFERRED;
import static io.mandate.portfolio.directive.DirectiveAnswer.Verdict.REFUSED;
import static io.mandate.portfolio.directive.DirectiveKind.HOLD;
import static io.mandate.portfolio.directive.DirectiveKind.REVISE;
import static io.mandate.portfolio.directive.DirectiveKind.START;
import static io.mandate.portfolio.directive.DirectiveKind.TERMINATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.ProjectStatus;
import io.mandate.portfolio.directive.DirectiveAnswer.Verdict;
import io.mandate.portfolio.directive.DirectiveRule.Previous;
import io.mandate.portfolio.option.Mode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectiveRuleTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

    @ParameterizedTest(name = "{1}, selected {0}: {2}")
    @CsvSource({
        "true,  PROPOSED,  START",
        "true,  ON_HOLD,   START",
        "true,  APPROVED,",
        "true,  ACTIVE,",
        "false, PROPOSED,",
        "false, ON_HOLD,",
        "false, APPROVED,  HOLD",
        "false, ACTIVE,    HOLD",
        "true,  STOPPING,",
        "false, CANCELLED,",
        "true,  DELIVERED,",
        "false, CLOSED,",
    })
    void whoMustActIsDirected(
            boolean selected, ProjectStatus status, @Nullable DirectiveKind expected) {
        assertThat(DirectiveRule.due(selected, status, null, DAY))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "CONTINUE, ACTIVE,",
        "CONTINUE, ON_HOLD, START",
        "REDUCE,   ACTIVE,  REVISE",
        "REDUCE,   ON_HOLD, START",
        "PAUSE,    ACTIVE,  HOLD",
        "PAUSE,    ON_HOLD,",
        "STOP,     ACTIVE,  TERMINATE",
        "STOP,     ON_HOLD, TERMINATE",
        "STOP,     CLOSED,",
    })
    void aChosenModeIsDirected(Mode mode, ProjectStatus status, @Nullable DirectiveKind expected) {
        assertThat(DirectiveRule.due(mode, status, null, DAY))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void aModeThatIsUnderWayIsNotDirectedAgain() {
        assertThat(DirectiveRule.due(Mode.STOP, ACTIVE, unanswered(TERMINATE), DAY)).isEmpty();
        assertThat(DirectiveRule.due(Mode.REDUCE, ACTIVE, unanswered(TERMINATE), DAY)).isEmpty();
        assertThat(DirectiveRule.due(Mode.REDUCE, ACTIVE, unanswered(REVISE), DAY)).isEmpty();
        assertThat(DirectiveRule.due(Mode.REDUCE, ACTIVE, answered(REVISE, ACCEPTED), DAY))
                .isEmpty();
        assertThat(DirectiveRule.due(Mode.REDUCE, ACTIVE, answered(REVISE, REFUSED), DAY))
                .contains(REVISE);
    }

    @Test
    void whatIsUnderWayIsNotAskedAgain() {
        assertThat(DirectiveRule.due(true, PROPOSED, unanswered(START), DAY)).isEmpty();
        assertThat(DirectiveRule.due(false, ACTIVE, unanswered(HOLD), DAY)).isEmpty();
    }

    @Test
    void aDeferralStandsUntilItsDay() {
        assertThat(DirectiveRule.due(true, ON_HOLD, deferred(DAY.plusDays(1)), DAY)).isEmpty();
        assertThat(DirectiveRule.due(true, ON_HOLD, deferred(DAY), DAY)).contains(START);
    }

    @Test
    void aRefusedStartIsAskedAgain() {
        assertThat(DirectiveRule.due(true, PROPOSED, answered(START, REFUSED), DAY))
                .contains(START);
    }

    @Test
    void aHoldThatAProjectAcceptedBeforeItsStartStands() {
        assertThat(DirectiveRule.due(false, APPROVED, answered(HOLD, ACCEPTED), DAY)).isEmpty();
        assertThat(DirectiveRule.due(false, ACTIVE, answered(HOLD, ACCEPTED), DAY))
                .as("somebody took it up again")
                .contains(HOLD);
    }

    @Test
    void aHoldIsTakenBackWhenTheProjectIsSelectedAgain() {
        assertThat(DirectiveRule.due(true, APPROVED, answered(HOLD, ACCEPTED), DAY))
                .contains(START);
        assertThat(DirectiveRule.due(true, ACTIVE, unanswered(HOLD), DAY)).contains(START);
    }

    @Test
    void aStartUnderWayIsTakenBackWhenTheProjectIsDeselected() {
        assertThat(DirectiveRule.due(false, PROPOSED, unanswered(START), DAY)).contains(HOLD);
        assertThat(DirectiveRule.due(false, ON_HOLD, deferred(DAY.plusDays(9)), DAY))
                .contains(HOLD);
        assertThat(DirectiveRule.due(false, PROPOSED, answered(START, REFUSED), DAY)).isEmpty();
    }

    @Test
    void nothingIsAskedOfAProjectThatIsBeingTerminated() {
        assertThat(DirectiveRule.due(true, ON_HOLD, unanswered(TERMINATE), DAY)).isEmpty();
        assertThat(DirectiveRule.due(false, ACTIVE, unanswered(TERMINATE), DAY)).isEmpty();
        assertThat(DirectiveRule.due(true, ON_HOLD, answered(TERMINATE, REFUSED), DAY))
                .contains(START);
    }

    private static Previous unanswered(DirectiveKind kind) {
        return new Previous(kind, null);
    }

    private static Previous answered(DirectiveKind kind, Verdict verdict) {
        return new Previous(kind, new DirectiveAnswer(verdict, null, null, null));
    }

    private static Previous deferred(LocalDate until) {
        return new Previous(START, new DirectiveAnswer(DEFERRED, null, null, until));
    }
}
