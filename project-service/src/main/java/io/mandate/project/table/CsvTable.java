package io.mandate.project.table;

import static io.mandate.project.finding.FindingCode.EMPTY_ROW;
import static io.mandate.project.finding.FindingCode.ROW_TOO_LONG;
import static io.mandate.project.finding.FindingCode.ROW_TOO_SHORT;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.mandate.project.finding.Finding;
import io.mandate.project.finding.FindingCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Reads comma-separated values as RFC 4180 has them, also with another separator. */
public final class CsvTable {
    private static final String SEPARATORS = ",;\t|";
    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

    private final List<String> columns = new ArrayList<>();
    private final List<Table.Row> rows = new ArrayList<>();
    private final List<Finding> findings;

    private CsvTable(List<Finding> findings) {
        this.findings = new ArrayList<>(findings);
    }

    public static Table read(byte[] content, TableFormat format) {
        var decoded = TextEncoding.of(content, format.encoding());
        var text = decoded.text();
        char separator = format.separator() == null ? separator(text) : format.separator();
        var table = new CsvTable(decoded.findings());
        table.fill(text, separator);
        return table.result();
    }

    private void fill(String text, char separator) {
        int number = 0;
        try (MappingIterator<String[]> records = reader(separator).readValues(text)) {
            while (records.hasNextValue()) {
                var cells = records.nextValue();
                number++;
                take(number, Arrays.asList(cells));
            }
        } catch (JsonProcessingException e) {
            var line = e.getLocation() == null ? number : e.getLocation().getLineNr();
            throw new UnreadableException(
                    "After row %d, up to line %d: a quotation mark is missing or misplaced, or a cell is too long"
                            .formatted(number, line),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectReader reader(char separator) {
        return CSV.readerFor(String[].class)
                .with(CsvSchema.emptySchema().withColumnSeparator(separator));
    }

    private void take(int number, List<String> cells) {
        Table.refuseMoreThanMost(number - 1, cells.size());
        if (columns.isEmpty()) {
            cells.forEach(each -> columns.add(each.strip()));
            return;
        }
        if (cells.stream().allMatch(String::isBlank)) {
            findings.add(Finding.ofRow(number, EMPTY_ROW, null, null));
        } else if (cells.size() > columns.size() && !blankBeyond(cells)) {
            findings.add(misfit(number, ROW_TOO_LONG, cells));
            rows.add(new Table.Row(number, List.of()));
        } else {
            if (cells.size() < columns.size()) {
                findings.add(misfit(number, ROW_TOO_SHORT, cells));
            }
            rows.add(new Table.Row(number, fitted(cells)));
        }
    }

    private boolean blankBeyond(List<String> cells) {
        return cells.subList(columns.size(), cells.size()).stream().allMatch(String::isBlank);
    }

    private List<String> fitted(List<String> cells) {
        if (cells.size() >= columns.size()) {
            return cells.subList(0, columns.size());
        }
        var fitted = new ArrayList<>(cells);
        fitted.addAll(Collections.nCopies(columns.size() - cells.size(), ""));
        return fitted;
    }

    private Finding misfit(int number, FindingCode code, List<String> cells) {
        return Finding.ofRow(number, code, cells.size() + " cells", columns.size() + " columns");
    }

    private Table result() {
        if (columns.stream().allMatch(String::isBlank)) {
            throw new UnreadableException("The register is empty: its first row names the columns");
        }
        var table = new Table(columns, rows, findings);
        var repeated = table.repeated();
        if (!repeated.isEmpty()) {
            throw new UnreadableException(
                    "The header names a column twice: " + String.join(", ", repeated));
        }
        return table;
    }

    /** The separator that the header has most of, outside of quotation marks. */
    private static char separator(String text) {
        var counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '"') {
                quoted = !quoted;
            } else if (!quoted && (each == '\n' || each == '\r') && i > 0) {
                break;
            } else if (!quoted && SEPARATORS.indexOf(each) >= 0) {
                counts[SEPARATORS.indexOf(each)]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }
}
