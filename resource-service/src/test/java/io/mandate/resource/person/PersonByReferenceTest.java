package io.mandate.resource.person;

import static io.mandate.resource.World.as;
import static io.mandate.resource.World.freshOffice;
import static io.mandate.resource.World.manager;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.resource.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "resource-service"))
class PersonByReferenceTest {
    private final String office = freshOffice();
    private final String path = "/v1/people/by-ref/hr/worker/" + UUID.randomUUID();

    @Test
    void anUnknownReferenceCreates() {
        put(1, 152)
                .statusCode(201)
                .header("Mandate-Outcome", "CREATED")
                .body("externalRefs", hasSize(1))
                .body("externalRefs[0].system", equalTo("hr"));
    }

    @Test
    void aRisingSourceVersionUpdatesWithoutIfMatch() {
        var id = put(1, 152).extract().<String>path("id");

        put(2, 76)
                .statusCode(200)
                .header("Mandate-Outcome", "UPDATED")
                .body("id", equalTo(id))
                .body("monthlyHours", equalTo(76));
    }

    @Test
    void anOlderSourceVersionIsIgnoredAndReported() {
        put(5, 152);

        put(4, 76)
                .statusCode(200)
                .header("Mandate-Outcome", "OUTDATED")
                .body("monthlyHours", equalTo(152))
                .body("sourceVersion", equalTo(5));
    }

    @Test
    void theSameAgainChangesNothing() {
        put(5, 152);

        put(5, 152)
                .statusCode(200)
                .header("Mandate-Outcome", "UNCHANGED")
                .header("ETag", "\"0-personal\"");
    }

    @Test
    void withoutASourceVersionTheCurrentTagIsNeeded() {
        put(1, 152);

        manager().body(World.person(office, "developer", 10)).put(path).then().statusCode(428);
        manager()
                .header("If-Match", "\"9\"")
                .body(World.person(office, "developer", 10))
                .put(path)
                .then()
                .statusCode(412);
        manager()
                .header("If-Match", "\"0\"")
                .body(World.person(office, "developer", 10))
                .put(path)
                .then()
                .statusCode(200);
    }

    @Test
    void aReferenceOfSomebodyOutOfSightIsTaken() {
        put(1, 152);
        var body =
                """
                {"office": "%s", "name": "Eve", "role": "developer", "monthlyHours": 1,
                 "externalRefs": [{"system": "hr", "type": "worker", "id": "%s"}]}"""
                        .formatted(elsewhere(), path.substring(path.lastIndexOf('/') + 1));

        as(List.of(Role.RESOURCE_MANAGER), elsewhere())
                .body(body)
                .post("/v1/people")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:mandate:problem:reference-taken"))
                .body("errors[0].pointer", equalTo("/externalRefs"));
    }

    private String elsewhere() {
        return office + "-elsewhere";
    }

    private ValidatableResponse put(int sourceVersion, int hours) {
        var body =
                """
                {"office": "%s", "name": "Ada", "role": "developer", "monthlyHours": %d,
                 "sourceVersion": %d}"""
                        .formatted(office, hours, sourceVersion);
        return as(List.of(Role.INTEGRATION), "*").body(body).put(path).then();
    }
}
