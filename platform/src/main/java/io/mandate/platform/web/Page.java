package io.mandate.platform.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A piece of a list and the cursor of the next one; null at the end. */
public record Page<T>(List<T> items, @Nullable String next) {

    /** Makes a page of up to limit + 1 fetched rows. */
    public static <E, T> Page<T> of(
            List<E> fetched, PageQuery query, Function<E, Cursor> position, Function<E, T> view) {
        int limit = query.limit();
        if (fetched.size() <= limit) {
            return new Page<>(fetched.stream().map(view).toList(), null);
        }
        var shown = fetched.subList(0, limit);
        return new Page<>(
                shown.stream().map(view).toList(), position.apply(shown.getLast()).text());
    }
}
