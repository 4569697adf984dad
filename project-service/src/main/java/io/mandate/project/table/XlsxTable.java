package io.mandate.project.table;

import static io.mandate.project.finding.FindingCode.EMPTY_ROW;

import io.mandate.project.finding.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of a workbook; its first row names the columns. Numbers are as exact as a spreadsheet is. */
public final class XlsxTable {
    private static final MathContext SPREADSHEET = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private final List<String> columns = new ArrayList<>();
    private final List<Table.Row> rows = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private XlsxTable() {}

    public static Table read(byte[] content) {
        ArchiveLimits.check(content);
        var table = new XlsxTable();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS);
                var sheet = book.getFirstSheet().openStream()) {
            sheet.forEach(table::take);
        } catch (IOException | ExcelReaderException | IllegalArgumentException e) {
            throw new UnreadableException("The file is no workbook that can be read", e);
        }
        return table.result();
    }

    private void take(Row row) {
        Table.refuseMoreThanMost(rows.size(), row.getCellCount());
        if (columns.isEmpty()) {
            texts(row, row.getCellCount()).forEach(each -> columns.add(each.strip()));
            while (!columns.isEmpty() && columns.getLast().isEmpty()) {
                columns.removeLast();
            }
            return;
        }
        var line = new Table.Row(row.getRowNum(), texts(row, columns.size()));
        if (line.isEmpty()) {
            findings.add(Finding.ofRow(row.getRowNum(), EMPTY_ROW, null, null));
        } else {
            rows.add(line);
        }
    }

    private static List<String> texts(Row row, int count) {
        var texts = new ArrayList<String>();
        for (int at = 0; at < count; at++) {
            texts.add(at < row.getCellCount() ? text(row.getCell(at)) : "");
        }
        return texts;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.ERROR) {
            return "#ERROR";
        }
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        return isDate(cell.getDataFormatString()) ? date(cell.asDate()) : number(cell.asNumber());
    }

    /** A format with days or years and no digits. */
    private static boolean isDate(@Nullable String format) {
        if (format == null) {
            return false;
        }
        var bare = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "");
        return bare.contains("y") || (bare.contains("d") && bare.contains("m"));
    }

    private static String date(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    private static String number(BigDecimal number) {
        var rounded = number.round(SPREADSHEET).stripTrailingZeros();
        return rounded.scale() < 0 && rounded.precision() - rounded.scale() < 30
                ? rounded.toPlainString()
                : rounded.scale() < 30 ? rounded.toPlainString() : rounded.toString();
    }

    private Table result() {
        if (columns.isEmpty()) {
            throw new UnreadableException("The sheet is empty: its first row names the columns");
        }
        var table = new Table(columns, rows, findings);
        if (!table.repeated().isEmpty()) {
            throw new UnreadableException(
                    "The header names a column twice: " + String.join(", ", table.repeated()));
        }
        return table;
    }
}
