package io.mandate.project.plan;

import io.mandate.project.schedule.calendar.CalendarException;
import io.mandate.project.schedule.calendar.WorkingTimes;
import io.mandate.project.schedule.network.NamedCalendar;
import io.mandate.project.wbs.WbsRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A calendar by its name; a day of the week that is not named is free, an exception without shifts a holiday. */
@Schema(name = "PlanCalendar")
public record CalendarRequest(
        @NotNull @Pattern(regexp = WbsRequest.ID) String id,
        @NotNull Map<DayOfWeek, @NotNull List<@NotNull @Valid Shift>> week,
        @Size(max = 2000) List<@NotNull @Valid SpecialDays> exceptions) {
    static final CalendarRequest OFFICE_HOURS = of("office", WorkingTimes.officeHours());

    public CalendarRequest {
        exceptions = exceptions == null ? List.of() : exceptions;
    }

    /** A stretch of work within a day; one that ends at 00:00 lasts until midnight. */
    @Schema(name = "Shift")
    public record Shift(@NotNull LocalTime from, @NotNull LocalTime to) {
        io.mandate.project.schedule.calendar.Shift toShift() {
            return new io.mandate.project.schedule.calendar.Shift(from, to);
        }
    }

    /** Days that are not like the others of the week. */
    @Schema(name = "SpecialDays")
    public record SpecialDays(
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @Size(max = 20) List<@NotNull @Valid Shift> shifts) {
        public SpecialDays {
            shifts = shifts == null ? List.of() : shifts;
        }

        CalendarException toCalendarException() {
            return new CalendarException(from, to, shifts.stream().map(Shift::toShift).toList());
        }
    }

    NamedCalendar toCalendar() {
        var days =
                new EnumMap<DayOfWeek, List<io.mandate.project.schedule.calendar.Shift>>(
                        DayOfWeek.class);
        week.forEach((day, shifts) -> days.put(day, shifts.stream().map(Shift::toShift).toList()));
        var special = exceptions.stream().map(SpecialDays::toCalendarException).toList();
        return new NamedCalendar(id, new WorkingTimes(days, special));
    }

    private static CalendarRequest of(String id, WorkingTimes times) {
        var week = new EnumMap<DayOfWeek, List<Shift>>(DayOfWeek.class);
        times.week()
                .forEach(
                        (day, shifts) ->
                                week.put(
                                        day,
                                        shifts.stream()
                                                .map(each -> new Shift(each.from(), each.to()))
                                                .toList()));
        return new CalendarRequest(id, week, List.of());
    }
}
