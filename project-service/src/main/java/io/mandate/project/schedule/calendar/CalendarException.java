package io.mandate.project.schedule.calendar;

import java.time.LocalDate;
import java.util.List;

/** Days that are not like the others of the week; without shifts they are holidays. */
public record CalendarException(LocalDate from, LocalDate to, List<Shift> shifts) {
    public CalendarException {
        shifts = shifts == null ? List.of() : List.copyOf(shifts);
    }

    public static CalendarException holiday(LocalDate day) {
        return new CalendarException(day, day, List.of());
    }
}
