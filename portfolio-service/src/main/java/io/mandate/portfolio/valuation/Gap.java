package io.mandate.portfolio.valuation;

/** Why a project cannot be weighed against others; unknown is never taken as 0. */
public enum Gap {
    COST_UNKNOWN("Neither costs by month nor a planned cost is known"),
    COST_NEGATIVE(
            "Its planned cost is negative, as a register may publish it: nothing can be decided on"
                    + " that"),
    CURRENCY_DIFFERS(
            "It is planned in another currency than the portfolio's, and no rate is known"),
    BENEFITS_UNKNOWN("No benefits are stated, so its value by this objective is undefined"),
    OUTSIDE_PERIODS("None of its cost to come falls into a period with a budget"),
    START_UNKNOWN(
            "It has a start window, but neither a planned start nor costs by month from which to move"
                    + " it"),
    NO_START_LEFT("No month of its start window is left within the portfolio's periods"),
    NO_MODE_LEFT("The portfolio wants it in, and in none of its modes it would run on"),
    SCORE_TOO_LOW("Its score is below the least that the portfolio asks for"),
    ALIGNMENT_TOO_LOW("Its alignment is below the least that the portfolio asks for"),
    RISK_UNKNOWN(
            "It states no risk factor, and the portfolio limits risk: neither says with how much it"
                    + " counts"),
    TOO_MUCH_IN_ONE(
            "It alone would take a larger share of the budgets than the portfolio lets one project"
                    + " take");

    private final String text;

    Gap(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
