package io.mandate.project.proposal;

import static io.mandate.project.Service.admin;
import static io.mandate.project.Service.minimal;
import static io.mandate.project.Service.office;
import static io.mandate.project.Service.proposed;
import static io.mandate.project.Service.startable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.mandate.project.RealServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RealServers
class ProjectResourceTest {
    @Test
    void aProposalIsAnsweredWithItsLocationAndAllThatWasSaid() {
        var office = office();
        admin().body(startable(office))
                .post("/v1/projects")
                .then()
                .statusCode(201)
                .header("Location", startsWith("http"))
                .header("ETag", "\"0\"")
                .body("id", notNullValue())
                .body("office", equalTo(office))
                .body("status", equalTo("PROPOSED"))
                .body("plannedCost.amount", equalTo("1200.00"))
                .body("plannedCost.currency", equalTo("EUR"))
                .body("businessCase.currency", equalTo("EUR"))
                .body("businessCase.costs.month", contains("2027-01", "2027-02"))
                .body("demand[0].hours", equalTo(80.5f))
                .body("strategicFit[0].contribution", equalTo(80))
                .body("externalRefs", hasSize(0));
    }

    @Test
    void theSameIdempotencyKeyProposesOnce() {
        var office = office();
        var key = UUID.randomUUID().toString();
        var first = propose(key, startable(office)).statusCode(201).extract().path("id");
        propose(key, startable(office)).statusCode(201).body("id", equalTo(first));
        propose(key, minimal(office)).statusCode(422);
        list(office).get("/v1/projects").then().body("items", hasSize(1));
    }

    @Test
    void aPatchNeedsTheEntityTagAndChangesOnlyWhatItNames() {
        var id = proposed(startable(office()));
        patch(id, null, "{\"kind\": \"IT\"}").statusCode(428);
        patch(id, "\"7\"", "{\"kind\": \"IT\"}").statusCode(412);
        patch(id, "\"0\"", "{\"kind\": \"IT\", \"plannedFinish\": null}")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("kind", equalTo("IT"))
                .body("plannedFinish", nullValue())
                .body("start", equalTo("2027-01-01"))
                .body("version", equalTo(1));
    }

    @Test
    void aPlannedCostThatRepeatsTheBusinessCaseFollowsIt() {
        var id = proposed(startable(office()));
        var dearer =
                """
                {"businessCase": {"costs": [{"month": "2027-01", "amount": "900.00"}]}}\
                """;
        patch(id, "\"0\"", dearer).statusCode(200).body("plannedCost.amount", equalTo("900.00"));
        patch(id, "\"1\"", "{\"plannedCost\": {\"amount\": \"950.00\"}}")
                .statusCode(200)
                .body("plannedCost.amount", equalTo("950.00"));
    }

    @Test
    void aPatchThatSaysNothingNewChangesNothing() {
        var id = proposed(startable(office()));
        patch(id, "\"0\"", "{\"name\": \"Robots for line 4\"}")
                .statusCode(200)
                .header("ETag", "\"0\"");
    }

    @Test
    void whatTheCallerHasAlreadyIsNotSentAgain() {
        var id = proposed(minimal(office()));
        admin().header("If-None-Match", "\"0\"").get("/v1/projects/" + id).then().statusCode(304);
    }

    @Test
    void listsArePagedAndFiltered() {
        var office = office();
        for (var name : new String[] {"Beta", "alpha 50%", "Gamma"}) {
            proposed(
                    """
                    {"office": "%s", "name": "%s",
                     "externalRefs": [{"system": "erp", "type": "project", "id": "%s-%s"}]}\
                    """
                            .formatted(office, name, office, name.charAt(0)));
        }
        var next =
                list(office)
                        .queryParam("sort", "name")
                        .queryParam("limit", 2)
                        .get("/v1/projects")
                        .then()
                        .statusCode(200)
                        .header("Link", notNullValue())
                        .body("items.name", contains("Beta", "Gamma"))
                        .extract()
                        .<String>path("next");
        list(office)
                .queryParam("sort", "name")
                .queryParam("after", next)
                .get("/v1/projects")
                .then()
                .body("items.name", contains("alpha 50%"))
                .body("next", nullValue());
        list(office).queryParam("name", "0%").get("/v1/projects").then().body("items", hasSize(1));
        list(office)
                .queryParam("externalSystem", "erp")
                .queryParam("externalId", office + "-G")
                .get("/v1/projects")
                .then()
                .body("items.name", contains("Gamma"));
        list(office)
                .queryParam("status", "active")
                .get("/v1/projects")
                .then()
                .body("items", hasSize(0));
    }

    private static RequestSpecification list(String office) {
        return admin().urlEncodingEnabled(true).queryParam("office", office);
    }

    private static io.restassured.response.ValidatableResponse propose(String key, String body) {
        return admin().header("Idempotency-Key", key).body(body).post("/v1/projects").then();
    }

    private static io.restassured.response.ValidatableResponse patch(
            String id, String ifMatch, String body) {
        var request = admin().contentType("application/merge-patch+json").body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.patch("/v1/projects/" + id).then();
    }
}
