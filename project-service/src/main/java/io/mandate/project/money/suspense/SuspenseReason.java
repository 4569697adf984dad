package io.mandate.project.money.suspense;

/** Why a line has no place in the books. */
public enum SuspenseReason {
    UNKNOWN_COST_OBJECT,
    UNKNOWN_WORK_PACKAGE,
    PROJECT_IS_OVER
}
