package io.mandate.project.deliverable;

import static io.mandate.platform.security.Role.AUDITOR;
import static io.mandate.platform.security.Role.EXECUTIVE;
import static io.mandate.platform.security.Role.FINANCE_CONTROLLER;
import static io.mandate.platform.security.Role.INTEGRATION;
import static io.mandate.platform.security.Role.PROJECT_MANAGER;
import static io.mandate.platform.security.Role.TEAM_MEMBER;
import static io.mandate.platform.security.Role.VIEWER;
import static io.mandate.project.Service.as;
import static io.mandate.project.deliverable.DeliverableExamples.LINE;
import static io.mandate.project.deliverable.DeliverableExamples.decide;
import static io.mandate.project.deliverable.DeliverableExamples.find;
import static io.mandate.project.deliverable.DeliverableExamples.manager;
import static io.mandate.project.deliverable.DeliverableExamples.member;
import static io.mandate.project.deliverable.DeliverableExamples.one;
import static io.mandate.project.deliverable.DeliverableExamples.path;
import static io.mandate.project.deliverable.DeliverableExamples.reopen;
import static io.mandate.project.deliverable.DeliverableExamples.submit;
import static io.mandate.project.deliverable.DeliverableExamples.token;
import static io.mandate.project.deliverable.DeliverableExamples.withDeliverable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Tokens;
import io.mandate.project.RealServers;
import io.mandate.project.Service;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who may do what to a deliverable, and that of many who do it at once one does. */
@QuarkusTest
@RealServers
class DeliverableAuthorityTest {
    private static final int MANY = 50;

    @Test
    void nobodyAcceptsRejectsOrWaivesWhatTheyHaveSubmitted() {
        var project = withDeliverable();
        var own = manager();
        submit(own, project).statusCode(200);

        refused(find(own, project, "rate", "WAIVED"), "own-matter");
        refused(decide(own, project, "ACCEPT"), "own-matter");
        refused(decide(own, project, "REJECT"), "own-matter");
        one(project).body("status", equalTo("SUBMITTED")).body("lastResults", empty());
    }

    @Test
    void aWaiverOfEarlierDoesNotCountForWhoSubmitsNow() {
        var project = withDeliverable();
        var waiving = manager();
        submit(member(), project).statusCode(200);
        find(waiving, project, "noise", "WAIVED").statusCode(201);
        find(member(), project, "rate", "PASSED").statusCode(201);
        decide(manager(), project, "REJECT").statusCode(200);
        submit(waiving, project).statusCode(200);

        decide(manager(), project, "ACCEPT")
                .statusCode(409)
                .body("errors[0].detail", equalTo("noise was waived by who has submitted it"));
    }

    @Test
    void authorityToAcceptIsLentAndRemembered() {
        var project = withDeliverable();
        submit(member(), project).statusCode(200);
        find(member(), project, "rate", "PASSED").statusCode(201);
        find(member(), project, "noise", "PASSED").statusCode(201);
        var lender = "lender-" + UUID.randomUUID();
        var deputy = "deputy-" + UUID.randomUUID();
        var deputysToken = Tokens.named(deputy, List.of(PROJECT_MANAGER), List.of("*"));
        var behalf = ", \"onBehalfOf\": \"%s\"".formatted(lender);
        refused(decide(deputysToken, project, "ACCEPT", behalf), "not-delegated");
        as(Tokens.named(lender, List.of(EXECUTIVE), List.of("*")))
                .body(
                        "{\"delegate\": \"%s\", \"types\": [\"ACCEPTANCE\"], \"validFrom\": \"2020-01-01\", \"validUntil\": \"2020-12-31\"}"
                                .formatted(deputy)
                                .replace("2020", year()))
                .post("/v1/delegations")
                .then()
                .statusCode(201);

        decide(deputysToken, project, "ACCEPT", behalf)
                .statusCode(200)
                .body("decision.onBehalfOf", equalTo(lender));
    }

    private static String year() {
        return Integer.toString(java.time.Year.now(java.time.ZoneOffset.UTC).getValue());
    }

