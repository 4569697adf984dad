package io.mandate.portfolio.valuation;

import io.mandate.portfolio.Coins;
import io.mandate.portfolio.portfolio.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * The months a decision is about: the periods with budgets, in order, and the first month that
 * counts. What a project in flight spent or earned before that month is sunk.
 */
public record Horizon(YearMonth asOf, List<Period> periods, Coins coins) {

    public Horizon {
        periods = List.copyOf(periods);
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
