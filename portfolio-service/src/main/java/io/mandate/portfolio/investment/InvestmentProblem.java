package io.mandate.portfolio.investment;

import io.mandate.platform.problem.ProblemType;

/** The rules that a cash flow to be appraised can break. */
enum InvestmentProblem implements ProblemType {
    FLOW_HAS_NO_PLACE(422, "A flow must have a period, or a date when flows are dated"),
    BEFORE_BASE_DATE(422, "A flow lies before the base date: what is spent is sunk"),
    BEYOND_A_CENTURY(422, "A flow lies more than 100 years after the base date"),
    RISK_COUNTED_TWICE(422, "Risk is in the flows or in the rate, not in both"),
    RATE_MISSING(422, "A risk premium is added to a rate, and no rate is stated"),
    INFLATION_MISSING(422, "Flows and rate are in different prices, and no inflation is stated");

    private final int status;
    private final String title;

    InvestmentProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
