package io.mandate.project.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A level of effort, and from which day until before which it was one; null is always. */
public record Passing(PlannedValue value, @Nullable LocalDate from, @Nullable LocalDate until) {
    boolean is(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (until == null || until.isAfter(day));
    }
}
