package io.mandate.project.schedule.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The hours of a usual week and the days that differ, as somebody states them. A day that is not named is free. */
public record WorkingTimes(Map<DayOfWeek, List<Shift>> week, List<CalendarException> exceptions) {
    private static final List<Shift> DAY_AND_NIGHT =
            List.of(new Shift(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
    private static final List<Shift> OFFICE_HOURS =
            List.of(
                    new Shift(LocalTime.of(8, 0), LocalTime.of(12, 0)),
                    new Shift(LocalTime.of(13, 0), LocalTime.of(17, 0)));

    public WorkingTimes {
        week = week == null ? Map.of() : Map.copyOf(week);
        exceptions = exceptions == null ? List.of() : List.copyOf(exceptions);
    }

    /** Every minute counts. */
    public static WorkingTimes aroundTheClock() {
        return same(DAY_AND_NIGHT, DayOfWeek.values());
    }

    /** Monday to Friday, 08:00 to 12:00 and 13:00 to 17:00. */
    public static WorkingTimes officeHours() {
        return same(
                OFFICE_HOURS,
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY);
    }

    /** The same week with other exceptions. */
    public WorkingTimes except(List<CalendarException> others) {
        return new WorkingTimes(week, others);
    }

    private static WorkingTimes same(List<Shift> shifts, DayOfWeek... days) {
        var week = new EnumMap<DayOfWeek, List<Shift>>(DayOfWeek.class);
        for (var day : days) {
            week.put(day, shifts);
        }
        return new WorkingTimes(week, List.of());
    }
}
