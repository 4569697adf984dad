package io.mandate.project.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Workbooks become rows and columns, and hostile ones are refused. */
class XlsxTableTest {
    @Test
    void theFirstRowNamesTheColumnsAndRowsKeepTheirNumbers() throws IOException {
        var table =
                XlsxTable.read(
                        workbook(
                                sheet -> {
                                    sheet.value(0, 0, "line");
                                    sheet.value(0, 1, " amount ");
                                    sheet.value(3, 0, "a");
                                    sheet.value(3, 1, "1.50");
                                }));
        assertThat(table.columns()).containsExactly("line", "amount");
        assertThat(table.rows()).extracting(Table.Row::number).containsExactly(4);
        assertThat(table.rows().getFirst().cells()).containsExactly("a", "1.50");
    }

    @Test
    void numbersAreAsExactAsASpreadsheetShowsThem() throws IOException {
        var table =
                XlsxTable.read(
                        workbook(
                                sheet -> {
                                    sheet.value(0, 0, "amount");
                                    sheet.value(1, 0, 0.1 + 0.2);
                                    sheet.value(2, 0, 1234.56);
                                    sheet.value(3, 0, 1_000_000);
                                }));
        assertThat(table.rows())
                .extracting(row -> row.cells().getFirst())
                .containsExactly("0.3", "1234.56", "1000000");
    }

    @Test
    void aCellThatIsADateIsWrittenAsOne() throws IOException {
        var table =
                XlsxTable.read(
                        workbook(
                                sheet -> {
                                    sheet.value(0, 0, "day");
                                    sheet.value(1, 0, LocalDate.of(2027, 3, 31));
                                    sheet.style(1, 0).format("yyyy-mm-dd").set();
                                }));
        assertThat(table.rows().getFirst().cells()).containsExactly("2027-03-31");
    }

    @Test
    void anArchiveThatUnpacksTooLargeIsRefusedOnTheWay() throws IOException {
        var bomb = archive("xl/worksheets/sheet1.xml", 80_000_000);
        assertThat(bomb.length).isLessThan(200_000);
        assertThatThrownBy(() -> XlsxTable.read(bomb))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("unpacks to more than");
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        for (var content :
                new byte[][] {{}, "line,amount\n1,2".getBytes(UTF_8), archive("a", 10)}) {
            assertThatThrownBy(() -> XlsxTable.read(content))
                    .isInstanceOf(UnreadableException.class);
        }
    }

    private static byte[] workbook(Consumer<Worksheet> filling) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            filling.accept(book.newWorksheet("sheet"));
        }
        return bytes.toByteArray();
    }

    private static byte[] archive(String name, int size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[size]);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
