package io.mandate.project.directive;

import static io.mandate.project.ProjectProblem.ACCEPTED_SPONSOR_REQUIRED;
import static io.mandate.project.ProjectProblem.JUSTIFICATION_REQUIRED;
import static io.mandate.project.ProjectProblem.STATUS_NOT_REACHABLE;
import static io.mandate.project.ProjectStatus.ACTIVE;
import static io.mandate.project.ProjectStatus.APPROVED;
import static io.mandate.project.ProjectStatus.CANCELLED;
import static io.mandate.project.ProjectStatus.CLOSED;
import static io.mandate.project.ProjectStatus.DELIVERED;
import static io.mandate.project.ProjectStatus.ON_HOLD;
import static io.mandate.project.ProjectStatus.PROPOSED;
import static io.mandate.project.ProjectStatus.STOPPING;
import static io.mandate.project.Samples.bare;
import static io.mandate.project.Samples.justified;
import static io.mandate.project.Samples.projectOf;
import static io.mandate.project.Samples.startable;
import static io.mandate.project.directive.DirectiveKind.ACCELERATE;
import static io.mandate.project.directive.DirectiveKind.HOLD;
import static io.mandate.project.directive.DirectiveKind.START;
import static io.mandate.project.directive.DirectiveKind.TERMINATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.mandate.project.Project;
import io.mandate.project.ProjectEvent;
import io.mandate.project.ProjectEvent.StatusChanged;
import io.mandate.project.ProjectProblem;
import io.mandate.project.ProjectStatus;
import io.mandate.project.StatusChange.Hold;
import io.mandate.project.StatusChange.Move;
import io.mandate.project.StatusChange.Stop;
import io.mandate.project.directive.Answer.Accepted;
import io.mandate.project.directive.Answer.Deferred;
import io.mandate.project.directive.Answer.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ObedienceTest {
    private static final LocalDate ON = LocalDate.of(2027, 2, 1);

    static Stream<Arguments> acceptedDirectives() {
        return Stream.of(
                arguments(START, PROPOSED, ACTIVE),
                arguments(START, APPROVED, APPROVED),
                arguments(START, ACTIVE, ACTIVE),
                arguments(START, ON_HOLD, ACTIVE),
                arguments(HOLD, PROPOSED, PROPOSED),
                arguments(HOLD, APPROVED, APPROVED),
                arguments(HOLD, ACTIVE, ON_HOLD),
                arguments(TERMINATE, PROPOSED, CANCELLED),
                arguments(TERMINATE, APPROVED, CANCELLED),
                arguments(TERMINATE, ACTIVE, STOPPING),
                arguments(TERMINATE, ON_HOLD, STOPPING),
                arguments(TERMINATE, STOPPING, STOPPING),
                arguments(ACCELERATE, ACTIVE, ACTIVE));
    }

    @ParameterizedTest
    @MethodSource("acceptedDirectives")
    void anAcceptedDirectiveLeadsThere(DirectiveKind kind, ProjectStatus from, ProjectStatus to) {
        var project = in(from);
        var events = direct(kind, project);
        assertThat(answered(events).answer()).isEqualTo(Answer.Kind.ACCEPTED);
        assertThat(project.status()).isEqualTo(to);
    }

    static Stream<Arguments> unreachable() {
        return Stream.of(
                arguments(START, STOPPING),
                arguments(START, CANCELLED),
                arguments(START, DELIVERED),
                arguments(START, CLOSED),
                arguments(HOLD, STOPPING),
                arguments(HOLD, CANCELLED),
                arguments(TERMINATE, DELIVERED),
                arguments(TERMINATE, CLOSED),
                arguments(ACCELERATE, PROPOSED));
    }

    @ParameterizedTest
    @MethodSource("unreachable")
    void aDirectiveThatTheLifeCycleForbidsIsRefused(DirectiveKind kind, ProjectStatus from) {
        assertRefused(STATUS_NOT_REACHABLE, kind, in(from));
    }

    @Test
    void aStartWithoutJustificationOrSponsorIsRefusedByThatRule() {
        assertRefused(JUSTIFICATION_REQUIRED, START, projectOf(bare("Idea")));
        assertRefused(ACCEPTED_SPONSOR_REQUIRED, START, projectOf(justified("Idea")));
    }

    @Test
    void aProjectWhoseStartIsToComeIsOnlyApproved() {
        var project = projectOf(startable("Robots"));
        var early = order(START, LocalDate.of(2026, 12, 31));
        Obedience.of(early, project).carryOut(early, project);
        assertThat(project.status()).isEqualTo(APPROVED);
    }

    @Test
    void aProjectOnHoldWaitsUntilItsHoldEnds() {
        var project = in(ACTIVE);
        var until = ON.plusDays(1);
        project.become(new Hold("no parts", until), ON);
        assertThat(Obedience.of(order(START, ON), project).answer()).isEqualTo(new Deferred(until));
        assertThat(Obedience.of(order(START, until), project).answer()).isEqualTo(new Accepted());
    }

    @Test
    void theAnswerComesBeforeWhatFollowsFromIt() {
        var events = direct(START, projectOf(startable("Robots")));
        assertThat(events)
                .extracting(ProjectEvent::type)
                .containsExactly(
                        "mandate.project.directive-answered.v1",
                        "mandate.project.status-changed.v1",
                        "mandate.project.status-changed.v1");
        assertThat(events).extracting(ProjectEvent::sequence).containsExactly(2L, 3L, 4L);
        assertThat(events).extracting(ProjectEvent::effectiveOn).containsOnly(ON);
    }

    @Test
    void aTerminatedProjectWindsDownFromTheDirectivesDate() {
        var stopped = (StatusChanged) direct(TERMINATE, in(ACTIVE)).getLast();
        assertThat(stopped.windDownOn()).isEqualTo(ON);
    }

    private static List<ProjectEvent> direct(DirectiveKind kind, Project project) {
        var order = order(kind, ON);
        return Obedience.of(order, project).carryOut(order, project);
    }

    private static void assertRefused(ProjectProblem rule, DirectiveKind kind, Project project) {
        var before = project.status();
        assertThat(Obedience.of(order(kind, ON), project).answer())
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
        var events = direct(kind, project);
        assertThat(events).hasSize(1);
        assertThat(answered(events).rule()).isEqualTo(rule);
        assertThat(project.status()).isEqualTo(before);
    }

    private static DirectiveAnswered answered(List<ProjectEvent> events) {
        return (DirectiveAnswered) events.getFirst();
    }

    private static Order order(DirectiveKind kind, LocalDate on) {
        return new Order(new UUID(0, 1), new UUID(0, 2), kind, on, "the run", 1);
    }

    private static Project in(ProjectStatus status) {
        var project = projectOf(startable("Robots"));
        var path =
                switch (status) {
                    case PROPOSED -> List.<ProjectStatus>of();
                    case APPROVED -> List.of(APPROVED);
                    case ACTIVE -> List.of(APPROVED, ACTIVE);
                    case ON_HOLD -> List.of(APPROVED, ACTIVE, ON_HOLD);
                    case STOPPING -> List.of(APPROVED, ACTIVE, STOPPING);
                    case CANCELLED -> List.of(CANCELLED);
                    case DELIVERED -> List.of(APPROVED, ACTIVE, DELIVERED);
                    case CLOSED -> List.of(APPROVED, ACTIVE, DELIVERED, CLOSED);
                };
        for (var next : path) {
            project.become(
                    switch (next) {
                        case ON_HOLD -> new Hold("wait", null);
                        case STOPPING -> new Stop("stop", ON);
                        default -> new Move(next, "on");
                    },
                    ON);
        }
        return project;
    }
}
