package io.mandate.portfolio.funding;

/** Capital or operating expenditure. */
public enum Spending {
    CAPEX,
    OPEX
}
