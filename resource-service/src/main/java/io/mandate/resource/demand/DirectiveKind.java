package io.mandate.resource.demand;

/** What the portfolio asks of a project. */
public enum DirectiveKind {
    START,
    ACCELERATE,
    HOLD,
    REVISE,
    TERMINATE
}
