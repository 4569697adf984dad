package io.mandate.project.intake;

import static io.mandate.project.finding.FindingCode.DATE_DAY_MONTH_SWAPPED;
import static io.mandate.project.finding.FindingCode.FALLBACK_COLUMN;
import static io.mandate.project.finding.FindingCode.FINISH_BEFORE_START;
import static io.mandate.project.finding.FindingCode.MISSING_DATE;
import static io.mandate.project.finding.FindingCode.UNREADABLE_DATE;

import io.mandate.project.cell.DateCell;
import io.mandate.project.cell.DateDetection;
import io.mandate.project.cell.DateDetection.Span;
import io.mandate.project.cell.DateReading;
import io.mandate.project.cell.DateText;
import io.mandate.project.finding.FindingCode;
import io.mandate.project.intake.Columns.Cell;
import io.mandate.project.table.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the dates of a row, in the way that the whole register tells. */
final class DateReader {
    private final Columns columns;
    private final DateReading reading;

    DateReader(Columns columns, DateReading reading) {
        this.columns = columns;
        this.reading = reading;
    }

    /** Finds out how the register writes dates. */
    static DateDetection detect(Table table, Columns columns, ImportMapping.@Nullable Dates set) {
        var spans =
                table.rows().stream()
                        .filter(row -> !row.isMisfit())
                        .map(row -> span(columns, row))
                        .toList();
        return DateDetection.of(
                spans, set == null ? null : set.yearLast(), set == null ? null : set.swapped());
    }

    private static Span span(Columns columns, Table.Row row) {
        return new Span(
                cells(columns, row, Field.START).findFirst().orElse(new DateCell.Missing()),
                Stream.of(Field.PLANNED_FINISH, Field.PROJECTED_FINISH)
                        .flatMap(field -> cells(columns, row, field))
                        .toList());
    }

    private static Stream<DateCell> cells(Columns columns, Table.Row row, Field field) {
        return columns.cells(row, field).stream().map(each -> DateText.read(each.text()));
    }

    RowValues.Dates read(Table.Row row, RowFindings findings) {
        var start = date(row, Field.START, findings);
        return new RowValues.Dates(
                start,
                finish(row, Field.PLANNED_FINISH, start, findings),
                finish(row, Field.PROJECTED_FINISH, start, findings));
    }

    private @Nullable LocalDate finish(
            Table.Row row, Field field, @Nullable LocalDate start, RowFindings findings) {
        var finish = date(row, field, findings);
        if (start != null && finish != null && finish.isBefore(start)) {
            findings.add(FINISH_BEFORE_START, columns.cell(row, field), finish.toString());
        }
        return finish;
    }

    private @Nullable LocalDate date(Table.Row row, Field field, RowFindings findings) {
        if (!columns.has(field)) {
            return null;
        }
        var cell = columns.cell(row, field);
        return switch (DateText.read(cell.text())) {
            case DateCell.Missing _ -> left(cell, MISSING_DATE, findings);
            case DateCell.Unreadable _ -> left(cell, UNREADABLE_DATE, findings);
            case DateCell.Certain certain -> known(cell, certain, findings);
            case DateCell.Ambiguous ambiguous -> known(cell, ambiguous, findings);
        };
    }

    private static @Nullable LocalDate left(Cell cell, FindingCode code, RowFindings findings) {
        findings.add(code, cell, null);
        return null;
    }

    private LocalDate known(Cell cell, DateCell written, RowFindings findings) {
        var read = reading.read(written).orElseThrow();
        if (read.repaired()) {
            findings.add(DATE_DAY_MONTH_SWAPPED, cell, read.date().toString());
        }
        if (cell.fallback()) {
            findings.add(FALLBACK_COLUMN, cell, read.date().toString());
        }
        return read.date();
    }

    /** For other readers that meet a date. */
    List<LocalDate> dateOf(String text) {
        return reading.read(DateText.read(text)).map(DateReading.Read::date).stream().toList();
    }
}
