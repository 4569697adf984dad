package io.mandate.project.performance;

import static io.mandate.project.Service.admin;
import static io.mandate.project.performance.Works.activities;
import static io.mandate.project.performance.Works.agree;
import static io.mandate.project.performance.Works.earnedValue;
import static io.mandate.project.performance.Works.planned;
import static io.mandate.project.performance.Works.report;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.project.RealServers;
import io.mandate.project.plan.PlanExamples;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not defined is absent with its reason, and what cannot be asked is refused. */
@QuarkusTest
@RealServers
class UndefinedEarnedValueTest {
    @Test
    void aFigureThatIsNotDefinedIsAbsentAndSaysWhy() {
        var project = planned();
        earnedValue(project, "")
                .statusCode(200)
                .body("reason", equalTo("NO_BASELINE"))
                .body("planned", nullValue())
                .body("periods", hasSize(0));
        agree(project, 1, 1);
        earnedValue(project, "")
                .body("reason", equalTo("NO_DATA_DATE"))
                .body("budget", notNullValue())
                .body("planned", nullValue())
                .body("earned", nullValue())
                .body("periods[0].earned", nullValue());
        report(project);
        earnedValue(project, "?asOf=2027-03-31")
                .body("reason", equalTo("AFTER_DATA_DATE"))
                .body("planned.amount", equalTo("6123.34"))
                .body("earned", nullValue());
        earnedValue(project, "?baseline=7")
                .statusCode(404)
                .body("type", equalTo("urn:mandate:problem:baseline-not-found"));
    }

    @Test
    void withoutAnyCostNothingHasAValue() {
        var project = PlanExamples.project();
        PlanExamples.put(project, PlanExamples.plan().replace("\"cost\": \"50.00\",", ""))
                .statusCode(200);
        admin().body("{\"name\": \"b\"}").post("/v1/projects/%s/baselines".formatted(project));

        earnedValue(project, "?baseline=1&asOf=2027-01-31")
                .statusCode(200)
                .body("reason", equalTo("NO_COST"))
                .body("withoutCost", equalTo(3))
                .body("budget", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "earned-value?asOf=yesterday",
        "earned-value?asOf=%2B999999999-12-31",
        "earned-value?baseline=first",
        "earned-value/activities?limit=0",
        "activities/build/progress-history?after=x"
    })
    void aBadQuestionIsRefused(String question) {
        var project = planned();

        admin().get("/v1/projects/%s/%s".formatted(project, question))
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void baselinesThatWereNotAgreedMayBeAskedForByTheirNumber() {
        var project = planned();
        admin().body("{\"name\": \"b\"}").post("/v1/projects/%s/baselines".formatted(project));
        report(project);

        earnedValue(project, "?baseline=1")
                .body("earned.amount", equalTo("2549.73"))
                .body("withoutCost", equalTo(1));
        admin().get("/v1/projects/%s/baselines/performance".formatted(project))
                .then()
                .body("current", nullValue());
        activities(project, "?baseline=1")
                .body(
                        "items.reason",
                        containsInAnyOrder("NO_COST", null, null, null, null, null, null));
        activities(project, "").body("items", hasSize(0));
    }
}
