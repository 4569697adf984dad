package io.mandate.project.change;

/** Where a change request stands; all but the first are final. */
public enum ChangeState {
    REQUESTED,
    APPROVED,
    REJECTED,
    WITHDRAWN
}
