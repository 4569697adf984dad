package io.mandate.project.money.ledger;

import io.mandate.project.money.terms.RateBasis;

/** What a cost line means. */
public enum CostKind {
    /** What may be spent. */
    BUDGET,
    /** What is ordered and not yet invoiced. */
    COMMITMENT,
    /** What was spent, by the category's one source. */
    ACTUAL,
    /** What was spent by another source; it is compared and never added. */
    RECONCILING,
    /** What is owed without an invoice; it reverses itself in the next period. */
    ACCRUAL,
    /** What the project earns. */
    REVENUE,
    /** What will be spent, by one version of a forecast. */
    FORECAST,
    /** What of an allotment is free to be spent. */
    RELEASE,
    /** What is paid in (positive) or out (negative), and when. */
    CASH_FLOW;

    /** Plans lie in the future, may be rough, and use one rate for a fiscal year. */
    public boolean isPlanned() {
        return this == BUDGET || this == FORECAST || this == CASH_FLOW;
    }

    public RateBasis basis() {
        return isPlanned() ? RateBasis.PLAN : RateBasis.DAILY;
    }

    /** Whether it is cost, and so invested or spent. */
    public boolean isCost() {
        return this != REVENUE && this != RELEASE && this != CASH_FLOW;
    }
}
