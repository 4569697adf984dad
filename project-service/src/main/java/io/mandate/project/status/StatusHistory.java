package io.mandate.project.status;

import io.mandate.platform.event.Causes;
import io.mandate.platform.problem.CommonProblem;
import io.mandate.platform.problem.ProblemException;
import io.mandate.project.ProjectEvent.StatusChanged;
import io.mandate.project.ProjectId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;

/** Remembers how projects came to their status. */
@ApplicationScoped
public class StatusHistory implements PanacheRepositoryBase<PastChange, PastChange.Key> {
    private final Clock clock;
    private final Event<StatusChanged> changes;

    StatusHistory(Clock clock, Event<StatusChanged> changes) {
        this.clock = clock;
        this.changes = changes;
    }

    public StatusChangeView remember(StatusChanged event) {
        var change = new PastChange(event, clock.instant(), Causes.current().actor());
        persist(change);
        changes.fire(event);
        return change.view();
    }

    PastChange require(ProjectId project, long number) {
        return findByIdOptional(new PastChange.Key(project.value(), number))
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        CommonProblem.NOT_FOUND,
                                        "There is no status change %d".formatted(number)));
    }

    List<PastChange> after(ProjectId project, long number, int size) {
        return find(
                        "key.projectId = ?1 and key.sequence > ?2 order by key.sequence",
                        project.value(),
                        number)
                .range(0, size - 1)
                .list();
    }
}