    @Test
    void aTeamMemberChecksAndSubmitsButDecidesNothing() {
        var project = withDeliverable();
        var member = token("member", TEAM_MEMBER);
        find(member, project, "rate", "PASSED").statusCode(201);
        submit(member(), project).statusCode(200);

        refused(find(member, project, "noise", "WAIVED"), "authority-missing");
        decide(member, project, "ACCEPT").statusCode(403);
        reopen(member, project).statusCode(403);
        as(member).body(LINE).put(path(project) + "/D-2").then().statusCode(403);
    }

    @Test
    void whoOnlyReadsChangesNothing() {
        var project = withDeliverable();
        for (var role : List.of(VIEWER, AUDITOR, FINANCE_CONTROLLER)) {
            var token = token("reader", role);
            submit(token, project).statusCode(403);
            find(token, project, "rate", "PASSED").statusCode(403);
            decide(token, project, "ACCEPT").statusCode(403);
            as(token).get(path(project) + "/D-1").then().statusCode(200);
        }
        decide(token("system", INTEGRATION), project, "ACCEPT").statusCode(403);
    }

    @Test
    void aForeignOfficesDeliverablesAreNotThere() {
        var office = Service.office();
        var project = withDeliverable(office);
        var foreign = Tokens.of(List.of(PROJECT_MANAGER, TEAM_MEMBER), List.of(Service.office()));

        as(foreign).get(path(project)).then().statusCode(404);
        as(foreign).get(path(project) + "/D-1").then().statusCode(404);
        as(foreign).get(path(project) + "/D-1/results").then().statusCode(404);
        as(foreign).get(DeliverableExamples.requirements(project) + "/R-1").then().statusCode(404);
        submit(foreign, project).statusCode(404);
        find(foreign, project, "rate", "PASSED").statusCode(404);
        decide(foreign, project, "ACCEPT").statusCode(404);
        as(foreign).body(LINE).put(path(project) + "/D-2").then().statusCode(404);
        as(foreign)
                .get("/v1/deliverables?office=" + office)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void ofManyWhoSubmitAtOnceOneDoes() throws Exception {
        var project = withDeliverable();
        var people = IntStream.range(0, MANY).mapToObj(_ -> member()).toList();

        var answers =
                atOnce(
                        people.stream()
                                .<Supplier<Integer>>map(each -> () -> code(submit(each, project)))
                                .toList());

        assertThat(answers).containsOnly(200, 409);
        assertThat(answers).filteredOn(answer -> answer == 200).hasSize(1);
        one(project).body("version", equalTo(2));
    }

    @Test
    void ofManyWhoDecideAtOnceOneDoes() throws Exception {
        var project = withDeliverable();
        submit(member(), project).statusCode(200);
        find(member(), project, "rate", "PASSED").statusCode(201);
        find(member(), project, "noise", "PASSED").statusCode(201);
        var calls =
                IntStream.range(0, MANY)
                        .<Supplier<Integer>>mapToObj(
                                i -> {
                                    var token = manager();
                                    var verdict = i % 2 == 0 ? "ACCEPT" : "REJECT";
                                    return () -> code(decide(token, project, verdict));
                                })
                        .toList();

        var answers = atOnce(calls);

        assertThat(answers).containsOnly(200, 409);
        assertThat(answers).filteredOn(answer -> answer == 200).hasSize(1);
        assertThat(Events.sent("mandate.project.deliverable-changed.v1", project, 5)).hasSize(5);
        one(project).body("version", equalTo(5));
    }

    private static int code(ValidatableResponse answer) {
        return answer.extract().statusCode();
    }

    private static List<Integer> atOnce(List<Supplier<Integer>> calls) throws Exception {
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            var started = calls.stream().map(each -> threads.submit(each::get)).toList();
            var answers = new java.util.ArrayList<Integer>();
            for (var each : started) {
                answers.add(each.get());
            }
            return answers;
        }
    }

    private static void refused(ValidatableResponse answer, String problem) {
        answer.statusCode(403).body("type", equalTo("urn:mandate:problem:" + problem));
    }
}
