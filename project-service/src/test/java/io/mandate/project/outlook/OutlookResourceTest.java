package io.mandate.project.outlook;

import static io.mandate.project.Service.admin;
import static io.mandate.project.plan.PlanExamples.plan;
import static io.mandate.project.plan.PlanExamples.project;
import static io.mandate.project.plan.PlanExamples.put;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.project.RealServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@RealServers
class OutlookResourceTest {
    /** Digging takes 960, 1440 or 1920 minutes: a deviation of 160. */
    @Test
    void theForecastTellsItsPathItsProbabilitiesAndItsCaveats() {
        var project = planned();
        admin().get(
                        "/v1/projects/%s/finish-forecast?by=2027-01-12T17:00:00&by=2027-01-13T10:40:00"
                                .formatted(project))
                .then()
                .statusCode(200)
                .body("expectedFinish", equalTo("2027-01-12T17:00:00"))
                .body("path", contains("dig", "pour", "done"))
                .body("deviation", equalTo(160f))
                .body("probabilities[0].probability", equalTo(0.5f))
                .body("probabilities[1].probability.toDouble()", closeTo(0.8413, 0.0001))
                .body("caveats[0]", containsString("MERGE_BIAS"));
    }

    @Test
    void withoutEstimatesNothingIsKnownOfTheProbability() {
        var project = project();
        put(
                        project,
                        """
                        {"start": "2027-01-04T08:00:00", "activities": [{"id": "a", "name": "A", "duration": 60}]}\
                        """)
                .statusCode(200);
        admin().get("/v1/projects/%s/finish-forecast?by=2027-01-12T17:00:00".formatted(project))
                .then()
                .body("probabilities[0].probability", nullValue())
                .body("probabilities[0].reason", equalTo("NO_ESTIMATES"));
    }

    @Test
    void aProjectWithoutAPlanHasNoOutlook() {
        admin().get("/v1/projects/%s/finish-forecast".formatted(project()))
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:mandate:problem:plan-not-found"));
    }

    @Test
    void weeksAreBoughtWhereTheyAreCheapest() {
        var project = project();
        put(
                        project,
                        """
                        {"start": "2027-01-04T08:00:00", "activities": [
                          {"id": "a", "name": "A", "duration": 9600}, {"id": "b", "name": "B", "duration": 9600}],
                         "links": [{"from": "a", "to": "b"}]}\
                        """)
                .statusCode(200)
                .body("finish", equalTo("2027-02-26T17:00:00"));
        crash(
                        project,
                        """
                        {"worthPerWeek": "45000.00", "options": [
                          {"activity": "a", "weeklyCost": "40000.00", "weeks": 1},
                          {"activity": "b", "weeklyCost": "50000.50", "weeks": 2}]}\
                        """)
                .statusCode(200)
                .body("steps", hasSize(3))
                .body("steps[0].shortened", contains("a"))
                .body("steps[0].finish", equalTo("2027-02-19T17:00:00"))
                .body("steps[1].cost.amount", equalTo("50000.50"))
                .body("steps[1].totalCost.amount", equalTo("90000.50"))
                .body("bestSteps", equalTo(1))
                .body("netGain.amount", equalTo("5000.00"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "options": []                                                          | /options
                    "options": [{"activity": "z", "weeklyCost": "1", "weeks": 1}]          | /options/0/activity
                    "options": [{"activity": "dig", "weeklyCost": "1", "weeks": 2}]        | /options/0/weeks
                    "options": [{"activity": "dig", "weeklyCost": "1"}]                    | /options/0/weeks
                    "options": [{"activity": "dig", "weeklyCost": "-1", "weeks": 1}]       | /options/0/weeklyCost
                    "options": [{"activity": "dig", "weeklyCost": "0.001", "weeks": 1}]    | /options/0/weeklyCost
                    "options": [{"activity": "dig", "weeklyCost": 5, "weeks": 1}]          | /options/0/weeklyCost
                    """)
    void anOptionThatMakesNoSenseIsNamed(String body, String pointer) {
        crash(planned(), "{%s}".formatted(body))
                .statusCode(400)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void aTimeThatIsNoneIsRefused() {
        admin().get("/v1/projects/%s/finish-forecast?by=soon".formatted(planned()))
                .then()
                .statusCode(400);
    }

    private static String planned() {
        var project = project();
        put(project, plan()).statusCode(200);
        return project;
    }

    private static ValidatableResponse crash(String project, String body) {
        return admin().body(body).post("/v1/projects/%s/crash-plans".formatted(project)).then();
    }
}
