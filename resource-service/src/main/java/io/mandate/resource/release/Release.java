package io.mandate.resource.release;

import io.mandate.resource.ProjectId;
import io.mandate.resource.allocation.Allocation;
import io.mandate.resource.allocation.Allocations;
import io.mandate.resource.allocation.Announcement;
import io.mandate.resource.allocation.Announcements;
import io.mandate.resource.demand.ProjectStatus;
import io.mandate.resource.demand.StatusChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Frees the people of a project that stops, is cancelled or is delivered, and tells so. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Release {
    private final Allocations allocations;
    private final Announcements announcements;

    Release(Allocations allocations, Announcements announcements) {
        this.allocations = allocations;
        this.announcements = announcements;
    }

    void after(ProjectId project, StatusChanged change, LocalDate effectiveOn) {
        lastDay(change, effectiveOn).ifPresent(day -> free(project, change.to(), day));
    }

    /** An allocation follows its project to another office. */
    void follow(ProjectId project, String office) {
        allocations.of(project).stream()
                .filter(allocation -> !allocation.office().equals(office))
                .forEach(allocation -> allocation.governedBy(office));
    }

    /** The last day on which anybody works for the project, if the change ends the work. */
    static Optional<LocalDate> lastDay(StatusChanged change, LocalDate effectiveOn) {
        return switch (change.to()) {
            case STOPPING ->
                    Optional.of(change.windDownOn() == null ? effectiveOn : change.windDownOn());
            case CANCELLED, DELIVERED -> Optional.of(effectiveOn);
            case PROPOSED, APPROVED, ACTIVE, ON_HOLD, CLOSED -> Optional.empty();
        };
    }

    static List<Announcement> free(
            List<Allocation> affected, ProjectStatus status, LocalDate lastDay) {
        return affected.stream()
                .flatMap(each -> Announcement.ended(each, lastDay, status.name()).stream())
                .toList();
    }

    private void free(ProjectId project, ProjectStatus status, LocalDate lastDay) {
        var affected = allocations.from(project, YearMonth.from(lastDay));
        var freed = free(affected, status, lastDay);
        if (!freed.isEmpty()) {
            announcements.announce(freed);
        }
    }
}
