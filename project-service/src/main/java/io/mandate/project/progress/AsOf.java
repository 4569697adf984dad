package io.mandate.project.progress;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The day of which figures are true, and the moment until which time has passed in them. */
public record AsOf(LocalDate day, LocalDateTime moment) {

    /** What is reported at midnight is true of the day that ends with it. */
    public static LocalDate day(LocalDateTime dataDate) {
        return dataDate.minusMinutes(1).toLocalDate();
    }

    /** By the data date itself. */
    public static AsOf dataDate(LocalDateTime dataDate) {
        return new AsOf(day(dataDate), dataDate);
    }

    /** By the end of a day, or by the data date on its own day. */
    public static AsOf of(LocalDate day, @Nullable LocalDateTime dataDate) {
        return dataDate != null && day(dataDate).equals(day)
                ? dataDate(dataDate)
                : new AsOf(day, day.plusDays(1).atStartOfDay());
    }

    YearMonth month() {
        return YearMonth.from(day);
    }

    /** The last day of a month, or this one within its month. */
    AsOf endOf(YearMonth month) {
        return month.equals(month())
                ? this
                : new AsOf(month.atEndOfMonth(), month.plusMonths(1).atDay(1).atStartOfDay());
    }
}
