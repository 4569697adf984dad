package io.mandate.project.performance;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.money.DecimalText;
import io.mandate.platform.money.Money;
import io.mandate.project.progress.PlannedValue;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a performance baseline says of an activity.
 *
 * @param baseline the number of the one that was the first to say so
 * @param budget none where it knows no cost; then no month has a value
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Agreed(
        int baseline,
        LocalDateTime start,
        LocalDateTime finish,
        @Nullable Money budget,
        List<Month> planned) {

    /** What is to be earned in a month, in the budget's currency. */
    record Month(YearMonth month, @DecimalText BigDecimal amount) {}

    static Agreed of(int baseline, LineRow row, @Nullable PlannedValue value) {
        return new Agreed(
                baseline,
                row.start(),
                row.finish(),
                value == null ? null : value.budget(),
                value == null ? List.of() : months(value));
    }

    private static List<Month> months(PlannedValue value) {
        return value.byMonth().entrySet().stream()
                .map(each -> new Month(each.getKey(), each.getValue()))
                .toList();
    }

    /** The one that was there before, if it says the same. */
    Agreed orSame(@Nullable Agreed before) {
        return before != null
                        && equals(
                                new Agreed(
                                        baseline,
                                        before.start,
                                        before.finish,
                                        before.budget,
                                        before.planned))
                ? before
                : this;
    }
}
