package io.mandate.project.dependency;

/** How far a dependency has come. */
public enum DependencyStatus {
    REQUESTED,
    COMMITTED,
    DECLINED,
    MET,
    WITHDRAWN;

    /** Whether anybody still counts on it; a milestone that was reached may turn out not to be. */
    boolean isWatched() {
        return switch (this) {
            case REQUESTED, COMMITTED, MET -> true;
            case DECLINED, WITHDRAWN -> false;
        };
    }

    boolean canBecome(DependencyStatus next) {
        return switch (this) {
            case REQUESTED -> next != REQUESTED;
            case COMMITTED -> next != REQUESTED;
            case MET -> next == REQUESTED || next == COMMITTED;
            case DECLINED, WITHDRAWN -> false;
        };
    }
}
