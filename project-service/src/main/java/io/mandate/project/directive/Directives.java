package io.mandate.project.directive;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;
import static org.hibernate.jpa.SpecHints.HINT_SPEC_LOCK_TIMEOUT;

import io.mandate.project.ProjectId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;

/** The directives that were answered. */
@ApplicationScoped
class Directives implements PanacheRepositoryBase<Directive, UUID> {
    private static final UUID FIRST = new UUID(0, 0);
    private static final String WAITING = "answer = DEFERRED and supersededBy is null and ";

    List<Directive> first(ProjectId project, int size) {
        return after(project, FIRST, size);
    }

    List<Directive> after(ProjectId project, UUID position, int size) {
        return find("projectId = ?1 and id > ?2 order by id", project.value(), position)
                .range(0, size - 1)
                .list();
    }

    /** Some that wait for this day or an earlier one, in order, after the last of those before. */
    List<Directive> deferred(LocalDate day, LocalDate lastDay, UUID last, int size) {
        return find(
                        WAITING + "until <= ?1 and (until, id) > (?2, ?3) order by until, id",
                        day,
                        lastDay,
                        last)
                .range(0, size - 1)
                .list();
    }

    /** Locks a directive that still waits; there is none while another replica is about it. */
    Optional<Directive> lease(UUID id) {
        return find(WAITING + "id = ?1", id)
                .withLock(PESSIMISTIC_WRITE)
                .withHint(HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
    }

    /** A later directive voids whatever was deferred before. */
    void supersede(ProjectId project, UUID later) {
        update("supersededBy = ?1 where " + WAITING + "projectId = ?2", later, project.value());
    }
}
