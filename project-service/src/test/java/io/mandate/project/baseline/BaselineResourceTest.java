package io.mandate.project.baseline;

import static io.mandate.project.Service.admin;
import static io.mandate.project.plan.PlanExamples.plan;
import static io.mandate.project.plan.PlanExamples.project;
import static io.mandate.project.plan.PlanExamples.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.project.RealServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RealServers
class BaselineResourceTest {
    @Test
    void aBaselineKeepsDatesAndCostAndAnyNumberMayBeTaken() {
        var project = planned();
        take(project, "{\"name\": \"First\"}")
                .statusCode(201)
                .header("Location", endsWith("/baselines/1"))
                .body("finish", equalTo("2027-01-12T17:00:00"))
                .body("cost", equalTo("50"))
                .body("activities", equalTo(3))
                .body("approved", equalTo(false));
        take(project, "{\"name\": \"Second\"}").statusCode(201).body("number", equalTo(2));
        admin().get(path(project)).then().body("items.name", contains("First", "Second"));
        admin().get(path(project) + "/2").then().statusCode(200).body("name", equalTo("Second"));
    }

    @Test
    void aPlanIsComparedByDatesAndCost() {
        var project = planned();
        take(project, "{\"name\": \"First\"}").statusCode(201);
        var later =
                plan().replace(
                                "\"duration\": 1440, \"cost\": \"50.00\"",
                                "\"duration\": 2400, \"cost\": \"75.50\"")
                        .replace(
                                "{\"id\": \"done\", \"name\": \"Done\", \"duration\": 0}",
                                "{\"id\": \"paint\", \"name\": \"Paint\", \"duration\": 480, \"cost\": \"9\"}")
                        .replace("\"to\": \"done\"", "\"to\": \"paint\"");
        put(project, 1, later).statusCode(200);
        deviations(project)
                .body("items.activity", contains("dig", "done", "paint", "pour"))
                .body("items.change", contains("MOVED", "REMOVED", "ADDED", "MOVED"))
                .body("items[0].finishDays", equalTo(2))
                .body("items[0].startDays", equalTo(0))
                .body("items[0].costDifference", equalTo("25.5"))
                .body("items[1].costDifference", nullValue())
                .body("items[2].costDifference", equalTo("9"))
                .body("items[3].startDays", equalTo(4))
                .body("items[3].baselineFinish", equalTo("2027-01-12T17:00:00"));
    }

    @Test
    void anUnchangedPlanDeviatesInNothing() {
        var project = planned();
        take(project, "{\"name\": \"First\"}").statusCode(201);
        deviations(project).body("items.change", contains("SAME", "SAME", "SAME"));
    }

    @Test
    void theSameIdempotencyKeyTakesOneBaseline() {
        var project = planned();
        var key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            admin().header("Idempotency-Key", key)
                    .body("{\"name\": \"First\"}")
                    .post(path(project))
                    .then()
                    .statusCode(201)
                    .body("number", equalTo(1));
        }
        admin().get(path(project)).then().body("items", hasSize(1));
    }

    @Test
    void whatIsNotThereIsAProblem() {
        take(project(), "{\"name\": \"First\"}").statusCode(404);
        var project = planned();
        take(project, "{\"name\": \" \"}").statusCode(400).body("errors.pointer", hasItem("/name"));
        admin().get(path(project) + "/7/deviations")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:mandate:problem:baseline-not-found"));
    }

    private static String planned() {
        var project = project();
        put(project, plan()).statusCode(200);
        return project;
    }

    private static String path(String project) {
        return "/v1/projects/%s/baselines".formatted(project);
    }

    private static ValidatableResponse take(String project, String body) {
        return admin().body(body).post(path(project)).then();
    }

    private static ValidatableResponse deviations(String project) {
        return admin().get(path(project) + "/1/deviations").then().statusCode(200);
    }
}
