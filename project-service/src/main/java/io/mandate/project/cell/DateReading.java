package io.mandate.project.cell;

import io.mandate.project.cell.DateCell.Ambiguous;
import io.mandate.project.cell.DateCell.Certain;
import io.mandate.project.cell.DateCell.DayMonth;
import io.mandate.project.cell.DateCell.Style;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How the dates of one register are read: which order dates with the year at the end have, and
 * whether day and month were swapped wherever that gives a date, as spreadsheets do by accident.
 */
public record DateReading(DayMonth yearLast, boolean swapped) {
    public static final DateReading PLAIN = new DateReading(DayMonth.MONTH_FIRST, false);

    /** A date, and whether day and month had to be put right. */
    public record Read(LocalDate date, boolean repaired) {}

    public Optional<Read> read(DateCell cell) {
        return switch (cell) {
            case DateCell.Missing _, DateCell.Unreadable _ -> Optional.empty();
            case Certain(var date, var style, var order) ->
                    Optional.of(new Read(date, order != null && order != natural(style)));
            case Ambiguous cellOfTwo -> Optional.of(choose(cellOfTwo));
        };
    }

    DateReading swap() {
        return new DateReading(yearLast, !swapped);
    }

    private Read choose(Ambiguous cell) {
        var order = natural(cell.style());
        return new Read(cell.as(swapped ? order.other() : order), swapped);
    }

    private DayMonth natural(Style style) {
        return switch (style) {
            case YEAR_FIRST, WORDED -> DayMonth.MONTH_FIRST;
            case DOTTED -> DayMonth.DAY_FIRST;
            case YEAR_LAST -> yearLast;
        };
    }
}
