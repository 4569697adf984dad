package io.mandate.project.deliverable;

import static io.mandate.project.Service.admin;
import static io.mandate.project.deliverable.DeliverableExamples.LINE;
import static io.mandate.project.deliverable.DeliverableExamples.accept;
import static io.mandate.project.deliverable.DeliverableExamples.decide;
import static io.mandate.project.deliverable.DeliverableExamples.find;
import static io.mandate.project.deliverable.DeliverableExamples.manager;
import static io.mandate.project.deliverable.DeliverableExamples.member;
import static io.mandate.project.deliverable.DeliverableExamples.one;
import static io.mandate.project.deliverable.DeliverableExamples.path;
import static io.mandate.project.deliverable.DeliverableExamples.planned;
import static io.mandate.project.deliverable.DeliverableExamples.reopen;
import static io.mandate.project.deliverable.DeliverableExamples.restate;
import static io.mandate.project.deliverable.DeliverableExamples.state;
import static io.mandate.project.deliverable.DeliverableExamples.submit;
import static io.mandate.project.deliverable.DeliverableExamples.withDeliverable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Republishing;
import io.mandate.platform.testing.SentEvent;
import io.mandate.platform.testing.States;
import io.mandate.project.RealServers;
import io.mandate.project.Service;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A deliverable from plan to acceptance, and back. */
@QuarkusTest
@RealServers
class DeliverableResourceTest {
    private static final String STATE = "mandate.deliverable.state.v1";
    private static final String CHANGED = "mandate.project.deliverable-changed.v1";

    @Test
    void isStatedWithWhatItIsMeasuredBy() {
        state(planned(), "D-1", LINE)
                .statusCode(201)
                .header("Location", endsWith("/deliverables/D-1"))
                .header("ETag", equalTo("\"1\""))
                .body("status", equalTo("PLANNED"))
                .body("criteria.id", contains("rate", "noise"))
                .body("requirements", contains("R-1"))
                .body("lastResults", hasSize(0));
    }

    @Test
    void isAcceptedWhenEachCriterionPassedOrWasWaivedBySomebodyElse() {
        var project = withDeliverable();
        var submitter = member();
        submit(submitter, project).statusCode(200).body("status", equalTo("SUBMITTED"));
        find(submitter, project, "rate", "FAILED").statusCode(201).body("number", equalTo(1));
        find(submitter, project, "rate", "PASSED", ", \"evidence\": \"https://x.example/7\"")
                .statusCode(201)
                .header("Location", endsWith("/results/2"));
        find(manager(), project, "noise", "WAIVED").statusCode(201);

        decide(manager(), project, "ACCEPT")
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("decision.outcome", equalTo("ACCEPTED"))
                .body("lastResults.verdict", contains("WAIVED", "PASSED"));

        admin().get(path(project) + "/D-1/results")
                .then()
                .body("items.verdict", contains("FAILED", "PASSED", "WAIVED"))
                .body("items[1].evidence", equalTo("https://x.example/7"));
        admin().get(path(project) + "/D-1/results/1")
                .then()
                .body("statement", equalTo("Forty parts an hour"));
    }

    @Test
    void openCriteriaAreNamedWithTheirPlaces() {
        var project = withDeliverable();
        submit(member(), project).statusCode(200);
        find(member(), project, "rate", "PASSED").statusCode(201);
        find(member(), project, "rate", "FAILED").statusCode(201);

        decide(manager(), project, "ACCEPT")
                .statusCode(409)
                .body("type", equalTo("urn:mandate:problem:criteria-are-open"))
                .body("errors.pointer", contains("/criteria/0", "/criteria/1"))
                .body("errors.detail", contains("rate failed", "noise has no result"));

        one(project).body("status", equalTo("SUBMITTED"));
    }

    @Test
    void whatWasRejectedIsWorkedOnAndSubmittedAgain() {
        var project = withDeliverable();
        submit(member(), project).statusCode(200);
        find(member(), project, "rate", "PASSED").statusCode(201);
        decide(manager(), project, "REJECT").statusCode(200).body("status", equalTo("REJECTED"));
        restate(project, 4, LINE.replace("Below 80", "Below 75")).statusCode(200);

        submit(member(), project).statusCode(200).body("decision", nullValue());
        find(member(), project, "noise", "PASSED").statusCode(201);
        decide(manager(), project, "ACCEPT").statusCode(200).body("version", equalTo(8));
    }

