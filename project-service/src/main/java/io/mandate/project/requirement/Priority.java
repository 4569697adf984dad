package io.mandate.project.requirement;

/** How much a requirement is wanted. */
enum Priority {
    MUST,
    SHOULD,
    COULD,
    /** Wanted, but not this time. */
    WONT
}
