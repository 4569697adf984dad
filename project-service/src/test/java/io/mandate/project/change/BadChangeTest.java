package io.mandate.project.change;

import static io.mandate.project.change.ChangeExamples.REVISE;
import static io.mandate.project.change.ChangeExamples.TERMINATE;
import static io.mandate.project.change.ChangeExamples.decide;
import static io.mandate.project.change.ChangeExamples.executive;
import static io.mandate.project.change.ChangeExamples.planned;
import static io.mandate.project.change.ChangeExamples.request;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.mandate.project.RealServers;
import io.mandate.project.Service;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What change control refuses, with the pointer to it. */
@QuarkusTest
@RealServers
class BadChangeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "planVersion": 1                  | "planVersion": null                  | /planVersion
                    "kind": "REVISE"                  | "kind": "TERMINATE"                  | /planVersion
                    "impact": {                       | "impact": {}, "ignored": {           | /ignored
                    "title": "Poor ground"            | "title": " "                         | /title
                    "currency": "EUR"                 | "currency": "euro"                   | /impact/cost
                    """)
    void aRequestThatMakesNoSenseIsRefused(String right, String wrong, String pointer) {
        request(planned(), REVISE.formatted(1).replace(right, wrong))
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void anImpactSaysSomething() {
        var empty =
                REVISE.formatted(1).replaceFirst("\"impact\": \\{.*\\},\n", "\"impact\": {},\n");
        request(planned(), empty).statusCode(400).body("errors.pointer", hasItem("/impact"));
    }

    @Test
    void aTerminationCostsNothingLessThanNothing() {
        var project = planned();
        Service.start(project);
        request(project, TERMINATE.formatted("-1"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/termination/exitCost"));
    }

    @Test
    void whatDoesNotRunIsNotTerminated() {
        request(planned(), TERMINATE.formatted("0"))
                .statusCode(409)
                .body("type", equalTo("urn:mandate:problem:nothing-to-terminate"));
    }

    @Test
    void aPlanThatIsNotMeantAnyMoreIsRefusedAtOnce() {
        request(planned(), REVISE.formatted(7))
                .statusCode(409)
                .body("type", equalTo("urn:mandate:problem:change-is-void"));
    }

    @Test
    void whatIsNotThereIsAProblem() {
        decide(executive(), planned(), 3, "APPROVE")
                .statusCode(404)
                .body("type", equalTo("urn:mandate:problem:change-not-found"));
    }
}
