package io.mandate.project.plan;

import static io.mandate.project.Service.admin;
import static io.mandate.project.plan.PlanExamples.plan;
import static io.mandate.project.plan.PlanExamples.project;
import static io.mandate.project.plan.PlanExamples.put;
import static io.mandate.project.plan.ProgressExamples.DUG;
import static io.mandate.project.plan.ProgressExamples.activities;
import static io.mandate.project.plan.ProgressExamples.planned;
import static io.mandate.project.plan.ProgressExamples.progress;
import static io.mandate.project.plan.ProgressExamples.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.States;
import io.mandate.project.RealServers;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Progress of some activities is reported without the plan around them. */
@QuarkusTest
@RealServers
class ProgressResourceTest {
    private static final String STATE = "mandate.activity.state.v1";

    @Test
    void whatIsReportedMovesWhatComesAfter() {
        var project = planned();
        report(project, 1, DUG)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("dataDate", equalTo("2027-01-06T17:00:00"))
                .body("finish", equalTo("2027-01-14T12:00:00"));
        activities(project)
                .body("items.id", contains("backlog", "dig", "done", "pour"))
                .body("items[1].percentComplete", equalTo(50))
                .body("items[1].earned", equalTo("50"))
                .body("items[1].cost", equalTo("50"))
                .body("items[3].start", equalTo("2027-01-08T13:00:00"));
    }

    @Test
    void theNewsAreThoseOfAPlanAndOnlyOfWhatChanged() {
        var project = planned();
        report(project, 1, DUG).statusCode(200);

        assertThat(Events.sent("mandate.project.schedule-changed.v1", project, 2)).hasSize(2);
        assertThat(States.told(STATE, project + "/dig", 2).getLast().data().get("earned").asText())
                .isEqualTo("50");
    }

    @Test
    void resourcesAndTheRestOfThePlanStay() {
        var project = project();
        var staffed =
                plan().replace(
                                "\"links\":",
                                """
                        "resources": [{"id": "ann", "name": "Ann", "kind": "WORK"}],
                        "assignments": [{"activity": "dig", "resource": "ann", "units": "1"}], "links":""");
        put(project, staffed).statusCode(200);
        report(project, 1, DUG).statusCode(200);

        admin().get("/v1/projects/%s/plan-assignments".formatted(project))
                .then()
                .body("items.activity", contains("dig"));
        admin().get("/v1/projects/%s/wbs".formatted(project))
                .then()
                .body("items.budget", contains("100", "60", "40"));
    }

    @Test
    void whatIsFinishedIsCompleteAndHasNothingLeft() {
        var project = planned();
        report(project, 1, DUG).statusCode(200);
        report(
                        project,
                        2,
                        """
                        {"activities": [{"activity": "dig", "actualFinish": "2027-01-06T12:00:00"},
                                        {"activity": "backlog", "actualStart": "2027-01-04T08:00:00",
                                         "done": "3", "scope": "12", "remaining": 240}]}""")
                .statusCode(200)
                .body("dataDate", equalTo("2027-01-06T17:00:00"));
        activities(project)
                .body("items[1].percentComplete", equalTo(100))
                .body("items[1].actualFinish", equalTo("2027-01-06T12:00:00"))
                .body("items[0].earned", equalTo("25"))
                .body("items[0].remaining", equalTo(240));
    }

    @Test
    void theSameReportTwiceHasOneEffect() {
        var project = planned();
        var key = UUID.randomUUID().toString();
        for (int round = 0; round < 2; round++) {
            admin().header("If-Match", "\"1\"")
                    .header("Idempotency-Key", key)
                    .body(DUG)
                    .post(progress(project))
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(2));
        }
    }
}
