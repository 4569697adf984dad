package io.mandate.project.money.setup;

import java.time.LocalDate;

/** What this service reads of a closed period; the office is the event's subject. */
public record PeriodClosed(String period, LocalDate firstDay, LocalDate lastDay) {
    public static final String TYPE = "mandate.portfolio.period-closed.v1";

    public PeriodClosed {
        if (period == null || firstDay == null || lastDay == null) {
            throw new IllegalArgumentException("needs period, firstDay and lastDay");
        }
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("ends before it begins");
        }
    }
}
