package io.mandate.project.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.project.PlainText;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A calendar by its name; a day of the week that is not named is free, an exception without shifts a holiday. */
@Schema(name = "PlanCalendar")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CalendarRequest(
        @NotNull @Pattern(regexp = WbsRequest.ID) String id,
        @Schema(description = "As people call it; by default its id")
                @Nullable
                @Size(max = 200)
                @Pattern(regexp = PlainText.ONLY)
                String name,
        @NotNull Map<DayOfWeek, @NotNull List<@NotNull @Valid Shift>> week,
        @Size(max = 2000) List<@NotNull @Valid SpecialDays> exceptions) {
    static final CalendarRequest OFFICE_HOURS = of("office", null, WorkingTimes.officeHours());
    private static final int MOST_DAYS = 20_000;

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

    /** Whether both mean the same days, in whatever pieces they are stated. */
    public boolean says(CalendarRequest other) {
        return Objects.requireNonNullElse(name, id)
                        .equals(Objects.requireNonNullElse(other.name, other.id))
                && worked(week).equals(worked(other.week))
                && days(exceptions).equals(days(other.exceptions));
    }

    private static Map<DayOfWeek, List<Shift>> worked(Map<DayOfWeek, List<Shift>> week) {
        return week.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<LocalDate, List<Shift>> days(List<SpecialDays> exceptions) {
        var days = new HashMap<LocalDate, List<Shift>>();
        for (var each : exceptions) {
            each.from()
                    .datesUntil(each.to().plusDays(1))
                    .limit(MOST_DAYS)
                    .forEach(day -> days.put(day, each.shifts()));
        }
        return days;
    }

    /** The working times of this calendar. */
    public WorkingTimes times() {
        return toCalendar().times();
    }

    /** Working times under an id, and under the name that people use. */
    public static CalendarRequest of(String id, @Nullable String name, WorkingTimes times) {
        var week = new EnumMap<DayOfWeek, List<Shift>>(DayOfWeek.class);
        times.week()
                .forEach(
                        (day, shifts) ->
                                week.put(
                                        day,
                                        shifts.stream()
                                                .map(each -> new Shift(each.from(), each.to()))
                                                .toList()));
        var special =
                times.exceptions().stream()
                        .map(
                                each ->
                                        new SpecialDays(
                                                each.from(),
                                                each.to(),
                                                each.shifts().stream()
                                                        .map(it -> new Shift(it.from(), it.to()))
                                                        .toList()))
                        .toList();
        return new CalendarRequest(id, name, week, special);
    }
}
