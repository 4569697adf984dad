package io.mandate.portfolio.posing;

import io.mandate.portfolio.balance.Balance;
import io.mandate.portfolio.posing.PosedProject.Worth;
import io.mandate.portfolio.valuation.Gap;
import io.mandate.portfolio.valuation.Horizon;
import java.math.BigDecimal;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Which ways of a project a portfolio's balance admits: none that takes too much, and, if it does not fit the strategy, none in which it runs. */
record Admission(Horizon horizon, Balance balance) {

    Ways admit(Ways ways, BigDecimal score, Presence wanted) {
        if (ways.gap() != null || wanted == Presence.EXCLUDED) {
            return ways;
        }
        boolean fits = wanted == Presence.MANDATORY || fits(score);
        var worth = ways.worth();
        if (worth != null) {
            var gap = gap(worth, fits);
            return gap == null ? ways : Ways.none(gap);
        }
        var admitted = new ArrayList<PosedOption>();
        Gap last = Gap.SCORE_TOO_LOW;
        for (var option : ways.options()) {
            var gap = gap(option.worth(), fits || !option.runs());
            if (gap == null) {
                admitted.add(option);
            } else {
                last = gap;
            }
        }
        return admitted.isEmpty() ? Ways.none(last) : Ways.of(admitted);
    }

    private boolean fits(BigDecimal score) {
        return balance.leastScore() == null || score.compareTo(balance.leastScore()) >= 0;
    }

    private @Nullable Gap gap(Worth worth, boolean fits) {
        if (!fits) {
            return Gap.SCORE_TOO_LOW;
        }
        var share = balance.mostInOne();
        boolean tooMuch =
                share != null
                        && worth.cost().budgeted().compareTo(horizon.budget().multiply(share)) > 0;
        return tooMuch ? Gap.TOO_MUCH_IN_ONE : null;
    }
}
