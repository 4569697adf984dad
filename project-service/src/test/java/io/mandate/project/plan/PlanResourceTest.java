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
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

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

/** What a plan does to its project, its lists and its topics. */
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

    private static ValidatableResponse activities(String project) {
        return admin().get("/v1/activities?project=" + project).then().statusCode(200);
    }

    private static ValidatableResponse only(String project, String kind) {
        return admin().get("/v1/activities?project=%s&only=%s".formatted(project, kind))
                .then()
                .statusCode(200);
    }
}
