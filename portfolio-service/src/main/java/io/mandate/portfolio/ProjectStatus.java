package io.mandate.portfolio;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;

/** Where a project stands, as project-service announces it. */
public enum ProjectStatus {
    PROPOSED,
    APPROVED,
    ACTIVE,
    ON_HOLD,
    STOPPING,
    CANCELLED,
    DELIVERED,
    CLOSED;

    /** Whether a selection may still decide about it. */
    public boolean choosable() {
        return switch (this) {
            case PROPOSED, APPROVED, ACTIVE, ON_HOLD -> true;
            case STOPPING, CANCELLED, DELIVERED, CLOSED -> false;
        };
    }

    /** The choosable ones as a list in SQL: {@code 'PROPOSED', 'APPROVED', …}. */
    public static String choosableInSql() {
        return Arrays.stream(values())
                .filter(ProjectStatus::choosable)
                .map("'%s'"::formatted)
                .collect(joining(", "));
    }

    /** Whether what it was for is there. */
    public boolean done() {
        return this == DELIVERED || this == CLOSED;
    }

    /** Whether money has been spent on it: what lies in the past is sunk. */
    public boolean inFlight() {
        return switch (this) {
            case ACTIVE, ON_HOLD, STOPPING -> true;
            case PROPOSED, APPROVED, CANCELLED, DELIVERED, CLOSED -> false;
        };
    }
}
