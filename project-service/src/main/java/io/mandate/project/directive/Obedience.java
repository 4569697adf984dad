package io.mandate.project.directive;

import static io.mandate.project.ProjectProblem.STATUS_NOT_REACHABLE;
import static io.mandate.project.ProjectStatus.ACTIVE;
import static io.mandate.project.ProjectStatus.APPROVED;
import static io.mandate.project.ProjectStatus.CANCELLED;

import io.mandate.project.Project;
import io.mandate.project.ProjectEvent;
import io.mandate.project.StatusChange;
import io.mandate.project.StatusChange.Move;
import io.mandate.project.directive.Answer.Accepted;
import io.mandate.project.directive.Answer.Deferred;
import io.mandate.project.directive.Answer.Refused;
import java.util.ArrayList;
import java.util.List;

/**
 * How a project takes a directive: a recommendation is not a decision, so each is answered, by rule,
 * before anything changes.
 */
record Obedience(Answer answer, List<StatusChange> moves) {

    /** What follows from an order to a project, without doing it. */
    static Obedience of(Order order, Project project) {
        return switch (order.kind()) {
            case START -> start(order, project);
            case HOLD -> hold(order, project);
            case TERMINATE -> terminate(order, project);
            case ACCELERATE, REVISE ->
                    project.status().isInFlight() ? accepted() : notFrom(order, project);
        };
    }

    /** Answers and does what was accepted. */
    List<ProjectEvent> carryOut(Order order, Project project) {
        var events = new ArrayList<ProjectEvent>();
        events.add(DirectiveAnswered.of(project.stamp(order.effectiveOn()), order, answer));
        moves.forEach(move -> events.add(project.become(move, order.effectiveOn())));
        return events;
    }

    private static Obedience start(Order order, Project project) {
        return switch (project.status()) {
            case APPROVED, ACTIVE -> accepted();
            case PROPOSED -> unlessObstructed(project, startOfProposal(order, project));
            case ON_HOLD -> {
                var until = project.holdUntil();
                yield until != null && until.isAfter(order.effectiveOn())
                        ? new Obedience(new Deferred(until), List.of())
                        : unlessObstructed(project, accepted(new Move(ACTIVE, order.reason())));
            }
            case STOPPING, CANCELLED, DELIVERED, CLOSED -> notFrom(order, project);
        };
    }

    /** A project whose start has come runs at once; others wait for their start. */
    private static Obedience startOfProposal(Order order, Project project) {
        var start = project.details().start();
        var approval = new Move(APPROVED, order.reason());
        return start != null && !start.isAfter(order.effectiveOn())
                ? accepted(approval, new Move(ACTIVE, order.reason()))
                : accepted(approval);
    }

    private static Obedience hold(Order order, Project project) {
        return switch (project.status()) {
            case ACTIVE -> accepted(new StatusChange.Hold(order.reason(), null));
            case PROPOSED, APPROVED, ON_HOLD -> accepted();
            case STOPPING, CANCELLED, DELIVERED, CLOSED -> notFrom(order, project);
        };
    }

    private static Obedience terminate(Order order, Project project) {
        return switch (project.status()) {
            case ACTIVE, ON_HOLD ->
                    accepted(new StatusChange.Stop(order.reason(), order.effectiveOn()));
            case PROPOSED, APPROVED -> accepted(new Move(CANCELLED, order.reason()));
            case STOPPING, CANCELLED -> accepted();
            case DELIVERED, CLOSED -> notFrom(order, project);
        };
    }

    private static Obedience unlessObstructed(Project project, Obedience wanted) {
        return project.obstacleToStart()
                .map(rule -> new Obedience(new Refused(rule, rule.title()), List.of()))
                .orElse(wanted);
    }

    private static Obedience accepted(StatusChange... moves) {
        return new Obedience(new Accepted(), List.of(moves));
    }

    private static Obedience notFrom(Order order, Project project) {
        var detail =
                "A project that is %s does not take the directive %s"
                        .formatted(project.status(), order.kind());
        return new Obedience(new Refused(STATUS_NOT_REACHABLE, detail), List.of());
    }
}
