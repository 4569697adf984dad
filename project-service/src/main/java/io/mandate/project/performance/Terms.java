package io.mandate.project.performance;

import io.mandate.platform.money.Money;
import io.mandate.project.plan.CalendarRequest;
import io.mandate.project.progress.BaselineLine;
import io.mandate.project.progress.PlannedValue;
import io.mandate.project.schedule.network.Calendars;
import io.mandate.project.schedule.network.NamedCalendar;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A baseline's currency and calendars: what it takes to say what its activities were to earn by when. */
record Terms(int number, String currency, Calendars calendars) {

    /** As the table has it. */
    record Row(int number, String currency, List<CalendarRequest> calendars) {
        Terms terms() {
            return new Terms(
                    number,
                    currency,
                    new Calendars(
                            calendars.stream()
                                    .map(each -> new NamedCalendar(each.id(), each.times()))
                                    .toList()));
        }
    }

    @Nullable PlannedValue value(LineRow row) {
        return row.cost() == null
                ? null
                : new PlannedValue(
                        calendars.of(row.calendar()), row.start(), row.finish(), money(row.cost()));
    }

    BaselineLine line(LineRow row) {
        return new BaselineLine(row.id(), row.method(), value(row), row.earned());
    }

    /** The decimals in which the currency is counted. */
    int scale() {
        return Money.zero(currency).amount().scale();
    }

    Money money(BigDecimal amount) {
        return new Money(amount, currency);
    }
}
