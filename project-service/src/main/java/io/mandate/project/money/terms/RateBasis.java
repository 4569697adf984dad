package io.mandate.project.money.terms;

/** Which rate converts money: that of its day, or the one that is planned for the fiscal year. */
public enum RateBasis {
    DAILY,
    PLAN
}
