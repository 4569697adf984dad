package io.mandate.portfolio.selection.model;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is different in a question to a solved problem: a candidate is decided, whatever was decided
 * of it before; and there is more or less of limits, or as much as one likes.
 *
 * @param candidate who is decided, or nobody
 * @param more above the ceiling of each limit, below 0 for less
 */
public record Change(@Nullable String candidate, boolean in, Map<String, Long> more) {
    private static final long ANY = Long.MAX_VALUE;

    public Change {
        more = Map.copyOf(more);
    }

    public static Change in(String candidate) {
        return new Change(candidate, true, Map.of());
    }

    public static Change out(String candidate) {
        return new Change(candidate, false, Map.of());
    }

    /** Only limits change. */
    public static Change of(Map<String, Long> more) {
        return new Change(null, false, more);
    }

    public Change with(String limit, long by) {
        var all = new HashMap<>(more);
        all.put(limit, by);
        return new Change(candidate, in, all);
    }

    public Change withAnyAmountOf(String limit) {
        return with(limit, ANY);
    }

    /** Whether it is what was decided of the candidate before. */
    boolean undoes(Rule rule) {
        return switch (rule) {
            case Rule.MustBeIn(var other) -> other.equals(candidate);
            case Rule.MustBeOut(var other) -> other.equals(candidate);
            case Rule.Ceiling _, Rule.Floor _, Rule.Related _ -> false;
        };
    }

    boolean lifts(String limit) {
        return more(limit) == ANY;
    }

    long more(String limit) {
        return more.getOrDefault(limit, 0L);
    }
}
