package io.mandate.project.money.ledger;

/** Something odd about a line that is no reason to refuse it. */
public enum LineFinding {
    /** For warranties and studies that may be right. */
    OUTSIDE_PROJECT_DATES,
    /** The category's actual costs come from elsewhere, so this one is only compared. */
    NOT_THE_SOURCE_OF_ACTUALS,
    /** Its own period was closed. */
    MOVED_TO_OPEN_PERIOD
}
