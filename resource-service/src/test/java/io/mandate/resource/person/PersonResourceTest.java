package io.mandate.resource.person;

import static io.mandate.resource.World.as;
import static io.mandate.resource.World.freshOffice;
import static io.mandate.resource.World.hire;
import static io.mandate.resource.World.manager;
import static io.mandate.resource.World.person;
import static io.mandate.resource.World.viewer;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.Tokens;
import io.mandate.resource.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "resource-service"))
class PersonResourceTest {
    private final String office = freshOffice();

    @Test
    void aPersonIsCreatedAndFound() {
        var location =
                manager()
                        .body(person(office, "developer", 152))
                        .post("/v1/people")
                        .then()
                        .statusCode(201)
                        .header("Location", startsWith("http"))
                        .header("ETag", "\"0-personal\"")
                        .body("name", equalTo("Ada Lovelace"))
                        .extract()
                        .header("Location");

        manager()
                .get(location)
                .then()
                .statusCode(200)
                .body("office", equalTo(office))
                .body("monthlyHours", equalTo(152))
                .body("skills[0].level", equalTo(4))
                .body("externalRefs", hasSize(0));
    }

    @Test
    void whoNeedsNoNamesSeesNoneAndGetsAnotherTag() {
        var id = hire(office, "developer", 152);

        viewer().get("/v1/people/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .header("Vary", "Authorization")
                .body("name", nullValue())
                .body("leave", nullValue())
                .body("externalRefs", nullValue())
                .body("role", equalTo("developer"));
        as(Tokens.of(Role.PROJECT_MANAGER))
                .get("/v1/people/" + id)
                .then()
                .body("name", equalTo("Ada Lovelace"));
    }

    @Test
    void anUnchangedPersonIsNotSentAgain() {
        var id = hire(office, "developer", 152);

        manager()
                .header("If-None-Match", "\"0-personal\"")
                .get("/v1/people/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void aMergePatchChangesWhatItNamesAndRemovesWhatIsNull() {
        var id = hire(office, "developer", 152);
        var patch =
                """
                {"monthlyHours": 76.5, "skills": null, "availableFrom": "2027-03-15",
                 "leave": [{"month": "2027-04", "hours": 16}]}""";

        manager()
                .header("If-Match", "\"0-personal\"")
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch("/v1/people/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1-personal\"")
                .body("monthlyHours", equalTo(76.5f))
                .body("skills", hasSize(0))
                .body("availableFrom", equalTo("2027-03-15"))
                .body("leave[0].month", equalTo("2027-04"))
                .body("name", equalTo("Ada Lovelace"));
    }

    @Test
    void aPatchNeedsTheCurrentTag() {
        var id = hire(office, "developer", 152);
        var patch = "{\"role\": \"tester\"}";

        manager().body(patch).patch("/v1/people/" + id).then().statusCode(428);
        manager()
                .header("If-Match", "\"7\"")
                .body(patch)
                .patch("/v1/people/" + id)
                .then()
                .statusCode(412)
                .body("type", equalTo("urn:mandate:problem:precondition-failed"));
    }

    @Test
    void aPatchThatChangesNothingKeepsTheVersion() {
        var id = hire(office, "developer", 152);

        manager()
                .header("If-Match", "\"0\"")
                .body("{\"role\": \"developer\"}")
                .patch("/v1/people/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0-personal\"");
    }

    @Test
    void theSameKeyAndBodyHireOnce() {
        var key = UUID.randomUUID().toString();
        var first = post(key, 152).statusCode(201).extract().<String>path("id");

        post(key, 152).statusCode(201).body("id", equalTo(first));
        post(key, 100).statusCode(422).body("type", equalTo("urn:mandate:problem:key-reused"));
        manager()
                .queryParam("office", office)
                .get("/v1/people")
                .then()
                .body("items.id", hasSize(1));
    }

    @Test
    void peopleAreFoundByOfficeRoleAndSkill() {
        var developer = hire(office, "developer", 152);
        var tester = hire(office, "tester", 152);

        list("role", "tester")
                .body("items.id", hasItem(tester))
                .body("items.id", not(hasItem(developer)));
        list("skill", "java").body("items.id", hasSize(2));
        list("skill", "cobol").body("items.id", hasSize(0));
        list("limit", "1").body("items.office", everyItem(equalTo(office)));
    }

    @Test
    void pagesHangTogetherWithoutLossOrRepetition() {
        for (int i = 0; i < 5; i++) {
            hire(office, "developer", 100 + i);
        }
        var seen = new ArrayList<String>();
        var next = "/v1/people?limit=2&office=" + office;
        while (next != null) {
            var page = manager().get(next).then().statusCode(200).extract();
            seen.addAll(page.path("items.id"));
            var link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        Assertions.assertThat(seen).hasSize(5).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void everyAnswerNamesItsChain() {
        viewer().get("/v1/people").then().header("X-Correlation-Id", notNullValue());
    }

    private io.restassured.response.ValidatableResponse post(String key, int hours) {
        return manager()
                .header("Idempotency-Key", key)
                .body(World.person(office, "developer", hours))
                .post("/v1/people")
                .then();
    }

    private io.restassured.response.ValidatableResponse list(String name, String value) {
        return viewer().queryParam("office", office)
                .queryParam(name, value)
                .get("/v1/people")
                .then()
                .statusCode(200);
    }
}
