package io.mandate.project.intake;

import static io.mandate.project.finding.FindingCode.UNREADABLE_VERSION;

import io.mandate.project.table.Table;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the version of a row: a rising number, or the moment of its last change. */
final class VersionReader {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern TIME =
            Pattern.compile(".*[T ](\\d{1,2}):(\\d{2})(?::(\\d{2}))?.*");
    private static final long SECONDS_OF_DAY = 86_400;

    private final Columns columns;
    private final DateReader dates;

    VersionReader(Columns columns, DateReader dates) {
        this.columns = columns;
        this.dates = dates;
    }

    @Nullable Long read(Table.Row row, RowFindings findings) {
        if (!columns.has(Field.SOURCE_VERSION)) {
            return null;
        }
        var cell = columns.cell(row, Field.SOURCE_VERSION);
        var version = version(cell.text());
        if (version == null) {
            findings.add(UNREADABLE_VERSION, cell, null);
        }
        return version;
    }

    private @Nullable Long version(String text) {
        if (NUMBER.matcher(text).matches()) {
            return Long.valueOf(text);
        }
        return dates.dateOf(text).stream()
                .map(date -> date.toEpochDay() * SECONDS_OF_DAY + secondsOfDay(text))
                .findFirst()
                .orElse(null);
    }

    private static long secondsOfDay(String text) {
        var time = TIME.matcher(text);
        if (!time.matches()) {
            return 0;
        }
        var seconds = time.group(3);
        return Long.parseLong(time.group(1)) * 3600
                + Long.parseLong(time.group(2)) * 60
                + (seconds == null ? 0 : Long.parseLong(seconds));
    }
}
