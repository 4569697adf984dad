package io.mandate.project.terms;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.mandate.project.ProjectId;
import io.mandate.project.plan.CalendarRequest;
import io.mandate.project.plan.CalendarRequest.Shift;
import io.mandate.project.plan.CalendarRequest.SpecialDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One calendar of a plan as others may hold it, in as few bytes as ten thousand days allow. Days of the
 * week without work are left out.
 */
record CalendarState(
        ProjectId projectId,
        String calendarId,
        String name,
        Map<DayOfWeek, List<Stretch>> week,
        List<Days> exceptions) {

    /** Work from one minute of the day to another, as a pair; the day ends with 1440. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"from", "to"})
    record Stretch(int from, int to) {
        static Stretch of(Shift shift) {
            int end = minute(shift.to());
            return new Stretch(minute(shift.from()), end == 0 ? MIDNIGHT : end);
        }

        private static int minute(LocalTime time) {
            return time.getHour() * 60 + time.getMinute();
        }
    }

    /** Days that are not like the others of the week; one that has no last is alone. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Days(LocalDate from, @Nullable LocalDate to, List<Stretch> work) {
        static Days of(SpecialDays special) {
            return new Days(
                    special.from(),
                    special.to().equals(special.from()) ? null : special.to(),
                    stretches(special.shifts()));
        }
    }

    private static final int MIDNIGHT = 24 * 60;

    static CalendarState of(ProjectId project, CalendarRequest stated) {
        var week = new EnumMap<DayOfWeek, List<Stretch>>(DayOfWeek.class);
        stated.week()
                .forEach(
                        (day, shifts) -> {
                            if (!shifts.isEmpty()) {
                                week.put(day, stretches(shifts));
                            }
                        });
        return new CalendarState(
                project,
                stated.id(),
                Objects.requireNonNullElse(stated.name(), stated.id()),
                week,
                stated.exceptions().stream()
                        .sorted(Comparator.comparing(SpecialDays::from))
                        .map(Days::of)
                        .toList());
    }

    private static List<Stretch> stretches(List<Shift> shifts) {
        return shifts.stream().map(Stretch::of).toList();
    }
}
