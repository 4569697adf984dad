package io.mandate.project.table;

import org.jspecify.annotations.Nullable;

/** What is known of a file before it is read; what is not said is found out. */
public record TableFormat(@Nullable String encoding, @Nullable Character separator) {
    public static final TableFormat UNKNOWN = new TableFormat(null, null);
}
