package io.mandate.portfolio.valuation;

/** What had to be assumed about a project because it does not say. */
public enum Assumption {
    /** No costs by month: planned cost spread evenly by day from start to finish. */
    COST_SPREAD_OVER_DATES,
    /** No costs by month and not both dates: planned cost spread evenly by day, the portfolio's horizon standing in for a missing date. */
    COST_SPREAD_OVER_HORIZON,
    /** Not started, although months of its plan have passed: what they were to cost is counted in the first month that counts. */
    PASSED_MONTHS_MOVED,
    /** No risk factor: nothing is taken off. */
    NO_RISK_STATED,
    /** No benefits, but it must be in: it counts with its costs alone. */
    NO_BENEFITS_STATED,
    /** The portfolio limits hours of roles and it asks for none of them: it takes none. */
    NO_DEMAND_STATED,
    /** The portfolio has budgets of sources, capex or opex, and who pays for it is not stated: it takes nothing from these. */
    NO_FUNDING_STATED,
    /** The portfolio limits risk and it states none: it counts with what the portfolio says of such projects. */
    UNSTATED_RISK
}
