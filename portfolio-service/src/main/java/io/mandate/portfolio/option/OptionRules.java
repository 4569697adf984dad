package io.mandate.portfolio.option;

import static io.mandate.portfolio.PortfolioProblem.WINDOW_ENDS_BEFORE_START;
import static io.mandate.portfolio.PortfolioProblem.WINDOW_OUTSIDE_PERIODS;
import static io.mandate.portfolio.PortfolioProblem.WINDOW_TOO_LONG;
import static java.time.temporal.ChronoUnit.MONTHS;

import io.mandate.portfolio.Coins;
import io.mandate.portfolio.Refusal;
import io.mandate.portfolio.funding.FundingRules;
import io.mandate.portfolio.portfolio.Period;
import io.mandate.portfolio.portfolio.Portfolio;
import java.util.List;

/** What must hold of the options of a project against the terms of its portfolio. */
final class OptionRules {
    private static final int MOST_MONTHS = 60;

    private OptionRules() {}

    static void check(OptionsRequest stated, Portfolio portfolio) {
        if (stated.start() != null) {
            checkWindow(stated.start(), portfolio.periods());
        }
        new ModeRules(Coins.of(portfolio.currency().getCurrencyCode())).check(stated.modes());
        FundingRules.checkShares(stated.funding());
    }

    private static void checkWindow(StartWindow window, List<Period> periods) {
        var earliest = window.earliest();
        var latest = window.latest();
        if (latest.isBefore(earliest)) {
            throw Refusal.at(
                    "/start/latest",
                    WINDOW_ENDS_BEFORE_START,
                    "%s is before %s".formatted(latest, earliest));
        }
        var months = MONTHS.between(earliest, latest) + 1;
        if (months > MOST_MONTHS) {
            throw Refusal.at(
                    "/start/latest", WINDOW_TOO_LONG, "The window has %d months".formatted(months));
        }
        var first = periods.getFirst().from();
        if (earliest.isBefore(first)) {
            throw Refusal.at(
                    "/start/earliest",
                    WINDOW_OUTSIDE_PERIODS,
                    "%s is before the first period's first month, %s".formatted(earliest, first));
        }
        var last = periods.getLast().to();
        if (latest.isAfter(last)) {
            throw Refusal.at(
                    "/start/latest",
                    WINDOW_OUTSIDE_PERIODS,
                    "%s is after the last period's last month, %s".formatted(latest, last));
        }
    }
}
