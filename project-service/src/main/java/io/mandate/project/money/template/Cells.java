package io.mandate.project.money.template;

import io.mandate.platform.money.Money;
import io.mandate.platform.problem.FieldError;
import io.mandate.project.table.Table;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The cells of one row. */
record Cells(Table.Row row, Map<Column, Integer> places, List<FieldError> errors) {
    private static final int LONGEST_NAME = 60;
    private static final String NUMBER = "-?\\d{1,16}(\\.\\d{1,8})?";

    @Nullable String text(Column column, int longest) {
        var place = places.get(column);
        var text = place == null ? "" : row.cells().get(place).strip();
        if (text.length() > longest || text.chars().anyMatch(Character::isISOControl)) {
            wrong(
                    column,
                    "must be at most %d characters without control characters".formatted(longest));
            return null;
        }
        if (text.isEmpty() && column.needed) {
            wrong(column, "is missing");
        }
        return text.isEmpty() ? null : text;
    }

    String name(Column column) {
        return Objects.requireNonNullElse(text(column, LONGEST_NAME), "");
    }

    @Nullable LocalDate month(Column column) {
        var text = text(column, LONGEST_NAME);
        try {
            return text == null ? null : month(text).atDay(1);
        } catch (DateTimeException e) {
            wrong(column, "must be a month such as 2027-03");
            return null;
        }
    }

    /** A spreadsheet makes the first day of a month. */
    private static YearMonth month(String text) {
        return text.matches("\\d{4}-\\d{2}-01")
                ? YearMonth.from(LocalDate.parse(text))
                : YearMonth.parse(text);
    }

    @Nullable LocalDate day(Column column) {
        var text = text(column, LONGEST_NAME);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            wrong(column, "must be a day such as 2027-03-31");
            return null;
        }
    }

    @Nullable Money money() {
        var amount = text(Column.AMOUNT, LONGEST_NAME);
        var currency = text(Column.CURRENCY, LONGEST_NAME);
        if (amount != null && !amount.matches(NUMBER)) {
            wrong(Column.AMOUNT, "must be a number with a decimal point, such as 1234.50");
            return null;
        }
        try {
            return amount == null || currency == null ? null : Money.of(amount, currency);
        } catch (IllegalArgumentException e) {
            wrong(Column.CURRENCY, "must be a currency of ISO 4217, such as EUR");
            return null;
        }
    }

    private void wrong(Column column, String detail) {
        errors.add(new FieldError("/rows/%d/%s".formatted(row.number(), column.title), detail));
    }
}
