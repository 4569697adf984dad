package io.mandate.project.table;

import io.mandate.project.finding.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Rows under named columns, and what was noticed on the way. */
public record Table(List<String> columns, List<Row> rows, List<Finding> findings) {
    private static final int MOST_ROWS = 50_000;
    private static final int MOST_COLUMNS = 300;

    /** One row; it has a cell, perhaps empty, for every column, or none when they do not fit. */
    public record Row(int number, List<String> cells) {
        /** Whether nobody can tell which cell belongs to which column. */
        public boolean isMisfit() {
            return cells.isEmpty();
        }

        public boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** Where a column is: its name is compared without regard to case and outer or repeated blanks. */
    public OptionalInt indexOf(String column) {
        var wanted = key(column);
        for (int i = 0; i < columns.size(); i++) {
            if (key(columns.get(i)).equals(wanted)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The columns that are there more than once, so that their name says nothing. */
    List<String> repeated() {
        Map<String, Integer> seen = new HashMap<>();
        columns.forEach(each -> seen.merge(key(each), 1, Integer::sum));
        return columns.stream()
                .filter(each -> !each.isBlank() && seen.getOrDefault(key(each), 0) > 1)
                .distinct()
                .toList();
    }

    static void refuseMoreThanMost(int rows, int columns) {
        if (rows > MOST_ROWS || columns > MOST_COLUMNS) {
            throw new UnreadableException(
                    "A register has at most %d rows and %d columns: split it"
                            .formatted(MOST_ROWS, MOST_COLUMNS));
        }
    }

    private static String key(String column) {
        return column.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
