package io.mandate.project.money.terms;

import io.mandate.project.ProjectStatus;

/** When in the life of a project money is spent: before there is anything, while it is made, or afterwards. */
public enum Phase {
    PREPARATION,
    EXECUTION,
    AFTERWARDS;

    public static Phase of(ProjectStatus status) {
        return switch (status) {
            case PROPOSED, APPROVED -> PREPARATION;
            case ACTIVE, ON_HOLD, STOPPING -> EXECUTION;
            case DELIVERED, CLOSED, CANCELLED -> AFTERWARDS;
        };
    }
}
