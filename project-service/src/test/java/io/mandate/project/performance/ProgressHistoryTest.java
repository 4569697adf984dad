package io.mandate.project.performance;

import static io.mandate.project.Service.admin;
import static io.mandate.project.performance.Works.ONLY_LEAD;
import static io.mandate.project.performance.Works.planned;
import static io.mandate.project.performance.Works.report;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.mandate.project.RealServers;
import io.mandate.project.plan.PlanExamples;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** Which activities have a history: those that are there, and those that were. */
@QuarkusTest
@RealServers
class ProgressHistoryTest {
    @Test
    void anUnknownActivityHasNone() {
        history(planned(), "nothing")
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:mandate:problem:activity-not-found"));
    }

    @Test
    void anActivityOfAnotherProjectHasNoneHere() {
        planned();
        var other = PlanExamples.project();
        PlanExamples.put(other, PlanExamples.plan()).statusCode(200);

        history(other, "build").statusCode(404);
    }

    @Test
    void anActivityOfWhichNothingIsReportedHasAnEmptyOne() {
        history(planned(), "build").statusCode(200).body("items", hasSize(0));
    }

    @Test
    void anActivityThatIsInThePlanNoMoreKeepsIts() {
        var project = planned();
        report(project);
        PlanExamples.put(project, 3, ONLY_LEAD).statusCode(200);

        history(project, "draw").statusCode(200).body("items.percentComplete", contains(100, 0));
    }

    private static ValidatableResponse history(String project, String activity) {
        return admin().get(
                        "/v1/projects/%s/activities/%s/progress-history"
                                .formatted(project, activity))
                .then();
    }
}
