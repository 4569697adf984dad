package io.mandate.project.authority;

/** What is decided about. */
public enum DecisionType {
    BASELINE_CHANGE,
    TERMINATION,
    /** Of deliverables, and of waivers on the way there. */
    ACCEPTANCE,
    /** Of milestones that another project needs. */
    COMMITMENT
}
