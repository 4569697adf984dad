package io.mandate.portfolio.posing;

/** How a project enters a selection. */
public enum Presence {
    /** It competes for the budgets. */
    COMPETING,
    /** The portfolio wants it in, whatever it is worth. */
    MANDATORY,
    /** The portfolio wants it out. */
    EXCLUDED,
    /** It cannot be weighed: the gap says why. */
    LEFT_OUT;

    Presence leftOut() {
        return this == EXCLUDED ? EXCLUDED : LEFT_OUT;
    }
}
