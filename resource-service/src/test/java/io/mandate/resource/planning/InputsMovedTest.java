package io.mandate.resource.planning;

import static io.mandate.resource.World.freshOffice;
import static io.mandate.resource.World.hire;
import static io.mandate.resource.World.hours;
import static io.mandate.resource.World.manager;
import static io.mandate.resource.World.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.resource.Runs;
import io.mandate.resource.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "resource-service"))
class InputsMovedTest {
    private static final String MARCH = "2031-03";
    private static final String PUBLISHED = "mandate.resource.allocation-published.v1";

    private final String office = freshOffice();

    @Test
    void aPersonWhoWorksLessVoidsThePlan() {
        var ada = hire(office, "developer", 100);
        wanted(office, 1, 80);
        var run = Runs.plan(office, MARCH);

        manager()
                .header("If-Match", "\"0\"")
                .body("{\"monthlyHours\": 50}")
                .patch("/v1/people/" + ada)
                .then()
                .statusCode(200);

        moved(run)
                .body("errors.pointer", hasItem("/people/" + ada))
                .body("errors.detail", hasItem("had 100 free hours, now 50"));
    }

    @Test
    void anotherNameDoesNotVoidThePlan() {
        var ada = hire(office, "developer", 100);
        wanted(office, 1, 80);
        var run = Runs.plan(office, MARCH);

        manager()
                .header("If-Match", "\"0\"")
                .body("{\"name\": \"Ada King\"}")
                .patch("/v1/people/" + ada)
                .then()
                .statusCode(200);

        Runs.approve(run).statusCode(201);
    }

    @Test
    void aProjectThatStoppedVoidsThePlan() {
        hire(office, "developer", 100);
        var project = wanted(office, 1, 80);
        var run = Runs.plan(office, MARCH);

        project.becomes("STOPPING", "stop", LocalDate.of(2031, 3, 14)).isSeen(MARCH, "ENDING");

        moved(run).body("errors.pointer", hasItem("/projects/" + project.id));
    }

    @Test
    void anotherApprovedRunOfTheMonthVoidsThePlan() {
        hire(office, "developer", 100);
        var project = wanted(office, 1, 80);
        var one = Runs.plan(office, MARCH);
        var other = Runs.plan(office, MARCH);
        Runs.approve(one).statusCode(201);

        moved(other)
                .body("errors.pointer", hasItem("/projects/" + project.id))
                .body("errors.detail", hasItem("was allocated by run " + one + " meanwhile"));
        Runs.see(other).body("approval", nullValue());
    }

    @Test
    void planningAgainReplacesTheMonthAndFreesWhoIsHeld() {
        hire(office, "developer", 100);
        var kept = wanted(office, 1, 40);
        var held = wanted(office, 2, 40);
        var first = Runs.planAndApprove(office, MARCH);

        held.directed("HOLD", 3, "hold").isSeen(MARCH, "PAUSED");
        var second = Runs.planAndApprove(office, MARCH);

        var told = Events.sent(PUBLISHED, held.id, 2).getLast();
        ContractFiles.assertKeepsContract(told);
        assertThat(told.data().path("released").asBoolean()).isTrue();
        assertThat(told.data().path("hours").asInt()).isZero();
        assertThat(told.data().path("reason").asText()).isEqualTo("NOT_WANTED");
        assertThat(Events.sent(PUBLISHED, kept.id, 2))
                .extracting(event -> event.data().path("allocationId").asText())
                .containsExactly(first, second);
        assertThat(Events.sent(PUBLISHED, kept.id, 2))
                .extracting(event -> event.sequence())
                .containsExactly(1L, 2L);
        Runs.ofProject(kept.id, MARCH).body("items", hasSize(1));
    }

    @Test
    void hoursBookedByTheOfficeBelowAreNotPromisedAgain() {
        var below = freshOffice(office);
        hire(below, "developer", 100);
        wanted(below, 1, 70);
        var early = Runs.plan(office, MARCH);
        var small = Runs.plan(below, MARCH);
        Runs.approve(small).statusCode(201);

        moved(early);
        var above = wanted(office, 2, 70);
        var replaced = Runs.plan(below, MARCH);
        Runs.planAndApprove(office, MARCH);
        moved(replaced);
        Runs.ofProject(above.id, MARCH)
                .body("items[0].hours", equalTo(30))
                .body("items[0].unmetHours", equalTo(40));
    }

    @Test
    void whatTheOfficeAboveHasBookedReducesTheHoursBelow() {
        var below = freshOffice(office);
        hire(below, "developer", 100);
        wanted(office, 1, 70);
        Runs.planAndApprove(office, MARCH);
        wanted(below, 2, 70);

        var body = "{\"office\": \"%s\", \"month\": \"%s\"}".formatted(below, MARCH);

        World.as(List.of(Role.RESOURCE_MANAGER), below)
                .body(body)
                .post("/v1/allocation-runs")
                .then()
                .statusCode(202)
                .body("inputs.availableHours", equalTo(30));
    }

    @Test
    void aMonthInWhichEveryProjectWaitsFreesEverybody() {
        hire(office, "developer", 100);
        var held = wanted(office, 1, 40);
        Runs.planAndApprove(office, MARCH);
        held.directed("HOLD", 1, "hold").isSeen(MARCH, "PAUSED");

        Runs.planAndApprove(office, MARCH);

        Runs.ofProject(held.id, MARCH).body("items[0].hours", equalTo(0));
    }

    @Test
    void ofManyApprovalsAtOnceOneTakesEffect() throws Exception {
        hire(office, "developer", 100);
        var project = wanted(office, 1, 80);
        var runs = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 4; i++) {
            var run = Runs.plan(office, MARCH);
            runs.add(() -> Runs.approve(run).extract().statusCode());
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            var codes = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(runs)) {
                codes.add(answer.get());
            }
            assertThat(codes).containsExactlyInAnyOrder(201, 409, 409, 409);
        }
        Runs.ofProject(project.id, MARCH).body("items[0].hours", equalTo(80));
    }

    private static ValidatableResponse moved(String run) {
        return Runs.approve(run)
                .statusCode(409)
                .body("type", equalTo("urn:mandate:problem:inputs-moved"));
    }

    private static World.Project wanted(String office, int rank, int hours) {
        return project(office)
                .asksFor("ACTIVE", hours("developer", MARCH, hours))
                .directed("START", rank, "chain")
                .isSeen(MARCH, "WANTED");
    }
}
