package io.mandate.portfolio.directive;

/** What a portfolio asks of a project. */
public enum DirectiveKind {
    START,
    ACCELERATE,
    HOLD,
    REVISE,
    TERMINATE
}
