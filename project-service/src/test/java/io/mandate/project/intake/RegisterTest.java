package io.mandate.project.intake;

import static io.mandate.project.finding.FindingCode.DAMAGED_REFERENCE;
import static io.mandate.project.finding.FindingCode.DUPLICATE_REFERENCE;
import static io.mandate.project.finding.FindingCode.EXACT_DUPLICATE;
import static io.mandate.project.finding.FindingCode.FINISH_BEFORE_START;
import static io.mandate.project.finding.FindingCode.MISSING_COST;
import static io.mandate.project.finding.FindingCode.MISSING_NAME;
import static io.mandate.project.finding.FindingCode.MISSING_OFFICE;
import static io.mandate.project.finding.FindingCode.MISSING_REFERENCE;
import static io.mandate.project.finding.FindingCode.NEGATIVE_COST;
import static io.mandate.project.finding.FindingCode.NO_ROWS;
import static io.mandate.project.finding.FindingCode.OFFICE_OUTSIDE_SCOPE;
import static io.mandate.project.finding.FindingCode.ROUNDED;
import static io.mandate.project.finding.FindingCode.ROW_TOO_LONG;
import static io.mandate.project.finding.FindingCode.TEXT_CUT;
import static io.mandate.project.finding.FindingCode.UNKNOWN_COLUMN;
import static io.mandate.project.finding.FindingCode.UNKNOWN_OFFICE;
import static io.mandate.project.finding.FindingCode.UNREADABLE_DATE;
import static io.mandate.project.finding.FindingCode.UNREADABLE_NUMBER;
import static io.mandate.project.finding.FindingCode.UNREADABLE_VERSION;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.platform.money.Money;
import io.mandate.project.ExternalRef;
import io.mandate.project.Samples;
import io.mandate.project.finding.Finding;
import io.mandate.project.finding.FindingCode;
import io.mandate.project.intake.ImportMapping.Amounts;
import io.mandate.project.intake.ImportMapping.Offices;
import io.mandate.project.intake.ImportMapping.Reference;
import io.mandate.project.table.CsvTable;
import io.mandate.project.table.TableFormat;
import io.mandate.project.table.UnreadableException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegisterTest {
    private static final String HEADER =
            "id,name,office,start,planned finish,planned cost,projected cost\n";

    @Test
    void aRowBecomesWhatItSays() {
        var row = only(read(HEADER + "P-1,Robots,Head Office,2027-01-15,2027-06-30,12.5,13\n"));
        assertThat(row.refs()).containsExactly(new ExternalRef("erp", "project", "P-1"));
        assertThat(row.office()).isEqualTo("head-office");
        assertThat(row.values().onto(null).plannedCost()).isEqualTo(Money.of("12.5", "EUR"));
    }

    @Test
    void silenceAboutAFieldKeepsItAndAnEmptyCellClearsIt() {
        var said = only(read("id,name,office,start\nP-1,Robots,Head Office,\n")).values();
        var after = said.onto(Samples.startable("Old"));
        assertThat(after.start()).isNull();
        assertThat(after.sponsorId()).isNotNull();
        assertThat(after.plannedCost()).isEqualTo(Money.of("1200", "EUR"));
        assertThat(after.name()).isEqualTo("Robots");
    }

    @Test
    void oddValuesAreKeptAndReported() {
        var register =
                read(HEADER + "P-1,Robots,Head Office,2027-07-20,2027-06-30,-5,0.123456789\n");
        assertThat(codes(register))
                .containsExactlyInAnyOrder(FINISH_BEFORE_START, NEGATIVE_COST, ROUNDED);
        assertThat(only(register).values().costs().planned()).isEqualTo(Money.of("-5", "EUR"));
        assertThat(only(register).values().costs().projected())
                .isEqualTo(Money.of("0.12345679", "EUR"));
    }

    @Test
    void unreadableValuesAreLeftOutAndReported() {
        var register = read(HEADER + "P-1,Robots,Head Office,someday,2027-02-30,a lot,1e99\n");
        assertThat(codes(register))
                .containsExactlyInAnyOrder(
                        UNREADABLE_DATE,
                        UNREADABLE_DATE,
                        UNREADABLE_NUMBER,
                        UNREADABLE_NUMBER,
                        FindingCode.SCIENTIFIC_NOTATION);
        assertThat(only(register).values().costs().planned()).isNull();
    }

    @Test
    void rowsThatCannotBeTakenAreCountedAndExplained() {
        var register =
                read(
                        HEADER
                                + "P-1,,Head Office,2027-01-15,2027-06-30,1,1\n"
                                + "P-2,No office,,2027-01-15,2027-06-30,1,1\n"
                                + "P-3,Elsewhere,Atlantis,2027-01-15,2027-06-30,1,1\n"
                                + "P-4,Foreign,Branch,2027-01-15,2027-06-30,1,1\n"
                                + "P-5,Too,long,2027-01-15,2027-06-30,1,1,1\n");
        assertThat(register.rows()).isEmpty();
        assertThat(register.refused()).isEqualTo(5);
        assertThat(codes(register))
                .containsExactly(
                        MISSING_NAME,
                        MISSING_OFFICE,
                        UNKNOWN_OFFICE,
                        OFFICE_OUTSIDE_SCOPE,
                        ROW_TOO_LONG);
    }

    @Test
    void rowsOfOneReferenceAreProjectsOfTheirOwnWhereverTheyStand() {
        var rows =
                Arrays.asList(
                        "P-1,B,Head Office,2027-01-15,2027-06-30,1,1\n",
                        "P-1,A,Head Office,2027-01-15,2027-06-30,1,1\n",
                        "P-1,A,Head Office,2027-01-15,2027-06-30,1,1\n",
                        "P-1#2,C,Head Office,2027-01-15,2027-06-30,1,1\n");
        var register = read(HEADER + String.join("", rows));
        var names = names(register);
        assertThat(names).doesNotHaveDuplicates().hasSize(4).contains("C:P-1#2", "A:P-1");
        assertThat(codes(register)).containsExactlyInAnyOrder(DUPLICATE_REFERENCE, EXACT_DUPLICATE);
        Collections.reverse(rows);
        assertThat(names(read(HEADER + String.join("", rows))))
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void withoutAReferenceTheRowsNumberIsItsName() {
        var register = read("name,office\nA,Head Office\nB,Head Office\n");
        assertThat(register.rows())
                .extracting(row -> row.refs().getFirst())
                .containsExactly(
                        new ExternalRef("erp", "row", "2"), new ExternalRef("erp", "row", "3"));
        var gap = read("id,name,office\n,A,Head Office\n1.01E+09,B,Head Office\n");
        assertThat(codes(gap)).containsExactly(MISSING_REFERENCE, DAMAGED_REFERENCE);
    }

    @Test
    void missingCostsAndUnusedColumnsAreReported() {
        var register = read("id,name,office,planned cost,mood\nP-1,A,Head Office,,good\n");
        assertThat(register.findings())
                .extracting(Finding::row, Finding::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, UNKNOWN_COLUMN),
                        org.assertj.core.groups.Tuple.tuple(2, MISSING_COST));
        assertThat(codes(read(HEADER))).containsExactly(NO_ROWS);
    }

    @Test
    void textsAreCleanedAndCutWithAFinding() {
        var register =
                read("id,name,office\nP-1,\"Ro\u0000bots " + "x".repeat(400) + "\",Head Office\n");
        assertThat(codes(register)).containsExactly(FindingCode.CONTROL_CHARACTER, TEXT_CUT);
        assertThat(only(register).values().texts().name()).startsWith("Robots").hasSize(300);
    }

    @Test
    void aVersionIsANumberOrAMoment() {
        var csv =
                """
                name,unit,changed
                A,x,17
                B,x,2027-01-15T10:00:00Z
                C,x,2027-01-15T10:00:01Z
                D,x,?
                """;
        var register = read(csv, mapping("changed"));
        var versions = register.rows().stream().map(ImportedRow::sourceVersion).toList();
        assertThat(versions.get(0)).isEqualTo(17);
        assertThat(versions.get(2)).isEqualTo(versions.get(1) + 1);
        assertThat(versions.get(3)).isNull();
        assertThat(codes(register)).containsExactly(UNREADABLE_VERSION);
    }

    @Test
    void amountsAreScaledExactly() {
        var mapping =
                new ImportMapping(
                        Map.of(Field.NAME, List.of("n"), Field.PLANNED_COST, List.of("c")),
                        List.of(new Reference("n", "sap", "wbs")),
                        new Amounts("USD", BigDecimal.valueOf(1_000_000)),
                        new Offices(Map.of(), "head-office"),
                        null,
                        null,
                        null,
                        null);
        var row = only(read("n;c\nA;0,000002\n", mapping));
        assertThat(row.values().costs().planned()).isEqualTo(Money.of("2", "USD"));
        assertThat(row.refs()).containsExactly(new ExternalRef("sap", "wbs", "A"));
    }

    @Test
    void aMappingThatDoesNotFitIsRefusedWithTheColumnsThatAreThere() {
        assertThatThrownBy(() -> read("a,b\n1,2\n", mapping("changed")))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("name")
                .hasMessageContaining("a, b");
        assertThatThrownBy(() -> read("a,b\n1,2\n"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("send a mapping");
    }

    private static ImportMapping mapping(String version) {
        return new ImportMapping(
                Map.of(Field.NAME, List.of("name"), Field.SOURCE_VERSION, List.of(version)),
                List.of(new Reference("name", null, null)),
                null,
                new Offices(Map.of(), "head-office"),
                null,
                null,
                null,
                null);
    }

    private static List<String> names(Register register) {
        return register.rows().stream()
                .map(row -> row.values().texts().name() + ":" + row.refs().getFirst().id())
                .toList();
    }

    private static ImportedRow only(Register register) {
        assertThat(register.rows()).hasSize(1);
        return register.rows().getFirst();
    }

    private static List<FindingCode> codes(Register register) {
        return register.findings().stream()
                .map(Finding::code)
                .filter(code -> code != UNKNOWN_COLUMN)
                .toList();
    }

    private static Register read(String csv) {
        return read(csv, null);
    }

    private static Register read(String csv, ImportMapping mapping) {
        return Register.read(
                CsvTable.read(csv.getBytes(UTF_8), TableFormat.UNKNOWN),
                mapping,
                "erp",
                TestOffices.of("Head Office", "Branch"),
                office -> !office.equals("branch"));
    }
}
