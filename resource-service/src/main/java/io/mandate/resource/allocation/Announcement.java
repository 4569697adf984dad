package io.mandate.resource.allocation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said about an allocation: who works from when on, who was freed and why. An empty
 * list of unmet demand says that the demand is met or called off, null says nothing about it.
 */
public record Announcement(
        Allocation allocation,
        LocalDate effectiveOn,
        boolean released,
        @Nullable String reason,
        @Nullable List<UnmetDemand> unmet) {

    /** A new plan: it voids what was said about unmet demand before. */
    public static Announcement planned(
            Allocation allocation, LocalDate from, List<UnmetDemand> unmet) {
        return new Announcement(
                allocation, from, false, null, unmet.isEmpty() ? null : List.copyOf(unmet));
    }

    /** Ends the work after the last day; empty if that frees nobody and nothing. */
    public static Optional<Announcement> ended(
            Allocation allocation, LocalDate lastDay, String reason) {
        var freed = allocation.endOn(lastDay);
        return freed.anything()
                ? Optional.of(
                        new Announcement(
                                allocation,
                                lastDay,
                                true,
                                reason,
                                freed.demand() ? List.of() : null))
                : Optional.empty();
    }

    int events() {
        return unmet == null ? 1 : 2;
    }
}
