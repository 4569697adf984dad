package io.mandate.project.imports;

import static io.mandate.platform.security.Role.PMO_ADMIN;
import static io.mandate.project.Service.admin;
import static io.mandate.project.Service.office;
import static io.mandate.project.imports.Importing.HEADER;
import static io.mandate.project.imports.Importing.assertCounts;
import static io.mandate.project.imports.Importing.findings;
import static io.mandate.project.imports.Importing.imported;
import static io.mandate.project.imports.Importing.row;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.SentEvent;
import io.mandate.platform.testing.Tokens;
import io.mandate.project.RealServers;
import io.mandate.project.Service;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RealServers
class ImportResourceTest {
    private final String source = "register-" + UUID.randomUUID();
    private String office;

    @BeforeEach
    void openAnOffice() {
        office = office();
    }

    @Test
    void aDryRunSaysTheSameAndWritesNothing() {
        var register = HEADER + row(office, "P-1", "A", 5) + "P-2,,%s,,\n".formatted(office);
        var view = imported(source, register.getBytes(UTF_8), "&dryRun=true");
        assertCounts(view, 1, 0, 0, 1);
        assertThat(view.getBoolean("dryRun")).isTrue();
        assertThat(findings(view, "severity=ERROR").getList("items.code"))
                .containsExactly("MISSING_NAME");
        admin().get("/v1/projects?office=" + office).then().body("items", hasSize(0));
        assertThat(Events.soFar(this::isOurs)).isEmpty();
    }

    @Test
    void aRegisterMayBeJson() {
        var json =
                """
                [{"project name": "A", "office": "%s", "planned cost": 15.2970}]\
                """
                        .formatted(office);
        assertCounts(imported(source, json.getBytes(UTF_8), "application/json", ""), 1, 0, 0, 0);
        admin().get("/v1/projects?office=" + office)
                .then()
                .body("items[0].plannedCost.amount", equalTo("15.297"))
                .body("items[0].externalRefs[0].type", equalTo("row"));
    }

    @Test
    void aNamedMappingTellsWhatTheColumnsMean() {
        var name = "m-" + UUID.randomUUID();
        var mapping =
                """
                {"columns": {"name": ["Titel"], "plannedCost": ["Kosten (T€)"], "sourceVersion": ["Stand"]},
                 "references": [{"column": "Nr", "system": "sap", "type": "wbs"}],
                 "money": {"currency": "EUR", "scale": "1000"}, "decimal": "COMMA",
                 "offices": {"fallback": "%s"}, "separator": ";"}\
                """
                        .formatted(office);
        admin().body(mapping).put("/v1/import-mappings/" + name).then().statusCode(201);
        admin().body(mapping).put("/v1/import-mappings/" + name).then().statusCode(200);
        admin().body(mapping.replace("1000", "1"))
                .put("/v1/import-mappings/" + name)
                .then()
                .statusCode(428);
        admin().get("/v1/import-mappings/" + name).then().body("money.scale", equalTo("1000"));
        var register = "Nr;Titel;Kosten (T€);Stand\n1;Öfen;1.234,5;%d\n";
        assertCounts(mapped(register.formatted(3), name), 1, 0, 0, 0);
        var older = mapped(register.formatted(2).replace("Öfen", "Alt"), name);
        assertThat(older.getInt("ignored")).isEqualTo(1);
        assertThat(findings(older, "code=SOURCE_VERSION_NOT_NEWER").getList("items")).hasSize(1);
        admin().get("/v1/projects?externalSystem=sap&office=" + office)
                .then()
                .body("items[0].name", equalTo("Öfen"))
                .body("items[0].plannedCost.amount", equalTo("1234500.00"));
    }

    @Test
    void anImportReachesOnlyTheOfficesOfWhoAskedForIt() {
        var foreign = office();
        var csv = HEADER + row(office, "P-1", "A", 5) + "P-2,B,%s,,\n".formatted(foreign);
        var token = Tokens.of(List.of(PMO_ADMIN), List.of(office));
        String id =
                Service.as(token)
                        .contentType("text/csv")
                        .body(csv)
                        .post("/v1/project-imports?source=" + source)
                        .path("id");
        var view = await(token, id);
        assertCounts(view, 1, 0, 0, 1);
        var stranger = Tokens.of(List.of(PMO_ADMIN), List.of(foreign));
        Service.as(stranger).get("/v1/project-imports/" + id).then().statusCode(404);
        Service.as(stranger).get("/v1/project-imports/" + id + "/findings").then().statusCode(404);
    }

    @Test
    void whatIsAskedWronglyIsRefusedAtOnce() {
        for (var query : List.of("dryRun=true", "source=", "source=x&dryRun=yes")) {
            admin().contentType("text/csv")
                    .body("a")
                    .post("/v1/project-imports?" + query)
                    .then()
                    .statusCode(400);
        }
        admin().contentType("text/csv").post("/v1/project-imports?source=x").then().statusCode(400);
        admin().contentType("text/csv")
                .body("a")
                .post("/v1/project-imports?source=x&mapping=unheard-of")
                .then()
                .statusCode(404);
    }

    private JsonPath mapped(String register, String mapping) {
        return imported(source, register.getBytes(UTF_8), "&mapping=" + mapping);
    }

    private static JsonPath await(String token, String id) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> Service.as(token).get("/v1/project-imports/" + id).jsonPath(),
                        view -> "SUCCEEDED".equals(view.getString("state")));
    }

    private boolean isOurs(SentEvent event) {
        return event.topic().equals("mandate.project.events.v1")
                && office.equals(event.attribute("office"));
    }
}
