package io.mandate.resource;

import static io.mandate.platform.problem.CommonProblem.INVALID_CURSOR;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.Cursor;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Months as they stand in query parameters. */
public final class Months {
    /** Whoever means a later month has mistyped it. */
    private static final int LAST_YEAR = 2999;

    private static final String FORM = "must be a month such as 2027-03";

    private Months() {}

    /** The month, or null when the parameter is not given. */
    public static @Nullable YearMonth parameter(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return plausible("/month", YearMonth.parse(text));
        } catch (DateTimeException e) {
            throw ProblemException.invalid("/month", FORM);
        }
    }

    /** The month in a page's cursor. */
    public static YearMonth of(Cursor cursor, int index) {
        try {
            return YearMonth.parse(cursor.string(index));
        } catch (DateTimeException e) {
            throw new ProblemException(INVALID_CURSOR, "The cursor names no month");
        }
    }

    public static YearMonth plausible(String pointer, YearMonth month) {
        if (month.getYear() < 1 || month.getYear() > LAST_YEAR) {
            throw ProblemException.invalid(pointer, FORM);
        }
        return month;
    }
}
