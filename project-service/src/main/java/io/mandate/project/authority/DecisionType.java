package io.mandate.project.authority;

/** What is decided about. */
public enum DecisionType {
    BASELINE_CHANGE,
    TERMINATION
}
