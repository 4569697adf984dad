package io.mandate.portfolio.laterstart;

import static io.mandate.portfolio.directive.DirectiveKind.START;

import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.candidate.Candidate;
import io.mandate.portfolio.directive.Directive.Order;
import io.mandate.portfolio.directive.DirectiveRule;
import io.mandate.portfolio.directive.DirectiveRule.Previous;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
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

    Optional<Order> order(StartToCome start, LocalDate today) {
        var id = start.projectId();
        var project = known.get(id);
        if (project == null || heldOrTerminated.contains(id)) {
            return Optional.empty();
        }
        return DirectiveRule.due(true, project.status(), previous.get(id), today)
                .filter(kind -> kind == START)
                .map(kind -> new Order(id, project.office(), kind, start.rank()));
    }
}
