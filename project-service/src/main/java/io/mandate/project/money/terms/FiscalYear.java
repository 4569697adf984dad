package io.mandate.project.money.terms;

import java.time.LocalDate;
import java.time.Month;

/** A year of the books; it is called after the calendar year in which it ends. */
public record FiscalYear(int year) {
    /** The one that a day belongs to, when years begin with this month. */
    public static FiscalYear of(LocalDate day, Month first) {
        boolean next = first != Month.JANUARY && day.getMonthValue() >= first.getValue();
        return new FiscalYear(day.getYear() + (next ? 1 : 0));
    }
}
