package io.mandate.project.cell;

import io.mandate.project.cell.DateCell.Ambiguous;
import io.mandate.project.cell.DateCell.Certain;
import io.mandate.project.cell.DateCell.DayMonth;
import io.mandate.project.cell.DateCell.Missing;
import io.mandate.project.cell.DateCell.Style;
import io.mandate.project.cell.DateCell.Unreadable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one date as it is written; a time of day behind it is of no interest. */
public final class DateText {
    private static final String TIME = "(?:[T ]\\d{1,2}:\\d{2}.{0,24})?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + TIME);
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})" + TIME);
    private static final Pattern DAY_WORD =
            Pattern.compile("(\\d{1,2})\\.?[- ]([A-Za-z]{3,9})\\.?[-, ]{1,2}(\\d{4}|\\d{2})");
    private static final Pattern WORD_DAY =
            Pattern.compile("([A-Za-z]{3,9})\\.? (\\d{1,2}),? (\\d{4})");
    private static final List<String> MONTHS =
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");
    private static final int LONGEST = 60;

    private DateText() {}

    public static DateCell read(String cell) {
        var text = cell.strip();
        if (Blank.is(text)) {
            return new Missing();
        }
        var parsed = text.length() > LONGEST ? null : parse(text);
        return parsed == null ? new Unreadable() : parsed;
    }

    private static @Nullable DateCell parse(String text) {
        var match = YEAR_FIRST.matcher(text);
        if (match.matches()) {
            return numbers(match.group(1), match.group(3), match.group(4), Style.YEAR_FIRST);
        }
        match = COMPACT.matcher(text);
        if (match.matches()) {
            return worded(match.group(1), number(match.group(2)), match.group(3));
        }
        match = YEAR_LAST.matcher(text);
        if (match.matches()) {
            var style = match.group(2).equals(".") ? Style.DOTTED : Style.YEAR_LAST;
            return numbers(match.group(4), match.group(1), match.group(3), style);
        }
        match = DAY_WORD.matcher(text);
        if (match.matches()) {
            return worded(match.group(3), month(match, 2), match.group(1));
        }
        match = WORD_DAY.matcher(text);
        return match.matches() ? worded(match.group(3), month(match, 1), match.group(2)) : null;
    }

    private static @Nullable DateCell numbers(String year, String a, String b, Style style) {
        var monthFirst = date(year, number(a), number(b));
        var dayFirst = date(year, number(b), number(a));
        if (monthFirst == null && dayFirst == null) {
            return null;
        }
        if (monthFirst == null || dayFirst == null) {
            return monthFirst == null
                    ? new Certain(require(dayFirst), style, DayMonth.DAY_FIRST)
                    : new Certain(monthFirst, style, DayMonth.MONTH_FIRST);
        }
        return monthFirst.equals(dayFirst)
                ? new Certain(monthFirst, style, null)
                : new Ambiguous(monthFirst, dayFirst, style);
    }

    private static @Nullable DateCell worded(String year, int month, String day) {
        var date = date(year, month, number(day));
        return date == null ? null : new Certain(date, Style.WORDED, null);
    }

    private static @Nullable LocalDate date(String year, int month, int day) {
        try {
            int given = number(year);
            return LocalDate.of(year.length() > 2 ? given : century(given), month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int century(int shortYear) {
        return shortYear < 70 ? 2000 + shortYear : 1900 + shortYear;
    }

    private static int month(Matcher match, int group) {
        var word = match.group(group).toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(word) || (word.equals("sept") && i == 8)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static LocalDate require(@Nullable LocalDate date) {
        if (date == null) {
            throw new IllegalStateException();
        }
        return date;
    }
}
