package io.mandate.project.plan;

import static io.mandate.project.Service.admin;
import static io.mandate.project.plan.PlanExamples.path;
import static io.mandate.project.plan.PlanExamples.project;
import static io.mandate.project.plan.ProgressExamples.DUG;
import static io.mandate.project.plan.ProgressExamples.activities;
import static io.mandate.project.plan.ProgressExamples.planned;
import static io.mandate.project.plan.ProgressExamples.progress;
import static io.mandate.project.plan.ProgressExamples.report;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.mandate.project.RealServers;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a report is told by its lines, all at once, and nothing of it is taken. */
@QuarkusTest
@RealServers
class RefusedProgressTest {
    @Test
    void itNeedsTheEntityTagOfThePlan() {
        var project = planned();
        admin().body(DUG).post(progress(project)).then().statusCode(428);
        report(project, 7, DUG).statusCode(412);
        var none = project();
        report(none, 1, DUG)
                .statusCode(404)
                .body("type", equalTo("urn:mandate:problem:plan-not-found"));
    }

    @Test
    void everyBadLineIsPointedAtAndNothingIsTaken() {
        var project = planned();
        report(project, 1, DUG).statusCode(200);
        report(
                        project,
                        2,
                        """
                        {"activities": [
                          {"activity": "dig", "percentComplete": 40},
                          {"activity": "backlog", "done": "1"},
                          {"activity": "pour", "percentComplete": 10}]}""")
                .statusCode(422)
                .body("type", equalTo("urn:mandate:problem:progress-falls-without-a-reason"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/activities/0/percentComplete", "/activities/1/done"));
        report(
                        project,
                        2,
                        """
                        {"activities": [
                          {"activity": "nothing"},
                          {"activity": "pour", "reached": ["x"], "done": "1", "scope": "2"},
                          {"activity": "dig"}, {"activity": "dig"}]}""")
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains(
                                "/activities/0/activity",
                                "/activities/1/done",
                                "/activities/1/scope",
                                "/activities/1/reached/0",
                                "/activities/3/activity"));
        admin().get(path(project)).then().body("version", equalTo(2));
        activities(project).body("items[3].percentComplete", equalTo(0));
    }

    @Test
    void oneAnswerNamesUnknownActivitiesAndAllElseThatIsWrong() {
        var project = planned();
        report(project, 1, DUG).statusCode(200);
        report(
                        project,
                        2,
                        """
                        {"activities": [
                          {"activity": "nothing"},
                          {"activity": "backlog", "done": "11"},
                          {"activity": "pour", "actualStart": "2028-01-01T08:00:00"},
                          {"activity": "dig", "percentComplete": 40}]}""")
                .statusCode(400)
                .body("type", equalTo("urn:mandate:problem:invalid-request"))
                .body(
                        "errors.pointer",
                        contains(
                                "/activities/0/activity",
                                "/activities/1/done",
                                "/activities/2/actualStart",
                                "/activities/3/percentComplete"));
        admin().get(path(project)).then().body("version", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"activity": "dig", "percentComplete": 101}                        | /activities/0/percentComplete
                    {"activity": "dig", "percentComplete": -1}                         | /activities/0/percentComplete
                    {"activity": "dig", "actualStart": "2028-01-01T08:00:00"}          | /activities/0/actualStart
                    {"activity": "dig", "actualFinish": "2027-01-05T08:00:00"}         | /activities/0/actualFinish
                    {"activity": "dig", "remaining": 5}                                | /activities/0/remaining
                    {"activity": "dig", "surprise": 5}                                 | /activities/0/surprise
                    {"activity": "backlog", "done": "11"}                              | /activities/0/done
                    {"activity": "backlog", "done": 1}                                 | /activities/0/done
                    {"activity": "backlog", "done": "-1"}                              | /activities/0/done
                    {"activity": "backlog", "scope": "0"}                              | /activities/0/scope
                    {"activity": "dig", "reason": "a\\u0000"}                          | /activities/0/reason
                    {"percentComplete": 1}                                             | /activities/0/activity
                    null                                                               | /activities/0
                    """)
    void aBadLineIsRefused(String line, String pointer) {
        var project = planned();

        report(
                        project,
                        1,
                        "{\"dataDate\": \"2027-01-06T17:00:00\", \"activities\": [%s]}"
                                .formatted(line))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(pointer));
        admin().get(path(project)).then().body("version", equalTo(1));
    }

    @Test
    void aDataDateBeforeWhatHasHappenedElsewhereIsPointedAt() {
        var project = planned();
        report(project, 1, DUG).statusCode(200);

        report(
                        project,
                        2,
                        """
                        {"dataDate": "2027-01-03T17:00:00", "activities": [{"activity": "pour"}]}""")
                .statusCode(400)
                .body("errors.pointer", contains("/dataDate"))
                .body("errors[0].detail", startsWith("dig/actualStart"));
    }

    @Test
    void eachActivityThatHappenedAfterTheDataDateIsNamed() {
        var project = planned();
        report(project, 1, DUG).statusCode(200);
        var begun = "{\"activity\": \"backlog\", \"actualStart\": \"2027-01-05T08:00:00\"}";
        report(project, 2, "{\"activities\": [%s]}".formatted(begun)).statusCode(200);

        report(
                        project,
                        3,
                        """
                        {"dataDate": "2027-01-03T17:00:00", "activities": [{"activity": "pour"}]}""")
                .statusCode(400)
                .body("errors.pointer", contains("/dataDate", "/dataDate"))
                .body(
                        "errors.detail",
                        containsInAnyOrder(
                                startsWith("dig/actualStart"), startsWith("backlog/actualStart")));
    }

    @Test
    void nothingIsNoReport() {
        report(planned(), 1, "{\"activities\": []}")
                .statusCode(400)
                .body("errors.pointer", contains("/activities"))
                .body("errors", hasSize(1));
    }
}
