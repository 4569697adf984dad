package io.mandate.project.intake;

import static io.mandate.project.finding.FindingCode.DATES_READ_SWAPPED;
import static io.mandate.project.finding.FindingCode.DATE_DAY_MONTH_SWAPPED;
import static io.mandate.project.finding.FindingCode.DATE_FORM_UNCERTAIN;
import static io.mandate.project.finding.FindingCode.EXACT_DUPLICATE;
import static io.mandate.project.finding.FindingCode.FINISH_BEFORE_START;
import static io.mandate.project.finding.FindingCode.MISSING_COST;
import static io.mandate.project.finding.FindingCode.MISSING_DATE;
import static io.mandate.project.finding.FindingCode.SCIENTIFIC_NOTATION;
import static io.mandate.project.finding.FindingCode.VARIANCE_CONTRADICTS_PARTS;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.platform.money.Money;
import io.mandate.platform.testing.PublishedData;
import io.mandate.project.finding.Finding;
import io.mandate.project.finding.FindingCode;
import io.mandate.project.intake.ImportMapping.Amounts;
import io.mandate.project.intake.ImportMapping.Reference;
import io.mandate.project.table.CsvTable;
import io.mandate.project.table.TableFormat;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 2,472 projects of 26 agencies as they were published, and with their dates put right. */
class RealRegisterTest {
    private static final String REPAIRED = "projects_2012.csv";
    private static final String AS_FOUND = "projects_2012_raw.csv";
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    @ParameterizedTest
    @ValueSource(strings = {REPAIRED, AS_FOUND})
    void agencyTotalsAreThePublishedOnesToTheLastDigit(String file) throws Exception {
        var register = read(file);
        JsonNode expected = PublishedData.json("federal-it/expected_by_agency.json");
        var byAgency = register.rows().stream().collect(groupingBy(ImportedRow::office));
        assertThat(byAgency).hasSize(26);
        for (var agency : expected.properties()) {
            var rows =
                    agency.getKey().equals("ALL")
                            ? register.rows()
                            : byAgency.get(TestOffices.slug(agency.getKey()));
            var wanted = agency.getValue();
            assertThat(rows).as(agency.getKey()).hasSize(wanted.get("projects").intValue());
            assertThat(rows.stream().map(row -> row.values().texts().investment()).distinct())
                    .as(agency.getKey())
                    .hasSize(wanted.get("investments").intValue());
            assertThat(rows.stream().filter(row -> row.values().costs().planned() != null))
                    .as(agency.getKey())
                    .hasSize(wanted.get("with_cost").intValue());
            assertThat(total(rows, RowValues.Costs::planned))
                    .as(agency.getKey())
                    .isEqualByComparingTo(wanted.get("planned_usd_m").textValue());
            assertThat(total(rows, RowValues.Costs::projected))
                    .as(agency.getKey())
                    .isEqualByComparingTo(wanted.get("projected_actual_usd_m").textValue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {REPAIRED, AS_FOUND})
    void oddValuesAreReportedAndNoRowIsDropped(String file) {
        var register = read(file);
        assertThat(register.rows()).hasSize(2472);
        assertThat(register.refused()).isZero();
        assertThat(rowsWith(register, MISSING_COST, "plannedCost")).hasSize(17);
        assertThat(rowsWith(register, MISSING_DATE, "start")).hasSize(17);
        assertThat(rowsWith(register, MISSING_DATE, "projectedFinish")).hasSize(922);
        assertThat(rowsWith(register, EXACT_DUPLICATE, null)).hasSize(4);
        assertThat(rowsWith(register, SCIENTIFIC_NOTATION, "plannedCost")).isNotEmpty();
        assertThat(rowsWith(register, FINISH_BEFORE_START, "projectedFinish")).hasSize(2);
        assertThat(rowsWith(register, FINISH_BEFORE_START, "plannedFinish")).isEmpty();
        assertThat(projectsWith(register, VARIANCE_CONTRADICTS_PARTS))
                .containsExactlyInAnyOrder("2045", "2022", "2023", "21", "22", "2947", "2948");
    }

    @Test
    void theSwapOfDayAndMonthIsFoundByContradiction() {
        var register = read(AS_FOUND);
        assertThat(rowsWith(register, DATES_READ_SWAPPED, null)).containsExactly(0);
        assertThat(register.findings())
                .filteredOn(each -> each.code() == DATE_DAY_MONTH_SWAPPED)
                .filteredOn(each -> each.row() == 2)
                .extracting(Finding::column, Finding::found, Finding::used)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Start Date", "2011-01-10T00:00:00Z", "2011-10-01"));
    }

    @Test
    void whatIsRightAlreadyIsLeftAlone() {
        assertThat(read(REPAIRED).findings())
                .extracting(Finding::code)
                .doesNotContain(DATES_READ_SWAPPED, DATE_DAY_MONTH_SWAPPED, DATE_FORM_UNCERTAIN);
    }

    @Test
    void bothRegistersTellTheSameProjects() {
        assertThat(read(AS_FOUND).rows().stream().map(RealRegisterTest::told))
                .containsExactlyElementsOf(
                        read(REPAIRED).rows().stream().map(RealRegisterTest::told).toList());
    }

    @Test
    void aMappingByHandSaysTheSameAsRecognition() {
        var byHand =
                new ImportMapping(
                        Map.of(
                                Field.NAME, List.of("project_name"),
                                Field.OFFICE, List.of("agency_name"),
                                Field.PLANNED_COST, List.of("planned_cost_usd_m"),
                                Field.PROJECTED_COST, List.of("projected_actual_cost_usd_m")),
                        List.of(new Reference("project_id", "it-dashboard", null)),
                        new Amounts("USD", MILLION),
                        null,
                        null,
                        null,
                        null,
                        null);
        var rows = read(REPAIRED, byHand).rows();
        assertThat(total(rows, RowValues.Costs::planned)).isEqualByComparingTo("50303.271694");
        assertThat(rows.getFirst().refs().getFirst().toString())
                .isEqualTo("it-dashboard/project/656");
    }

    @Test
    void everyRowHasANameOfItsOwn() {
        assertThat(read(AS_FOUND).rows().stream().map(ImportedRow::refs)).doesNotHaveDuplicates();
    }

    private static List<Object> told(ImportedRow row) {
        return Arrays.asList(
                row.refs(),
                row.office(),
                row.values().texts().name(),
                row.values().texts().investment(),
                row.values().dates(),
                row.values().costs());
    }

    private static Register read(String file) {
        return read(file, null);
    }

    private static Register read(String file, ImportMapping mapping) {
        var table = CsvTable.read(PublishedData.bytes("federal-it/" + file), TableFormat.UNKNOWN);
        var used = mapping == null ? Recognition.of(table.columns()) : mapping;
        return RegisterReader.read(table, used, "register", TestOffices.namedIn(table), _ -> true);
    }

    private static BigDecimal total(List<ImportedRow> rows, Function<RowValues.Costs, Money> cost) {
        return rows.stream()
                .map(row -> cost.apply(row.values().costs()))
                .filter(Objects::nonNull)
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(MILLION);
    }

    private static List<Integer> rowsWith(Register register, FindingCode code, String field) {
        return with(register, code)
                .filter(each -> field == null || field.equals(each.field()))
                .map(Finding::row)
                .toList();
    }

    private static List<String> projectsWith(Register register, FindingCode code) {
        var rows = with(register, code).map(Finding::row).toList();
        return register.rows().stream()
                .filter(row -> rows.contains(row.number()))
                .map(row -> row.refs().getFirst().id())
                .toList();
    }

    private static Stream<Finding> with(Register register, FindingCode code) {
        return register.findings().stream().filter(each -> each.code() == code);
    }
}
