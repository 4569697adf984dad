package io.mandate.portfolio.laterstart;

import static io.mandate.portfolio.directive.DirectiveKind.START;

import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.ProjectStatus;
import io.mandate.portfolio.candidate.Candidate;
import io.mandate.portfolio.directive.Directive.Order;
import io.mandate.portfolio.directive.DirectiveRule;
import io.mandate.portfolio.directive.DirectiveRule.Previous;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * Whether a start is still to be given when its month has come: not to a project that is no longer the
 * portfolio's, has ended, has started, or was asked since to wait or to end; nor if that is asked of it
 * already.
 */
record StartRule(
        Map<ProjectId, Candidate> known,
        Map<ProjectId, Previous> previous,
        Set<ProjectId> heldOrTerminated) {

    /** What becomes of it. */
    sealed interface Ruling {}

    /** It is given. */
    record Given(Order order) implements Ruling {}

    /** It is not, and why in words. */
    record Lapsed(ProjectId projectId, String because) implements Ruling {}

    Ruling rule(StartToCome start, LocalDate today) {
        var id = start.projectId();
        var project = known.get(id);
        if (project == null) {
            return new Lapsed(id, "it belongs to no office of the portfolio any more");
        }
        if (heldOrTerminated.contains(id)) {
            return new Lapsed(id, "it was asked since to wait or to end");
        }
        return DirectiveRule.due(true, project.status(), previous.get(id), today)
                .filter(kind -> kind == START)
                .<Ruling>map(kind -> new Given(new Order(id, project.office(), kind, start.rank())))
                .orElseGet(() -> new Lapsed(id, notDue(project.status())));
    }

    private static String notDue(ProjectStatus status) {
        return switch (status) {
            case PROPOSED, ON_HOLD -> "it is asked to start or to end already";
            case APPROVED, ACTIVE -> "it is %s already".formatted(status);
            case STOPPING, CANCELLED, DELIVERED, CLOSED ->
                    "it is %s and can no longer start".formatted(status);
        };
    }
}
