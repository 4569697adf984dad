package io.mandate.project.plan;

import static io.mandate.project.Service.admin;
import static io.mandate.project.plan.PlanExamples.path;
import static io.mandate.project.plan.PlanExamples.project;
import static io.mandate.project.plan.PlanExamples.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.project.RealServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan says by which method each activity earns, and keeps to it. */
@QuarkusTest
@RealServers
class EarningInPlansTest {
    private static final String STEPS =
            """
            {"method": "WEIGHTED_MILESTONES", "steps": [
               {"name": "Drawn", "weight": "40.0", "reached": %s}, {"name": "Built", "weight": "60", "reached": false}]}\
            """;

    @Test
    void aMethodIsGivenBackAsItWasStated() {
        var project = project();
        put(project, earning(STEPS.formatted(true), "")).statusCode(200);

        activities(project)
                .body("items[0].earning.method", equalTo("WEIGHTED_MILESTONES"))
                .body("items[0].earning.steps.name", contains("Drawn", "Built"))
                .body("items[0].earning.steps.weight", contains("40", "60"))
                .body("items[0].earning.steps.reached", contains(true, false))
                .body("items[0].earned", equalTo("40"))
                .body("items[1].earning", nullValue())
                .body("items[1].earned", equalTo("0"));
    }

    @Test
    void whatHasBegunEarnsOtherwiseOnlyWithAReason() {
        var project = project();
        put(project, earning("{\"method\": \"FIFTY_FIFTY\"}", "")).statusCode(200);
        put(project, 1, earning(STEPS.formatted(true), "")).statusCode(200);
        put(project, 2, earning("{\"method\": \"FIFTY_FIFTY\"}", ""))
                .statusCode(422)
                .body("type", equalTo("urn:mandate:problem:earning-changes-without-a-reason"))
                .body("errors.pointer", contains("/activities/0/earning"));
        put(
                        project,
                        2,
                        earning(
                                STEPS.formatted(true).replace("40.0", "50").replace("60", "50"),
                                ""))
                .statusCode(422);
        var why = "\"progressReason\": \"agreed with the client\",";
        put(project, 2, earning("{\"method\": \"FIFTY_FIFTY\"}", why)).statusCode(200);
    }

    @Test
    void aStepThatWasReachedAndWorkThatWasDoneStaySo() {
        var project = project();
        put(project, earning(STEPS.formatted(true), "")).statusCode(200);
        put(project, 1, earning(STEPS.formatted(false), ""))
                .statusCode(422)
                .body("type", equalTo("urn:mandate:problem:progress-falls-without-a-reason"))
                .body("errors.pointer", contains("/activities/0/earning/steps"));
        var other = project();
        put(other, earning(units(8, 10), "")).statusCode(200);
        put(other, 1, earning(units(7, 10), ""))
                .statusCode(422)
                .body("errors.pointer", contains("/activities/0/earning/done"));
        put(other, 1, earning(units(8, 20), "")).statusCode(200);
        activities(other).body("items[0].earned", equalTo("40"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"method": "WEIGHTED_MILESTONES", "steps": [{"name": "a", "weight": "99", "reached": false}]} | /activities/0/earning/steps
                    {"method": "WEIGHTED_MILESTONES", "steps": []}                      | /activities/0/earning/steps
                    {"method": "WEIGHTED_MILESTONES", "steps": [null]}                  | /activities/0/earning/steps/0
                    {"method": "WEIGHTED_MILESTONES", "steps": [{"name": "a", "reached": true}]} | /activities/0/earning/steps/0/weight
                    {"method": "WEIGHTED_MILESTONES", "steps": [{"name": " ", "weight": "100", "reached": true}]} | /activities/0/earning/steps/0/name
                    {"method": "APPORTIONED", "along": "nobody"}                        | /activities/0/earning/along
                    {"method": "APPORTIONED"}                                           | /activities/0/earning/along
                    {"method": "UNITS", "done": "3", "scope": "2"}                      | /activities/0/earning/done
                    {"method": "UNITS", "done": "-3", "scope": "2"}                     | /activities/0/earning/done
                    {"method": "UNITS", "done": "0", "scope": "0"}                      | /activities/0/earning/scope
                    {"method": "UNITS", "done": "0"}                                    | /activities/0/earning/scope
                    {"method": "PERCENT_COMPLETE", "done": "0"}                         | /activities/0/earning/done
                    {"method": "GUESSED"}                                               | /activities/0/earning/method
                    {}                                                                  | /activities/0/earning/method
                    """)
    void aBadMethodIsRefused(String earning, String pointer) {
        put(project(), earning(earning, ""))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void activitiesThatGoAlongWithEachOtherAreNamed() {
        var project = project();
        var circle =
                """
                {"start": "2027-01-04T08:00:00", "activities": [
                  {"id": "a", "name": "A", "duration": 60, "earning": {"method": "APPORTIONED", "along": "b"}},
                  {"id": "b", "name": "B", "duration": 60, "earning": {"method": "APPORTIONED", "along": "a"}}]}\
                """;
        put(project, circle)
                .statusCode(422)
                .body("type", equalTo("urn:mandate:problem:earning-forms-a-cycle"))
                .body("detail", equalTo("a → b → a"))
                .body(
                        "errors.pointer",
                        contains("/activities/0/earning/along", "/activities/1/earning/along"));
        admin().get(path(project)).then().statusCode(404);
    }

    private static String units(int done, int scope) {
        return "{\"method\": \"UNITS\", \"done\": \"%d\", \"scope\": \"%d\"}"
                .formatted(done, scope);
    }

    private static String earning(String earning, String more) {
        return """
        {"start": "2027-01-04T08:00:00", "activities": [
          {"id": "a", "name": "A", "duration": 480, %s "earning": %s},
          {"id": "b", "name": "B", "duration": 480}]}\
        """
                .formatted(more, earning);
    }

    private static ValidatableResponse activities(String project) {
        return admin().get("/v1/activities?project=" + project).then().statusCode(200);
    }
}
