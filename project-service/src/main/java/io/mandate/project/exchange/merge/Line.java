package io.mandate.project.exchange.merge;

import io.mandate.project.exchange.file.ForeignTask.Done;
import org.jspecify.annotations.Nullable;

/**
 * What a tool calls a line of the plan.
 *
 * @param number its place in the file
 * @param done how far the file said that it is
 */
public record Line(Kind kind, String id, int number, int uid, @Nullable Done done) {
    /** What a line of a file is here. */
    public enum Kind {
        ELEMENT,
        /** The work that a summary has besides its sub-summaries; the file has no line for it. */
        OWN,
        ACTIVITY,
        RESOURCE
    }
}
