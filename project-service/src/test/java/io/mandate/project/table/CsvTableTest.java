package io.mandate.project.table;

import static io.mandate.project.finding.FindingCode.EMPTY_ROW;
import static io.mandate.project.finding.FindingCode.ENCODING_GUESSED;
import static io.mandate.project.finding.FindingCode.ROW_TOO_LONG;
import static io.mandate.project.finding.FindingCode.ROW_TOO_SHORT;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.project.finding.Finding;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theHeaderTellsTheSeparator(String separator) {
        var table = read(String.join(separator, "Name", "Cost") + "\nA" + separator + "1\n");
        assertThat(table.columns()).containsExactly("Name", "Cost");
        assertThat(cells(table)).containsExactly(List.of("A", "1"));
    }

    @Test
    void quotedCellsMayHaveSeparatorsQuotesAndLineBreaks() {
        var table = read("name,note\r\n\"A, B\",\"says \"\"hi\"\"\nand goes\"\r\nC,\r\n");
        assertThat(cells(table))
                .containsExactly(List.of("A, B", "says \"hi\"\nand goes"), List.of("C", ""));
        assertThat(table.rows()).extracting(Table.Row::number).containsExactly(2, 3);
    }

    @Test
    void aMarkAtTheStartTellsTheEncodingAndIsNoPartOfTheHeader() {
        assertThat(read("\uFEFFname\nä\n").columns()).containsExactly("name");
        var wide = "\uFEFFname\nä\n".getBytes(UTF_16LE);
        assertThat(cells(CsvTable.read(wide, TableFormat.UNKNOWN))).containsExactly(List.of("ä"));
    }

    @Test
    void whatIsNotUtf8IsReadAsTheOldEncodingAndReported() {
        var table = CsvTable.read("name\nKöln\n".getBytes(ISO_8859_1), TableFormat.UNKNOWN);
        assertThat(cells(table)).containsExactly(List.of("Köln"));
        assertThat(table.findings()).extracting(Finding::code).containsExactly(ENCODING_GUESSED);
        var stated = new TableFormat("windows-1250", null);
        assertThat(
                        cells(
                                CsvTable.read(
                                        "name\nŁódź\n".getBytes(Charset.forName("windows-1250")),
                                        stated)))
                .containsExactly(List.of("Łódź"));
    }

    @Test
    void rowsThatDoNotFitTheHeaderAreReported() {
        var table = read("a,b\n1\n1,2,3\n\n , \n1,2,,\n");
        assertThat(table.findings())
                .extracting(Finding::row, Finding::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, ROW_TOO_SHORT),
                        org.assertj.core.groups.Tuple.tuple(3, ROW_TOO_LONG),
                        org.assertj.core.groups.Tuple.tuple(4, EMPTY_ROW),
                        org.assertj.core.groups.Tuple.tuple(5, EMPTY_ROW));
        assertThat(cells(table)).containsExactly(List.of("1", ""), List.of(), List.of("1", "2"));
    }

    @Test
    void brokenQuotesAreRefusedWithThePlace() {
        assertRefused("name,cost\nA,1\n\"B,2\nC,3\n", "row 2");
        assertRefused("name,cost\n\"A\"B,1\n", "row 1");
    }

    @Test
    void whatIsNoTableIsRefusedInPlainWords() {
        assertRefused("", "empty");
        assertRefused("\n\n", "empty");
        assertRefused("name,Name \nA,B\n", "twice");
        assertRefused("PK\u0003\u0004 ...", "spreadsheet");
        assertRefused("n\0a\0m\0e\0\n\0", "UTF-16");
        assertRefused("a" + ",a".repeat(400) + "\n", "300 columns");
        assertThatThrownBy(
                        () ->
                                CsvTable.read(
                                        "name\nK\u00f6ln".getBytes(ISO_8859_1),
                                        new TableFormat("UTF-8", null)))
                .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> CsvTable.read(new byte[] {'a'}, new TableFormat("klingon", null)))
                .hasMessageContaining("klingon");
    }

    @Test
    void aMegabyteInOneCellIsRead() {
        assertThat(cells(read("name\n\"" + "x".repeat(1_000_000) + "\"\n")).getFirst().getFirst())
                .hasSize(1_000_000);
    }

    @Test
    void aHeaderAloneIsATableWithoutRows() {
        assertThat(read("name,cost\n").rows()).isEmpty();
        assertThat(read("name,cost").columns()).hasSize(2);
    }

    @Test
    void tooManyRowsAreRefused() {
        assertRefused("name\n" + "\n".repeat(60_000), "50000 rows");
    }

    private static void assertRefused(String csv, String reason) {
        assertThatThrownBy(() -> read(csv))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining(reason);
    }

    private static List<List<String>> cells(Table table) {
        return table.rows().stream().map(Table.Row::cells).toList();
    }

    private static Table read(String csv) {
        return CsvTable.read(csv.getBytes(UTF_8), TableFormat.UNKNOWN);
    }
}
