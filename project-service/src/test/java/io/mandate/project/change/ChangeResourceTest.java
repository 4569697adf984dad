package io.mandate.project.change;

import static io.mandate.project.Service.admin;
import static io.mandate.project.Service.as;
import static io.mandate.project.change.ChangeExamples.REVISE;
import static io.mandate.project.change.ChangeExamples.TERMINATE;
import static io.mandate.project.change.ChangeExamples.decide;
import static io.mandate.project.change.ChangeExamples.executive;
import static io.mandate.project.change.ChangeExamples.path;
import static io.mandate.project.change.ChangeExamples.person;
import static io.mandate.project.change.ChangeExamples.planned;
import static io.mandate.project.change.ChangeExamples.request;
import static io.mandate.project.change.ChangeExamples.token;
import static io.mandate.project.plan.PlanExamples.plan;
import static io.mandate.project.plan.PlanExamples.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Events;
import io.mandate.project.RealServers;
import io.mandate.project.Service;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What change control does when all goes as it should. */
@QuarkusTest
@RealServers
class ChangeResourceTest {
    @Test
    void onlyAnApprovedChangeMakesThePlanThePerformanceBaseline() {
        var project = planned();
        admin().body("{\"name\": \"Mine\"}").post(baselines(project)).then().statusCode(201);
        performance(project).body("current", nullValue()).body("rebaselines", equalTo(0));

        request(project, REVISE.formatted(1))
                .statusCode(201)
                .header("Location", endsWith("/changes/1"))
                .body("state", equalTo("REQUESTED"))
                .body("effect.reason", equalTo("There was no performance baseline before"));
        performance(project).body("current", nullValue());
        decide(executive(), project, 1, "APPROVE")
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("baseline", equalTo(2))
                .body("decidedAt", notNullValue());

        performance(project)
                .body("first.number", equalTo(2))
                .body("current.number", equalTo(2))
                .body("current.approved", equalTo(true))
                .body("current.change", equalTo(1))
                .body("rebaselines", equalTo(0));
    }

    @Test
    void theEffectOnDatesAndCostIsCalculatedAgainstTheAgreedBaseline() {
        var project = planned();
        agree(project, 1);
        put(project, 1, later()).statusCode(200);

        request(project, REVISE.formatted(2))
                .statusCode(201)
                .body("effect.baseline", equalTo(1))
                .body("effect.finishDays", equalTo(2))
                .body("effect.cost.amount", equalTo("25.50"));
        decide(executive(), project, 2, "APPROVE").statusCode(200);

        performance(project)
                .body("first.number", equalTo(1))
                .body("current.number", equalTo(2))
                .body("rebaselines", equalTo(1));
        var decided = Events.sent("mandate.project.change-decided.v1", project, 2).getLast();
        assertThat(decided.data().at("/baseline/rebaselines").asInt()).isEqualTo(1);
        assertThat(decided.data().at("/outcome").asText()).isEqualTo("APPROVED");
    }

    @Test
    void anotherPlanVoidsTheRequest() {
        var project = planned();
        request(project, REVISE.formatted(1)).statusCode(201);
        put(project, 1, later()).statusCode(200);

        decide(executive(), project, 1, "APPROVE")
                .statusCode(409)
                .body("type", equalTo("urn:mandate:problem:change-is-void"));
        performance(project).body("current", nullValue());
        admin().get(path(project) + "/1").then().body("state", equalTo("REQUESTED"));
        decide(executive(), project, 1, "REJECT").statusCode(200);
    }

    @Test
    void anAccelerationMustEndSooner() {
        var project = planned();
        var accelerate = REVISE.replace("REVISE", "ACCELERATE");
        request(project, accelerate.formatted(1))
                .statusCode(422)
                .body("type", equalTo("urn:mandate:problem:not-an-acceleration"));
        agree(project, 1);
        put(project, 1, plan().replace("\"duration\": 1920", "\"duration\": 1440")).statusCode(200);

        request(project, accelerate.formatted(2))
                .statusCode(201)
                .body("effect.finishDays", equalTo(-1));
    }

