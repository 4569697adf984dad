package io.mandate.portfolio.valuation;

import io.mandate.portfolio.Coins;
import io.mandate.portfolio.portfolio.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * The months a decision is about: the periods with budgets, in order, and the first month that
 * counts. What a project in flight spent or earned before that month is sunk.
 */
public record Horizon(YearMonth asOf, List<Period> periods, Coins coins) {

    public Horizon {
        periods = List.copyOf(periods);
    }

    /** The months of a window, both ends included, that are neither over nor outside the periods. */
    public List<YearMonth> startable(YearMonth earliest, YearMonth latest) {
        var first = periods.getFirst().from();
        var last = periods.getLast().to();
        return Stream.iterate(earliest, month -> !month.isAfter(latest), next -> next.plusMonths(1))
                .filter(month -> !month.isBefore(asOf) && !month.isBefore(first))
                .filter(month -> !month.isAfter(last))
                .toList();
    }

    /** The first month that counts and has a budget; the first that counts if none has. */
    public YearMonth firstWithBudget() {
        return periods.stream()
                .filter(period -> !period.to().isBefore(asOf))
                .findFirst()
                .map(period -> period.from().isBefore(asOf) ? asOf : period.from())
                .orElse(asOf);
    }

    /** Of all periods. */
    public BigDecimal budget() {
        return periods.stream().map(Period::budget).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    LocalDate firstDay() {
        return periods.getFirst().from().atDay(1);
    }

    LocalDate lastDay() {
        return periods.getLast().to().atEndOfMonth();
    }

    /** The index of the period with this month, or -1. */
    int periodOf(YearMonth month) {
        for (int i = 0; i < periods.size(); i++) {
            if (periods.get(i).contains(month)) {
                return i;
            }
        }
        return -1;
    }
}
