package io.mandate.project.deliverable;

/** How far a deliverable has come. */
public enum DeliverableStatus {
    PLANNED,
    SUBMITTED,
    ACCEPTED,
    REJECTED;

    boolean canBecome(DeliverableStatus next) {
        return switch (this) {
            case PLANNED, REJECTED -> next == SUBMITTED;
            case SUBMITTED -> next == ACCEPTED || next == REJECTED;
            case ACCEPTED -> next == PLANNED;
        };
    }
}