    @Test
    void aTerminationStopsTheProjectAndSaysWhatIsReleased() {
        var project = planned();
        Service.start(project);
        request(project, TERMINATE.formatted("1000")).statusCode(201).body("number", equalTo(1));

        decide(executive(), project, 1, "APPROVE")
                .statusCode(200)
                .body("released.from", equalTo("2027-02-01"))
                .body("released.minutes", equalTo(3360))
                .body("released.cost.amount", equalTo("50.00"))
                .body("termination.residualValue.amount", equalTo("80.00"));

        admin().get("/v1/projects/" + project)
                .then()
                .body("status", equalTo("STOPPING"))
                .body("windDownOn", equalTo("2027-02-01"));
        var changed = Events.sent("mandate.project.status-changed.v1", project, 3).getLast();
        var decided = Events.sent("mandate.project.change-decided.v1", project);
        assertThat(decided.correlationId()).isEqualTo(changed.correlationId());
        assertThat(decided.sequence()).isEqualTo(changed.sequence() + 1);
    }

    @Test
    void ofManyWhoDecideAtOnceOneDoes() throws Exception {
        var project = planned();
        request(project, REVISE.formatted(1)).statusCode(201);
        var executives = IntStream.range(0, 10).mapToObj(_ -> executive()).toList();
        try (var threads = Executors.newFixedThreadPool(10)) {
            var answers =
                    executives.stream()
                            .map(
                                    each ->
                                            threads.submit(
                                                    () ->
                                                            decide(each, project, 1, "APPROVE")
                                                                    .extract()
                                                                    .statusCode()))
                            .toList();
            int approved = 0;
            for (var answer : answers) {
                approved += answer.get() == 200 ? 1 : 0;
            }
            assertThat(approved).isEqualTo(1);
        }
        admin().get(baselines(project)).then().body("items", hasSize(1));
        assertThat(Events.sent("mandate.project.change-decided.v1", project, 1)).hasSize(1);
    }

    @Test
    void whoDecidesFindsWhatIsOpen() {
        var project = planned();
        var office = admin().get("/v1/projects/" + project).jsonPath().getString("office");
        request(project, REVISE.formatted(1)).statusCode(201);
        request(project, REVISE.formatted(1)).statusCode(201);
        decide(executive(), project, 1, "REJECT").statusCode(200);

        admin().get("/v1/changes?office=" + office).then().body("items.number", contains(2));
        admin().get("/v1/changes?office=%s&state=REJECTED".formatted(office))
                .then()
                .body("items.number", contains(1));
        admin().get(path(project)).then().body("items.number", contains(1, 2));
        admin().get("/v1/changes")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/office"));
    }

    @Test
    void whoAskedMayTakeItBack() {
        var project = planned();
        var manager = token(person("manager"), Role.PROJECT_MANAGER);
        as(manager).body(REVISE.formatted(1)).post(path(project)).then().statusCode(201);
        admin().post(path(project) + "/1/withdrawal")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:mandate:problem:not-the-requester"));

        as(manager).post(path(project) + "/1/withdrawal").then().statusCode(200);

        decide(executive(), project, 1, "APPROVE")
                .statusCode(409)
                .body("type", equalTo("urn:mandate:problem:change-is-settled"));
    }

    private static void agree(String project, int version) {
        request(project, REVISE.formatted(version)).statusCode(201);
        decide(executive(), project, 1, "APPROVE").statusCode(200);
    }

    private static String later() {
        return plan().replace(
                        "\"duration\": 1440, \"cost\": \"50.00\"",
                        "\"duration\": 2400, \"cost\": \"75.50\"");
    }

    private static String baselines(String project) {
        return "/v1/projects/%s/baselines".formatted(project);
    }

    private static ValidatableResponse performance(String project) {
        return admin().get(baselines(project) + "/performance").then().statusCode(200);
    }
}
