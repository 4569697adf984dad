package io.mandate.project.upsert;

import static io.mandate.project.Service.admin;
import static io.mandate.project.Service.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.Events;
import io.mandate.project.RealServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RealServers
class ByReferenceResourceTest {
    private final String ref = UUID.randomUUID().toString();
    private String office;

    @BeforeEach
    void openAnOffice() {
        office = office();
    }

    @Test
    void theFirstWordCreatesAndARisingVersionChanges() {
        var id =
                put(body("Robots", 5))
                        .statusCode(201)
                        .header("Location", notNullValue())
                        .body("externalRefs[0].id", equalTo(ref))
                        .body("sourceVersion", equalTo(5))
                        .extract()
                        .<String>path("id");
        put(body("Robots", 5)).statusCode(200).header("Upsert-Outcome", "UNCHANGED");
        put(body("More robots", 6))
                .statusCode(200)
                .header("Upsert-Outcome", "UPDATED")
                .body("id", equalTo(id))
                .body("name", equalTo("More robots"));
        put(body("Old robots", 4))
                .statusCode(200)
                .header("Upsert-Outcome", "IGNORED")
                .body("name", equalTo("More robots"));
        var events = Events.await(event -> id.equals(event.key()), 2);
        events.forEach(ContractFiles::assertKeepsContract);
        assertThat(events.getLast().data().path("sourceVersion").asLong()).isEqualTo(6);
        assertThat(Events.soFar(event -> id.equals(event.key()))).hasSize(2);
    }

    @Test
    void withoutAVersionTheEntityTagIsNeeded() {
        var etag = put(body("Robots", null)).statusCode(201).extract().header("ETag");
        put(body("Robots", null)).statusCode(200).header("Upsert-Outcome", "UNCHANGED");
        put(body("Others", null)).statusCode(428);
        admin().header("If-Match", "\"99\"")
                .body(body("Others", null))
                .put(path())
                .then()
                .statusCode(412);
        admin().header("If-Match", etag)
                .body(body("Others", null))
                .put(path())
                .then()
                .statusCode(200);
        admin().header("If-Match", etag)
                .body(body("New", null))
                .put("/v1/projects/by-ref/erp/project/" + UUID.randomUUID())
                .then()
                .statusCode(412);
    }

    @Test
    void aListFindsItUnderItsForeignName() {
        put(body("Robots", 1));
        admin().get("/v1/projects?externalSystem=erp&externalId=" + ref)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void aNameBelongsToOneProject() {
        put(body("Robots", 1));
        admin().body(
                        """
                        {"office": "%s", "name": "Thief", "externalRefs": [{"system": "erp", "type": "project", "id": "%s"}]}\
                        """
                                .formatted(office, ref))
                .post("/v1/projects")
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/externalRefs/0"));
    }

    private ValidatableResponse put(String body) {
        return admin().body(body).put(path()).then();
    }

    private String path() {
        return "/v1/projects/by-ref/erp/project/" + ref;
    }

    private String body(String name, Integer version) {
        return """
        {"office": "%s", "name": "%s"%s}\
        """
                .formatted(office, name, version == null ? "" : ", \"sourceVersion\": " + version);
    }
}
