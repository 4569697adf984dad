package io.mandate.project.exchange.file;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A schedule as a file has it.
 *
 * @param guid by which the tool knows the project, if it has such a thing
 * @param calendars the first is the project's own
 * @param tasks from top to bottom; parents come before their parts
 */
public record ForeignSchedule(
        String format,
        @Nullable String guid,
        @Nullable String title,
        @Nullable LocalDateTime start,
        @Nullable LocalDateTime statusDate,
        @Nullable LocalDateTime deadline,
        @Nullable String currency,
        List<ForeignCalendar> calendars,
        List<ForeignTask> tasks,
        List<ForeignLink> links,
        List<ForeignResource> resources,
        List<ForeignAssignment> assignments,
        List<Remark> remarks) {

    /** Nothing yet but the terms. */
    public static ForeignSchedule onTerms(
            @Nullable String guid,
            @Nullable String title,
            @Nullable LocalDateTime start,
            @Nullable LocalDateTime statusDate,
            @Nullable LocalDateTime deadline,
            @Nullable String currency) {
        return new ForeignSchedule(
                "",
                guid,
                title,
                start,
                statusDate,
                deadline,
                currency,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The same terms for this work. */
    public ForeignSchedule with(
            List<ForeignCalendar> days,
            List<ForeignTask> work,
            List<ForeignLink> order,
            List<ForeignResource> staff,
            List<ForeignAssignment> shares) {
        return new ForeignSchedule(
                format,
                guid,
                title,
                start,
                statusDate,
                deadline,
                currency,
                days,
                work,
                order,
                staff,
                shares,
                remarks);
    }

    /** The same, as it came from or goes to another format. */
    public ForeignSchedule in(String other, List<Remark> others) {
        return new ForeignSchedule(
                other,
                guid,
                title,
                start,
                statusDate,
                deadline,
                currency,
                calendars,
                tasks,
                links,
                resources,
                assignments,
                others);
    }
}
