package io.mandate.project.cell;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a cell can mean as a date; for some only the whole register tells. */
public sealed interface DateCell {
    /** Nothing is written. */
    record Missing() implements DateCell {}

    /** What is written is no date. */
    record Unreadable() implements DateCell {}

    /** It can be read in one way only; {@code order} is the order that this proves, if any. */
    record Certain(LocalDate date, Style style, @Nullable DayMonth order) implements DateCell {}

    /** Day and month are both at most 12 and differ. */
    record Ambiguous(LocalDate monthFirst, LocalDate dayFirst, Style style) implements DateCell {
        LocalDate as(DayMonth order) {
            return switch (order) {
                case MONTH_FIRST -> monthFirst;
                case DAY_FIRST -> dayFirst;
            };
        }
    }

    /** How the three parts stand. */
    enum Style {
        /** 2011-10-01: the month comes first. */
        YEAR_FIRST,
        /** 01.10.2011: the day comes first. */
        DOTTED,
        /** 10/01/2011 or 01-10-2011: it depends on the country. */
        YEAR_LAST,
        /** 1 Oct 2011: the month is a word. */
        WORDED
    }

    /** Which of the two comes first. */
    enum DayMonth {
        MONTH_FIRST,
        DAY_FIRST;

        DayMonth other() {
            return this == MONTH_FIRST ? DAY_FIRST : MONTH_FIRST;
        }
    }
}
