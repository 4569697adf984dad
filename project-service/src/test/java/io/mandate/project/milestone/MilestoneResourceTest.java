package io.mandate.project.milestone;

import static io.mandate.project.Service.admin;
import static io.mandate.project.plan.PlanExamples.project;
import static io.mandate.project.plan.PlanExamples.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.project.RealServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RealServers
class MilestoneResourceTest {
    @Test
    void theTrendShowsWhatWasForecastAtEachReport() {
        var project = project();
        put(project, reported("2027-01-04T08:00:00", 1440, "")).statusCode(200);
        put(project, 1, reported("2027-01-05T17:00:00", 2400, "")).statusCode(200);
        put(project, 2, reported("2027-01-05T17:00:00", 2880, "")).statusCode(200);
        admin().get("/v1/projects/%s/milestone-trends".formatted(project))
                .then()
                .statusCode(200)
                .body("items.activity", contains("dug"))
                .body("items[0].forecasts.reportedOn", contains("2027-01-04", "2027-01-05"))
                .body("items[0].forecasts.forecast", contains("2027-01-06", "2027-01-13"))
                .body("items[0].slippageDays", equalTo(7))
                .body("items[0].reachedOn", nullValue());
    }

    @Test
    void theHitRateIsToldAgainstTheFirstAndTheLatestBaseline() {
        var project = project();
        put(project, reported("2027-01-04T08:00:00", 1440, "")).statusCode(200);
        hitRate(project).body("first.reason", equalTo("NO_BASELINE"));
        baseline(project);
        hitRate(project)
                .body("first.rate", nullValue())
                .body("first.reason", equalTo("NO_MILESTONE_REACHED"));
        put(project, 1, reported("2027-01-05T17:00:00", 2400, "")).statusCode(200);
        baseline(project);
        var reached =
                ", \"actualStart\": \"2027-01-08T17:00:00\", \"actualFinish\": \"2027-01-08T17:00:00\", \"percentComplete\": 100";
        put(project, 2, reported("2027-01-11T17:00:00", 2400, reached)).statusCode(200);
        hitRate(project)
                .body("first.rate", equalTo(0f))
                .body("latest.baseline", equalTo(2))
                .body("latest.hits", equalTo(1))
                .body("latest.rate", equalTo(1f))
                .body("rebaselines", equalTo(1));
    }

    private static String reported(String dataDate, int duration, String reached) {
        return """
        {"start": "2027-01-04T08:00:00", "dataDate": "%s", "activities": [
          {"id": "dig", "name": "Dig", "duration": %d}, {"id": "dug", "name": "Dug", "duration": 0 %s}],
         "links": [{"from": "dig", "to": "dug"}]}\
        """
                .formatted(dataDate, duration, reached);
    }

    private static void baseline(String project) {
        admin().body("{\"name\": \"b\"}")
                .post("/v1/projects/%s/baselines".formatted(project))
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse hitRate(String project) {
        return admin().get("/v1/projects/%s/milestone-hit-rate".formatted(project))
                .then()
                .statusCode(200);
    }
}
