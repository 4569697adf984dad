package io.mandate.project.plan;

import static io.mandate.project.Service.admin;
import static io.mandate.project.plan.PlanExamples.LINKS;
import static io.mandate.project.plan.PlanExamples.path;
import static io.mandate.project.plan.PlanExamples.plan;
import static io.mandate.project.plan.PlanExamples.project;
import static io.mandate.project.plan.PlanExamples.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Republishing;
import io.mandate.platform.testing.SentEvent;
import io.mandate.platform.testing.States;
import io.mandate.project.RealServers;
import io.mandate.project.Service;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@RealServers
class PlanResourceTest {
    private static final String STATE = "mandate.activity.state.v1";

    @Test
    void aPlanIsCalculatedWhenItIsTakenOver() {
        var project = project();
        put(project, plan())
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("finish", equalTo("2027-01-12T17:00:00"))
                .body("currency", equalTo("EUR"))
                .body("activities", equalTo(3))
                .body("milestones", equalTo(1))
                .body("critical", equalTo(3));
        admin().get(path(project))
                .then()
                .statusCode(200)
                .body("calendars[0].week.MONDAY[0].from", equalTo("08:00:00"))
                .body("policy.progress", equalTo("RETAINED_LOGIC"));
        activities(project)
                .body("items.id", contains("dig", "done", "pour"))
                .body("items[2].start", equalTo("2027-01-07T08:00:00"))
                .body("items[2].totalFloat", equalTo(0))
                .body("items[2].drivenBy", equalTo("dig"))
                .body("items[2].wbsCode", equalTo("1.2"))
                .body("items[2].waitsFor[0].activity", equalTo("dig"))
                .body("items[0].cost", equalTo("50"));
    }

    @Test
    void theTreeAndTheIndexOfWorkPackagesFollowThePlan() {
        var project = project();
        put(project, plan()).statusCode(200);
        admin().get("/v1/projects/" + project + "/wbs")
                .then()
                .body("items.code", contains("1", "1.1", "1.2"))
                .body("items.workPackage", contains(false, true, true));
        admin().get("/v1/projects/" + project + "/work-packages?limit=1")
                .then()
                .body("items.code", contains("1.1"))
                .body("items[0].budget", equalTo("60"))
                .body("items[0].cost", equalTo("50"))
                .body("items[0].finish", equalTo("2027-01-06T17:00:00"))
                .body("items[0].percentComplete", equalTo(0))
                .body("next", notNullValue());
    }

    @Test
    void anotherPlanNeedsTheEntityTagAndTellsOnlyWhatChanged() {
        var project = project();
        put(project, plan()).statusCode(200);
        put(project, plan()).statusCode(428);
        put(project, 7, plan()).statusCode(412);
        var longer = plan().replace("\"duration\": 1920", "\"duration\": 2400");
        put(project, 1, longer).statusCode(200).header("ETag", "\"2\"");

        assertThat(States.told(STATE, project + "/pour", 2))
                .allSatisfy(ContractFiles::assertKeepsContract)
                .extracting(SentEvent::sequence)
                .containsExactly(2L, 3L);
        assertThat(States.told(STATE, project + "/dig", 1)).hasSize(1);
        var events = Events.sent("mandate.project.schedule-changed.v1", project, 2);
        assertThat(events).allSatisfy(ContractFiles::assertKeepsContract);
        assertThat(events.getLast().data().get("finish").asText()).startsWith("2027-01-13T17:00");
    }

    @Test
    void anActivityThatIsLeftOutIsGoneForAll() {
        var project = project();
        put(project, plan()).statusCode(200);
        var rest =
                """
                {"start": "2027-01-04T08:00:00", "activities": [{"id": "dig", "name": "Dig", "duration": 60}]}\
                """;
        put(project, 1, rest).statusCode(200);
        activities(project).body("items.id", contains("dig"));
        assertThat(States.told(STATE, project + "/pour", 2).getLast().isTombstone()).isTrue();
        admin().get("/v1/projects/" + project + "/wbs").then().body("items", hasSize(0));
    }

    @Test
    void anActivityIsToldAgainUnderItsOldNumber() {
        var project = project();
        put(project, plan()).statusCode(200);
        Republishing.one("activity", project + "/dig");
        assertThat(States.told(STATE, project + "/dig", 2))
                .extracting(SentEvent::sequence)
                .containsExactly(2L, 2L);
    }

    @Test
    void activitiesAreFilteredAndPaged() {
        var office = Service.office();
        var project = Service.proposed(Service.minimal(office));
        var late = plan(LINKS, "\"deadline\": \"2027-01-08T17:00:00\",");
        put(project, late).statusCode(200).body("late", equalTo(3));
        var next =
                admin().get("/v1/activities?limit=2&office=" + office)
                        .then()
                        .body("items.id", contains("dig", "done"))
                        .extract()
                        .<String>path("next");
        admin().get("/v1/activities?limit=2&office=%s&after=%s".formatted(office, next))
                .then()
                .body("items.id", contains("pour"))
                .body("next", nullValue());
        only(project, "milestones").body("items.id", contains("done"));
        only(project, "late").body("items", hasSize(3));
        only(project, "critical").body("items", hasSize(3));
        admin().get("/v1/activities?wbs=ground&project=" + project)
                .then()
                .body("items.id", contains("dig"));
        admin().get("/v1/activities?only=red&project=" + project).then().statusCode(400);
        admin().get("/v1/activities")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/project"));
    }

    @Test
    void progressFallsOnlyWithAReason() {
        var project = project();
        put(project, reported(60, null)).statusCode(200);
        put(project, 1, reported(40, null))
                .statusCode(422)
                .body("type", equalTo("urn:mandate:problem:progress-falls-without-a-reason"))
                .body("errors.pointer", contains("/activities/0/percentComplete"));
        put(project, 1, reported(40, "the ground slipped")).statusCode(200);
        put(project, 2, reported(30, "the ground slipped")).statusCode(422);
    }

    private static String reported(int percent, String reason) {
        return """
        {"start": "2027-01-04T08:00:00", "dataDate": "2027-01-05T17:00:00", "activities": [
          {"id": "dig", "name": "Dig", "duration": 1440, "actualStart": "2027-01-04T08:00:00",
           "percentComplete": %d %s}]}\
        """
                .formatted(
                        percent,
                        reason == null ? "" : ", \"progressReason\": \"%s\"".formatted(reason));
    }

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

    private static ValidatableResponse activities(String project) {
        return admin().get("/v1/activities?project=" + project).then().statusCode(200);
    }

    private static ValidatableResponse only(String project, String kind) {
        return admin().get("/v1/activities?project=%s&only=%s".formatted(project, kind))
                .then()
                .statusCode(200);
    }
}
