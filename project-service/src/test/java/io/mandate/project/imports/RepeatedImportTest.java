package io.mandate.project.imports;

import static io.mandate.project.Service.admin;
import static io.mandate.project.Service.office;
import static io.mandate.project.imports.Importing.HEADER;
import static io.mandate.project.imports.Importing.assertCounts;
import static io.mandate.project.imports.Importing.imported;
import static io.mandate.project.imports.Importing.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.SentEvent;
import io.mandate.project.RealServers;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same source sends a register again, as it was or as it is a month later. */
@QuarkusTest
@RealServers
class RepeatedImportTest {
    private final String source = "register-" + UUID.randomUUID();
    private String office;

    @BeforeEach
    void openAnOffice() {
        office = office();
    }

    @Test
    void theSameRegisterTwiceChangesNothing() {
        var register =
                HEADER
                        + row(office, "P-1", "A", 5)
                        + row(office, "P-1", "A", 5)
                        + row(office, "P-2", "B", 7);
        assertCounts(imported(source, register), 3, 0, 0, 0);
        assertThat(events(3)).hasSize(3).allSatisfy(ContractFiles::assertKeepsContract);
        assertCounts(imported(source, register), 0, 0, 3, 0);
        assertThat(events(3)).hasSize(3);
    }

    @Test
    void nextMonthsRegisterUpdatesMovesAndAddsAndDoublesNone() {
        imported(
                source,
                HEADER
                        + row(office, "P-1", "A", 5)
                        + row(office, "P-2", "B", 7)
                        + row(office, "P-3", "C", 9));
        var next =
                HEADER
                        + row(office, "P-3", "C", 9)
                        + row(office, "P-4", "D", 1)
                        + row(office, "P-1", "A", 6);
        assertCounts(imported(source, next), 1, 1, 1, 0);
        admin().get("/v1/projects?sort=name&office=" + office)
                .then()
                .body("items.name", contains("A", "B", "C", "D"))
                .body("items[0].plannedCost.amount", equalTo("6.00"));
    }

    @Test
    void whatWasAddedByHandSurvivesTheNextRegister() {
        imported(source, HEADER + row(office, "P-1", "A", 5));
        var project = admin().get("/v1/projects?office=" + office).jsonPath();
        admin().header("If-Match", "\"0\"")
                .body("{\"kind\": \"IT\", \"riskFactor\": 0.2}")
                .patch("/v1/projects/" + project.getString("items[0].id"))
                .then()
                .statusCode(200);
        imported(source, HEADER + row(office, "P-1", "A", 6));
        admin().get("/v1/projects?office=" + office)
                .then()
                .body("items[0].kind", equalTo("IT"))
                .body("items[0].plannedCost.amount", equalTo("6.00"));
    }

    private List<SentEvent> events(int count) {
        return Events.await(
                event ->
                        office.equals(event.attribute("office"))
                                && event.topic().startsWith("mandate.project"),
                count);
    }
}
