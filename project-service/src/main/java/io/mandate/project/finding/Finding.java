package io.mandate.project.finding;

import org.jspecify.annotations.Nullable;

/**
 * Something noticed at one place of a register. Rows are counted as a spreadsheet shows them: the
 * header is row 1; 0 is the register as a whole.
 */
public record Finding(
        int row,
        @Nullable String field,
        @Nullable String column,
        FindingCode code,
        @Nullable String found,
        @Nullable String used) {
    private static final int SHOWN = 200;

    public Finding {
        field = clip(field);
        column = clip(column);
        found = clip(found);
        used = clip(used);
    }

    /** About the register as a whole. */
    public static Finding ofFile(FindingCode code, @Nullable String found, @Nullable String used) {
        return new Finding(0, null, null, code, found, used);
    }

    /** About a row as a whole. */
    public static Finding ofRow(
            int row, FindingCode code, @Nullable String found, @Nullable String used) {
        return new Finding(row, null, null, code, found, used);
    }

    private static @Nullable String clip(@Nullable String text) {
        return text == null || text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
