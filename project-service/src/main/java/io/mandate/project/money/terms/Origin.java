package io.mandate.project.money.terms;

/** Where cost is told: by the books of the organisation, or by the hours that were worked. */
public enum Origin {
    ERP,
    TIMESHEET
}
