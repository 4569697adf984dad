package io.mandate.portfolio.selection.result;

import io.mandate.platform.money.DecimalText;
import io.mandate.portfolio.ProjectId;
import java.math.BigDecimal;
import java.util.List;

/** Why a project is in or out: a code for machines, a sentence, and the data of the sentence. */
public record Reason(
        Code code, String text, List<PeriodOverrun> periods, List<ProjectId> projects) {

    public Reason {
        periods = List.copyOf(periods);
        projects = List.copyOf(projects);
    }

    public static Reason of(Code code, String text) {
        return new Reason(code, text, List.of(), List.of());
    }

    /** What kind of reason. */
    public enum Code {
        /** In: the portfolio wants it in. */
        MANDATORY,
        /** In: it is worth at least what its budget would bring elsewhere. */
        WORTH_IT,
        /** In or out: it is in flight, and exactly one of its modes is chosen. */
        MODE,
        /** In: another one that is in needs it. */
        REQUIRED,
        /** Out: the portfolio wants it out. */
        EXCLUDED,
        /** Out: neither costs nor a planned cost are known. */
        COST_UNKNOWN,
        /** Out: its planned cost is negative. */
        COST_NEGATIVE,
        /** Out: it is planned in another currency. */
        CURRENCY_DIFFERS,
        /** Out: it states no benefits. */
        BENEFITS_UNKNOWN,
        /** Out: none of its cost falls into a period. */
        OUTSIDE_PERIODS,
        /** Out: it has a start window, but plans no start from which to move it. */
        START_UNKNOWN,
        /** Out: no month of its start window is left. */
        NO_START_LEFT,
        /** Out: in none of its modes it would be as the portfolio wants it. */
        NO_MODE_LEFT,
        /** Out: its score is below the least that the portfolio asks for. */
        SCORE_TOO_LOW,
        /** Out: its alignment is below the least that the portfolio asks for. */
        ALIGNMENT_TOO_LOW,
        /** Out: the portfolio limits risk, and the project states none. */
        RISK_UNKNOWN,
        /** Out: it alone would take too large a share of the budgets. */
        TOO_MUCH_IN_ONE,
        /** Out: a share or an average of the portfolio's balance would not be kept. */
        OUT_OF_BALANCE,
        /** Out: it adds no value. */
        NO_GAIN,
        /** Out: not even if everything that is not mandatory made room, in budgets or hours. */
        OVER_BUDGET,
        /** Out: what is left of a budget, or of a role's hours, is too small a piece. */
        NO_ROOM,
        /** Out: those that would have to make room are worth more. */
        DISPLACED,
        /** Out: another one that is in rules it out, or one that it needs is out. */
        RELATED,
        /** Out: the run stopped before it could say more. */
        NOT_PROVEN,
        /** Out: nothing was selected, since the limits cannot all be kept. */
        NO_SELECTION
    }

    /** A budget that would be exceeded, and by how much. */
    public record PeriodOverrun(
            String period,
            @DecimalText BigDecimal budget,
            @DecimalText BigDecimal needed,
            @DecimalText BigDecimal over) {}
}
