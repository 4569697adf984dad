package io.mandate.portfolio.posing;

import io.mandate.portfolio.balance.Balance;
import io.mandate.portfolio.posing.PosedProject.Worth;
import io.mandate.portfolio.valuation.Gap;
import io.mandate.portfolio.valuation.Horizon;
import java.math.BigDecimal;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Which ways of a project a portfolio's balance admits: none that takes too much, and, if it does not fit, none in which it runs. */
record Admission(Horizon horizon, Balance balance) {

    /** What counts of a project: its score, and what the balance looks at beside it. */
    record Fit(BigDecimal score, Marks marks) {}

    Ways admit(Ways ways, Fit fit, Presence wanted) {
        if (ways.gap() != null || wanted == Presence.EXCLUDED) {
            return ways;
        }
        var unfit = unfit(fit, wanted);
        var worth = ways.worth();
        if (worth != null) {
            var gap = gap(worth, unfit);
            return gap == null ? ways : Ways.none(gap);
        }
        var admitted = new ArrayList<PosedOption>();
        Gap last = null;
        for (var option : ways.options()) {
            var gap = gap(option.worth(), option.runs() ? unfit : null);
            if (gap == null) {
                admitted.add(option);
            } else {
                last = gap;
            }
        }
        return admitted.isEmpty() && last != null ? Ways.none(last) : Ways.of(admitted);
    }

    /** A mandatory project is in however little it fits, but nobody can say what it adds to an unknown risk. */
    private @Nullable Gap unfit(Fit fit, Presence wanted) {
        var alignment = balance.alignment();
        var least = alignment == null ? null : alignment.eachAtLeast();
        boolean free = wanted != Presence.MANDATORY;
        if (free && below(fit.score(), balance.leastScore())) {
            return Gap.SCORE_TOO_LOW;
        }
        if (free && below(fit.marks().alignment(), least)) {
            return Gap.ALIGNMENT_TOO_LOW;
        }
        return balance.risk() != null && fit.marks().risk() == null ? Gap.RISK_UNKNOWN : null;
    }

    private static boolean below(@Nullable BigDecimal mark, @Nullable BigDecimal least) {
        return mark != null && least != null && mark.compareTo(least) < 0;
    }

    private @Nullable Gap gap(Worth worth, @Nullable Gap unfit) {
        if (unfit != null) {
            return unfit;
        }
        var share = balance.mostInOne();
        boolean tooMuch =
                share != null
                        && worth.cost().budgeted().compareTo(horizon.budget().multiply(share)) > 0;
        return tooMuch ? Gap.TOO_MUCH_IN_ONE : null;
    }
}
