package io.mandate.project.intake;

import static io.mandate.project.finding.FindingCode.CONTROL_CHARACTER;
import static io.mandate.project.finding.FindingCode.MISSING_NAME;
import static io.mandate.project.finding.FindingCode.MISSING_OFFICE;
import static io.mandate.project.finding.FindingCode.TEXT_CUT;
import static io.mandate.project.finding.FindingCode.UNKNOWN_OFFICE;

import io.mandate.project.intake.Columns.Cell;
import io.mandate.project.office.Office;
import io.mandate.project.office.OfficeDirectory;
import io.mandate.project.table.Table;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the words of a row. */
final class TextReader {
    private static final Pattern CONTROL =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_DESCRIPTION = 10_000;
    private static final int LONGEST_KIND = 60;
    private static final int LONGEST_INVESTMENT = 100;

    private final Columns columns;
    private final ImportMapping mapping;
    private final OfficeDirectory offices;

    TextReader(Columns columns, ImportMapping mapping, OfficeDirectory offices) {
        this.columns = columns;
        this.mapping = mapping;
        this.offices = offices;
    }

    RowValues.Texts read(Table.Row row, RowFindings findings) {
        var name = text(row, Field.NAME, LONGEST_NAME, findings);
        if (name == null) {
            findings.add(MISSING_NAME, columns.cell(row, Field.NAME), null);
        }
        return new RowValues.Texts(
                name == null ? "" : name,
                text(row, Field.DESCRIPTION, LONGEST_DESCRIPTION, findings),
                text(row, Field.KIND, LONGEST_KIND, findings),
                text(row, Field.INVESTMENT, LONGEST_INVESTMENT, findings));
    }

    /** The office that governs the row's project. */
    Optional<Office> office(Table.Row row, RowFindings findings) {
        var cell = columns.has(Field.OFFICE) ? columns.cell(row, Field.OFFICE) : null;
        var wanted = wanted(cell);
        if (wanted == null) {
            findings.addToRow(MISSING_OFFICE, null, null);
            return Optional.empty();
        }
        var office = offices.find(wanted);
        if (office.isEmpty()) {
            if (cell == null) {
                findings.addToRow(UNKNOWN_OFFICE, wanted, null);
            } else {
                findings.add(UNKNOWN_OFFICE, cell, null);
            }
        }
        return office;
    }

    private @Nullable String wanted(@Nullable Cell cell) {
        var settings = mapping.offices();
        if (cell == null || cell.isBlank()) {
            return settings == null ? null : settings.fallback();
        }
        return settings == null
                ? cell.text()
                : settings.codes().getOrDefault(cell.text(), cell.text());
    }

    private @Nullable String text(Table.Row row, Field field, int longest, RowFindings findings) {
        if (!columns.has(field)) {
            return null;
        }
        var cell = columns.cell(row, field);
        var clean = clean(cell, findings);
        if (clean.length() > longest) {
            clean = clean.substring(0, longest);
            findings.add(TEXT_CUT, cell, clean);
        }
        return clean.isEmpty() ? null : clean;
    }

    private static String clean(Cell cell, RowFindings findings) {
        var clean = CONTROL.matcher(cell.text()).replaceAll("").strip();
        if (CONTROL.matcher(cell.text()).find()) {
            findings.add(CONTROL_CHARACTER, shown(cell), clean);
        }
        return clean;
    }

    private static Cell shown(Cell cell) {
        return new Cell(
                cell.field(),
                cell.column(),
                CONTROL.matcher(cell.text()).replaceAll("\uFFFD"),
                cell.fallback());
    }
}
