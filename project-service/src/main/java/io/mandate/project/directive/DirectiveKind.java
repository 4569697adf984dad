package io.mandate.project.directive;

/** What portfolio-service can ask of a project. */
public enum DirectiveKind {
    START,
    ACCELERATE,
    HOLD,
    REVISE,
    TERMINATE
}
