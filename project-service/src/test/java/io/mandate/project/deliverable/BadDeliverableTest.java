package io.mandate.project.deliverable;

import static io.mandate.project.Service.admin;
import static io.mandate.project.Service.as;
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
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.mandate.project.RealServers;
import io.mandate.project.Service;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused about deliverables, with the pointer to it. */
@QuarkusTest
@RealServers
class BadDeliverableTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "name": "Line 4 with robots"  | "name": " "               | /name
                    "dueOn": "2027-03-31"         | "dueOn": null             | /dueOn
                    "wbs": "ground"               | "wbs": "roof"             | /wbs
                    "requirements": ["R-1"]       | "requirements": ["R-9"]   | /requirements
                    "id": "noise"                 | "id": "rate"              | /criteria/1/id
                    "id": "noise"                 | "id": "a b"               | /criteria/1/id
                    "statement": "Below 80 dB"    | "statement": ""           | /criteria/1/statement
                    "method": "A meter"           | "method": "\\u0000"       | /criteria/1/method
                    "dueOn"                       | "owner": 1, "dueOn"       | /owner
                    """)
    void aStatementThatMakesNoSenseIsRefused(String right, String wrong, String pointer) {
        state(planned(), "D-1", LINE.replace(right, wrong))
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void anIdIsShortAndPlain() {
        state(planned(), "D+1", LINE).statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    rate  | PASSED | , "checkedOn": "2999-01-01"                     | /checkedOn
                    rate  | FAILED |                                                 | /reason
                    rate  | FAILED | , "reason": " "                                 | /reason
                    rate  | WAIVED |                                                 | /reason
                    rate  | PASSED | , "onBehalfOf": "eve"                           | /onBehalfOf
                    rate  | PASSED | , "evidence": "javascript:alert(1)"             | /evidence
                    speed | PASSED |                                                 | /criterion
                    """)
    void aResultThatMakesNoSenseIsRefused(
            String criterion, String verdict, String more, String pointer) {
        var project = withDeliverable();
        submit(member(), project).statusCode(200);
        find(manager(), project, criterion, verdict, more == null ? "" : more)
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void whatIsMeasuredByNothingIsNotSubmitted() {
        var project = planned();
        state(project, "D-1", LINE.replaceFirst("(?s)\"criteria\": \\[.*]", "\"criteria\": []"))
                .statusCode(201);
        refused(submit(member(), project), "criteria-missing")
                .body("errors.pointer", hasItem("/criteria"));
    }

    @Test
    void whatIsBeingCheckedStaysAsItIs() {
        var project = withDeliverable();
        submit(member(), project).statusCode(200);

        refused(restate(project, 2, LINE.replace("Forty", "Ten")), "deliverable-is-submitted");
        refused(submit(member(), project), "deliverable-is-submitted");
        refused(drop(project, 2), "deliverable-is-submitted");
    }

    @Test
    void whatWasAcceptedStaysAsItIs() {
        var project = withDeliverable();
        accept(project);

        refused(restate(project, 5, LINE.replace("Forty", "Ten")), "deliverable-is-accepted");
        refused(submit(member(), project), "deliverable-is-accepted");
        refused(find(member(), project, "rate", "FAILED"), "deliverable-is-accepted");
        refused(decide(manager(), project, "REJECT"), "deliverable-not-submitted");
        refused(drop(project, 5), "deliverable-is-accepted");
        one(project).body("version", equalTo(5));
    }

    @Test
    void whatWasNotSubmittedIsNeitherDecidedNorWaivedNorReopened() {
        var project = withDeliverable();

        refused(decide(manager(), project, "ACCEPT"), "deliverable-not-submitted");
        refused(find(manager(), project, "rate", "WAIVED"), "deliverable-not-submitted");
        refused(reopen(manager(), project), "deliverable-not-accepted");
    }

    @Test
    void aReopeningSaysWhy() {
        var project = withDeliverable();
        accept(project);
        as(manager())
                .body("{\"reason\": \" \"}")
                .post(path(project) + "/D-1/reopening")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/reason"));
    }

    @Test
    void whatWasCheckedIsNotDropped() {
        var project = withDeliverable();
        find(member(), project, "rate", "PASSED").statusCode(201);

        refused(drop(project, 2), "deliverable-has-results");
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotSeen() {
        var project = withDeliverable();
        state(project, "D-1", LINE).statusCode(428);
        restate(project, 7, LINE).statusCode(412);
        drop(project, 7).statusCode(412);
    }

    @Test
    void aProjectThatIsOverHandsNothingOver() {
        var project = withDeliverable();
        Service.become(project, "{\"to\": \"CANCELLED\", \"reason\": \"no market\"}")
                .statusCode(201);

        refused(submit(member(), project), "project-is-over");
        refused(find(member(), project, "rate", "PASSED"), "project-is-over");
        refused(restate(project, 1, LINE.replace("Forty", "Ten")), "project-is-over");
    }

    private static ValidatableResponse drop(String project, int version) {
        return admin().header("If-Match", "\"%d\"".formatted(version))
                .delete(path(project) + "/D-1")
                .then();
    }

    private static ValidatableResponse refused(ValidatableResponse answer, String problem) {
        return answer.statusCode(409).body("type", equalTo("urn:mandate:problem:" + problem));
    }
}
