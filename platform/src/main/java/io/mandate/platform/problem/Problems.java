package io.mandate.platform.problem;

/** Judges exceptions outside of a request. */
public final class Problems {
    private Problems() {}

    /** Whether the same work may well succeed later: a lost connection, a lock, a full pool. */
    public static boolean isPassing(Throwable failure) {
        return Diagnosis.of(failure, false).type() == CommonProblem.UNAVAILABLE;
    }
}
