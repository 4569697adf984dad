package io.mandate.project.deliverable;

/** What a check found. */
enum Verdict {
    PASSED,
    FAILED,
    /** It need not hold this time. */
    WAIVED
}
