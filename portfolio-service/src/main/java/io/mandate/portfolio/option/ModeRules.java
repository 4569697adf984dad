package io.mandate.portfolio.option;

import static io.mandate.portfolio.PortfolioProblem.CONTINUING_HAS_NO_EXIT;
import static io.mandate.portfolio.PortfolioProblem.MODE_STATED_TWICE;
import static io.mandate.portfolio.PortfolioProblem.MODE_WITHOUT_VALUE;
import static io.mandate.portfolio.PortfolioProblem.MONTH_STATED_TWICE;
import static java.util.Objects.requireNonNullElse;

import io.mandate.portfolio.Coins;
import io.mandate.portfolio.Refusal;
import io.mandate.portfolio.RoleHours;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must hold of the modes of a project. */
record ModeRules(Coins coins) {

    void check(List<ModeFigures> modes) {
        var stated = new HashSet<Mode>();
        for (int at = 0; at < modes.size(); at++) {
            var each = modes.get(at);
            var pointer = "/modes/" + at;
            if (!stated.add(each.mode())) {
                throw Refusal.at(
                        pointer + "/mode",
                        MODE_STATED_TWICE,
                        "%s is stated before".formatted(each.mode()));
            }
            checkFigures(each, pointer);
        }
    }

    private void checkFigures(ModeFigures each, String pointer) {
        if (each.mode() == Mode.CONTINUE && each.exitCost() != null) {
            throw Refusal.at(
                    pointer + "/exitCost", CONTINUING_HAS_NO_EXIT, "Nothing is left by going on");
        }
        if (each.value() == null && !each.asPlanned()) {
            throw Refusal.at(
                    pointer + "/value",
                    MODE_WITHOUT_VALUE,
                    "What %s is worth is not stated".formatted(each.mode()));
        }
        requireCoins(each.exitCost(), pointer + "/exitCost");
        requireCoins(each.value(), pointer + "/value");
        checkMonths(each.costs(), pointer + "/costs/");
        checkHours(requireNonNullElse(each.hours(), List.of()), pointer + "/hours/");
    }

    private void checkMonths(List<ModeFigures.MonthCost> costs, String pointer) {
        var months = new HashSet<>();
        for (int at = 0; at < costs.size(); at++) {
            var month = costs.get(at).month();
            if (!months.add(month)) {
                throw Refusal.at(
                        pointer + at + "/month",
                        MONTH_STATED_TWICE,
                        "%s is stated before".formatted(month));
            }
            requireCoins(costs.get(at).amount(), pointer + at + "/amount");
        }
    }

    private static void checkHours(List<RoleHours> hours, String pointer) {
        var stated = new HashSet<>();
        for (int at = 0; at < hours.size(); at++) {
            var each = hours.get(at);
            if (!stated.add(List.of(each.role(), each.month()))) {
                throw Refusal.at(
                        pointer + at + "/month",
                        MONTH_STATED_TWICE,
                        "%s of %s is stated before".formatted(each.month(), each.role()));
            }
        }
    }

    private void requireCoins(@Nullable BigDecimal amount, String pointer) {
        if (amount != null) {
            coins.requireWhole(amount, pointer);
        }
    }
}
