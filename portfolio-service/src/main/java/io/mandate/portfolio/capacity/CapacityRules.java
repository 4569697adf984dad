package io.mandate.portfolio.capacity;

import static io.mandate.portfolio.PortfolioProblem.PERIODS_OVERLAP;
import static io.mandate.portfolio.PortfolioProblem.PERIOD_ENDS_BEFORE_START;
import static io.mandate.portfolio.PortfolioProblem.TOO_MANY_MONTHS;
import static java.time.temporal.ChronoUnit.MONTHS;

import io.mandate.portfolio.Refusal;
import java.util.List;

/** What must hold between the capacities of a portfolio. */
public final class CapacityRules {
    /** Each month of a role is a limit to the solver. */
    private static final int MOST_MONTHS = 1_000;

    private CapacityRules() {}

    /** Refuses with pointers into {@code /capacity}. */
    public static void check(List<RoleCapacity> capacity) {
        long months = 0;
        for (int at = 0; at < capacity.size(); at++) {
            var each = capacity.get(at);
            var pointer = "/capacity/" + at;
            if (each.to().isBefore(each.from())) {
                throw Refusal.at(
                        pointer + "/to",
                        PERIOD_ENDS_BEFORE_START,
                        "%s is before %s".formatted(each.to(), each.from()));
            }
            if (capacity.subList(0, at).stream().anyMatch(each::meets)) {
                throw Refusal.at(
                        pointer + "/from",
                        PERIODS_OVERLAP,
                        "Months of %s are stated before".formatted(each.role()));
            }
            months += MONTHS.between(each.from(), each.to()) + 1;
            if (months > MOST_MONTHS) {
                throw Refusal.at(
                        pointer + "/to", TOO_MANY_MONTHS, "%,d months of roles".formatted(months));
            }
        }
    }
}
