package io.mandate.project.dependency;

/** How a dependency looks from one of its projects. */
public enum Direction {
    /** The project is the receiver. */
    NEEDS,
    /** The project is the provider. */
    PROVIDES
}