    @Test
    void anotherWordingIsCheckedAgain() {
        var project = withDeliverable();
        find(member(), project, "rate", "PASSED").statusCode(201);
        find(member(), project, "noise", "PASSED").statusCode(201);
        restate(project, 3, LINE.replace("Forty", "Fifty")).statusCode(200);
        submit(member(), project).statusCode(200);

        decide(manager(), project, "ACCEPT")
                .statusCode(409)
                .body("errors.pointer", contains("/criteria/0"));
    }

    @Test
    void whatIsReopenedIsCheckedAgainAndItsHistoryStays() {
        var project = withDeliverable();
        accept(project);

        reopen(manager(), project)
                .statusCode(200)
                .body("status", equalTo("PLANNED"))
                .body("submission", nullValue())
                .body("decision.reason", equalTo("It cracks"));
        one(project).body("lastResults", hasSize(0));
        submit(member(), project).statusCode(200);
        decide(manager(), project, "ACCEPT").statusCode(409).body("errors", hasSize(2));

        admin().get(path(project) + "/D-1/results").then().body("items", hasSize(2));
    }

    @Test
    void everyStepIsAnnouncedAndFollowedByTheState() {
        var project = withDeliverable();
        accept(project);
        reopen(manager(), project).statusCode(200);

        var told = Events.await(event -> CHANGED.equals(event.type()) && of(event, project), 6);
        assertThat(told)
                .extracting(event -> event.data().path("what").asText())
                .containsExactly(
                        "STATED", "SUBMITTED", "CHECKED", "CHECKED", "ACCEPTED", "REOPENED");
        assertThat(told.get(2).data().at("/found/criterion").asText()).isEqualTo("rate");
        var states = States.told(STATE, project + "/D-1", 6);
        assertThat(states).allSatisfy(ContractFiles::assertKeepsContract);
        assertThat(states)
                .extracting(SentEvent::sequence)
                .isEqualTo(told.stream().map(SentEvent::sequence).toList());
        assertThat(states.get(4).data().at("/criteria/1/verdict").asText()).isEqualTo("PASSED");
        assertThat(states.get(4).data().toString()).doesNotContain("member-", "manager-");
        assertThat(states.getLast().data().at("/criteria/0").has("verdict")).isFalse();
    }

    @Test
    void aStateIsToldAgainUnderItsOldNumber() {
        var project = withDeliverable();
        submit(member(), project).statusCode(200);

        Republishing.one("deliverable", project + "/D-1");

        var states = States.told(STATE, project + "/D-1", 3);
        assertThat(states.get(2).sequence()).isEqualTo(states.get(1).sequence());
        assertThat(states.get(2).data().get("status").asText()).isEqualTo("SUBMITTED");
    }

    @Test
    void whatWasNeverCheckedIsDroppedAndItsStateWithIt() {
        var project = withDeliverable();

        admin().header("If-Match", "\"1\"").delete(path(project) + "/D-1").then().statusCode(204);

        admin().get(path(project) + "/D-1").then().statusCode(404);
        assertThat(States.told(STATE, project + "/D-1", 2).getLast().isTombstone()).isTrue();
    }

    @Test
    void aRepeatedRequestHasOneEffect() {
        var project = withDeliverable();
        submit(member(), project).statusCode(200);
        var token = manager();
        for (int i = 0; i < 2; i++) {
            Service.as(token)
                    .header("Idempotency-Key", "once")
                    .body("{\"criterion\": \"rate\", \"verdict\": \"PASSED\"}")
                    .post(path(project) + "/D-1/results")
                    .then()
                    .statusCode(201)
                    .body("number", equalTo(1));
        }
        admin().get(path(project) + "/D-1/results").then().body("items", hasSize(1));
    }

    private static boolean of(SentEvent event, String project) {
        return project.equals(event.key());
    }

    @Test
    void nothingIsKnownOfADeliverableThatIsNotThere() {
        var project = planned();
        admin().get(path(project) + "/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:mandate:problem:deliverable-not-found"));
        state(project, "D-1", LINE).statusCode(201);
        admin().get(path(project) + "/D-1/results/9")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:mandate:problem:result-not-found"));
    }
}
