package io.mandate.project.imports;

import static io.mandate.project.Service.admin;
import static io.mandate.project.Service.office;
import static io.mandate.project.imports.Importing.findings;
import static io.mandate.project.imports.Importing.imported;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.PublishedData;
import io.mandate.project.RealServers;
import io.mandate.project.office.OfficeDirectory;
import io.mandate.project.table.CsvTable;
import io.mandate.project.table.TableFormat;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The published register of 2,472 projects through the service, with all of its events. */
@QuarkusTest
@RealServers
class RealImportTest {
    private final String source = "it-dashboard-" + UUID.randomUUID();

    @Test
    void allRowsAndEventsArriveAndTheSameAgainIsNoNews() {
        var register = PublishedData.bytes("federal-it/projects_2012_raw.csv");
        officesOf(register);
        var first = imported(source, register, "");
        assertThat(first.getInt("created")).isEqualTo(2472);
        assertThat(first.getInt("rejected")).isZero();
        var chain = first.getString("correlationId");
        Events.await(event -> chain.equals(event.correlationId()), 2472);
        assertThat(first.getInt("findingsByCode.EXACT_DUPLICATE")).isEqualTo(4);
        assertThat(first.getInt("findingsByCode.VARIANCE_CONTRADICTS_PARTS")).isEqualTo(7);
        assertThat(findings(first, "code=DATES_READ_SWAPPED").getList("items")).hasSize(1);

        var again = imported(source, register, "");
        assertThat(again.getInt("unchanged")).isEqualTo(2472);
        assertThat(again.getInt("created") + again.getInt("updated")).isZero();
        assertThat(
                        Events.soFar(
                                event ->
                                        again.getString("correlationId")
                                                .equals(event.correlationId())))
                .isEmpty();

        var next = new String(register, StandardCharsets.UTF_8).replace(",15.297,", ",16.297,");
        var updated = imported(source, next.getBytes(StandardCharsets.UTF_8), "");
        assertThat(updated.getInt("updated")).isPositive();
        assertThat(updated.getInt("created")).isZero();
        admin().get("/v1/projects?limit=200&externalSystem=" + source).then().statusCode(200);
    }

    private static void officesOf(byte[] register) {
        var table = CsvTable.read(register, TableFormat.UNKNOWN);
        int column = table.indexOf("Agency Name").orElseThrow();
        table.rows().stream()
                .map(row -> row.cells().get(column))
                .distinct()
                .forEach(
                        name ->
                                office(
                                        OfficeDirectory.slug(name),
                                        name,
                                        null,
                                        "America/New_York",
                                        "USD"));
    }
}
