package io.mandate.project.schedule.network;

/** What is called critical. */
public sealed interface Criticality {
    /** Total float of at most so many working minutes. */
    record FloatAtMost(long minutes) implements Criticality {}

    /** On a chain of links that determines the finish of the project. */
    record LongestPath() implements Criticality {}
}
