package io.mandate.project.change;

import io.mandate.project.authority.DecisionType;

/** What a change does when it is approved. */
enum ChangeKind {
    /** The present plan becomes the performance baseline. */
    REVISE(DecisionType.BASELINE_CHANGE),
    /** The same, and it ends sooner than agreed. */
    ACCELERATE(DecisionType.BASELINE_CHANGE),
    /** The project is wound down before its work is done. */
    TERMINATE(DecisionType.TERMINATION);

    private final DecisionType decision;

    ChangeKind(DecisionType decision) {
        this.decision = decision;
    }

    DecisionType decision() {
        return decision;
    }

    boolean makesBaseline() {
        return this != TERMINATE;
    }
}
