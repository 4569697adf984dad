package io.mandate.project.plan;

import static io.mandate.project.Service.admin;
import static io.mandate.project.plan.PlanExamples.path;
import static io.mandate.project.plan.PlanExamples.plan;
import static io.mandate.project.plan.PlanExamples.project;
import static io.mandate.project.plan.PlanExamples.put;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.mandate.project.RealServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which plans are not taken over, and what is said of them. */
@QuarkusTest
@RealServers
class RefusedPlanTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "links": [{"from": "b", "to": "a"}, {"from": "a", "to": "b"}]      | 422 | /links/0
                    "links": [{"from": "a", "to": "b", "lag": 1248000}]                | 400 | /links/0/lag
                    "links": [{"from": "a", "to": "z"}]                                | 400 | /links/0/to
                    "links": [null]                                                    | 400 | /links/0
                    "wbs": [{"id": "x", "parent": "y", "name": "x"}, {"id": "y", "parent": "x", "name": "y"}] | 422 | /wbs/0/parent
                    "wbs": [{"id": "x", "name": "x", "budget": "9"}, {"id": "y", "parent": "x", "name": "y", "budget": "8"}] | 422 | /wbs/0/budget
                    "wbs": [{"id": "x", "name": "x"}, {"id": "x", "name": "y"}]        | 400 | /wbs/1/id
                    "calendars": [{"id": "none", "week": {}}]                          | 400 | /calendars/0/week
                    "calendars": [{"id": "c", "week": {"MONDAY": [null]}}]             | 400 | /calendars/0/week/MONDAY/0
                    "calendars": [{"id": "c", "week": {"MONDAY": [{"from": "08:00", "to": "17:00"}]}, "exceptions": [{"from": "2027-01-01", "to": "2029-12-31"}]}] | 400 | /calendars/0/exceptions
                    "dataDate": "soon"                                                 | 400 | /dataDate
                    "currency": "euro"                                                 | 400 | /currency
                    "currency": "XYZ"                                                  | 400 | /currency
                    "wbs": [{"id": "x", "name": "x", "budget": "9999999999999"}]       | 400 | /wbs/0/budget
                    "calendars": [{"id": "a\\u0000", "week": {}}]                      | 400 | /calendars/0/id
                    "policy": {"criticalFloat": -1}                                    | 400 | /policy/criticalFloat
                    "surprise": 1                                                      | 400 | /surprise
                    """)
    void aBadPlanIsRefusedWhole(String field, int status, String pointer) {
        var activities =
                """
                "activities": [{"id": "a", "name": "A", "duration": 60}, {"id": "b", "name": "B", "duration": 60}]\
                """;
        refused("{\"start\": \"2027-01-04T08:00:00\", %s, %s}".formatted(activities, field))
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "percentComplete": 101                                | /activities/1/percentComplete
                    "percentComplete": -1                                 | /activities/1/percentComplete
                    "id": "a"                                             | /activities/1/id
                    "id": "a/b"                                           | /activities/1/id
                    "duration": -5                                        | /activities/1/duration
                    "duration": 1e9                                       | /activities/1/duration
                    "wbs": "nowhere"                                      | /activities/1/wbs
                    "calendar": "moon"                                    | /activities/1/calendar
                    "constraint": {"kind": "SNET"}                        | /activities/1/constraint/date
                    "constraint": {"kind": "SOON"}                        | /activities/1/constraint/kind
                    "actualStart": "2027-01-04T08:00:00"                  | /activities/1/actualStart
                    "deadline": "9999-01-01T00:00:00"                     | /activities/1/deadline
                    "cost": "-1"                                          | /activities/1/cost
                    "cost": 12.5                                          | /activities/1/cost
                    "estimate": {"optimistic": 3, "likely": 2, "pessimistic": 1} | /activities/1/estimate
                    "remaining": 5                                        | /activities/1/remaining
                    """)
    void aBadActivityIsNamedByItsRow(String field, String pointer) {
        var members = field.contains("\"id\"") ? field : field + ", \"id\": \"b\"";
        members += members.contains("duration") ? "" : ", \"duration\": 60";
        refused(
                        """
                        {"start": "2027-01-04T08:00:00", "activities": [{"id": "a", "name": "A", "duration": 60}, {"name": "B", %s}]}\
                        """
                                .formatted(members))
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    private static ValidatableResponse refused(String plan) {
        var project = project();
        var answer =
                put(project, plan)
                        .contentType("application/problem+json")
                        .body("type", startsWith("urn:mandate:problem:"));
        admin().get(path(project)).then().statusCode(404);
        return answer;
    }
}
