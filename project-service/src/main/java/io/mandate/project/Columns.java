package io.mandate.project;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Many rows as arrays of their values, for one statement with {@code unnest}: where rows are plain and
 * very many, that is quicker than {@link JsonRows}.
 *
 * @param before how many rows came in statements before this
 */
public record Columns<T>(int before, List<T> rows) {
    private static final int MANY = 20_000;

    /** In parts that a statement can carry. */
    public static <T> void inParts(List<T> rows, Consumer<Columns<T>> each) {
        for (int from = 0; from < rows.size(); from += MANY) {
            each.accept(
                    new Columns<>(from, rows.subList(from, Math.min(rows.size(), from + MANY))));
        }
    }

    /** One value of each row, as text. */
    public @Nullable String[] of(Function<T, @Nullable Object> value) {
        @Nullable String[] column = new @Nullable String[rows.size()];
        for (int at = 0; at < column.length; at++) {
            var found = value.apply(rows.get(at));
            column[at] = found == null ? null : found.toString();
        }
        return column;
    }
}
