package io.mandate.project.dependency;

import io.mandate.project.ProjectStatus;
import io.mandate.project.plan.CalendarRequest;
import io.mandate.project.schedule.calendar.WorkingTimes;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What both plans and both statuses say at one moment. Its answers are on the receiver's clock. */
record Situation(
        ProjectStatus receiverStatus,
        ProjectStatus providerStatus,
        @Nullable ZoneId receiverZone,
        @Nullable ZoneId providerZone,
        @Nullable CalendarRequest receiverCalendar,
        @Nullable String activityName,
        @Nullable LocalDateTime lateStart,
        @Nullable String milestoneName,
        @Nullable LocalDateTime milestoneFinish,
        @Nullable LocalDateTime milestoneActual) {

    /** When the milestone was or will be reached by the provider's plan. */
    @Nullable LocalDateTime forecast() {
        var time = milestoneActual == null ? milestoneFinish : milestoneActual;
        return time == null ? null : here(time);
    }

    /** The provider's own day on which it was reached. */
    @Nullable LocalDate reachedOn() {
        return milestoneActual == null ? null : milestoneActual.toLocalDate();
    }

    /** The end of a promised day: the provider's midnight. */
    LocalDateTime endOfPromise(LocalDate day) {
        return here(day.plusDays(1).atStartOfDay());
    }

    private LocalDateTime here(LocalDateTime there) {
        return there.atZone(zone(providerZone))
                .withZoneSameInstant(zone(receiverZone))
                .toLocalDateTime();
    }

    private static ZoneId zone(@Nullable ZoneId known) {
        return Objects.requireNonNullElse(known, ZoneOffset.UTC);
    }

    /** The last time at which the need still holds: the end of the stated day, or what the plan allows. */
    @Nullable LocalDateTime neededBy(Need need) {
        var stated = need.neededOn();
        if (stated != null) {
            return stated.plusDays(1).atStartOfDay();
        }
        return lateStart == null ? null : Lateness.before(calendar(), lateStart, need.lag());
    }

    WorkingTimes calendar() {
        return receiverCalendar == null ? WorkingTimes.officeHours() : receiverCalendar.times();
    }
}
