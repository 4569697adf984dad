package io.mandate.portfolio.appraisal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** Weighted shortest job first over HTTP: the order of jobs, and every kind of bad input. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class WsjfScoringResourceTest {
    @Test
    void theJobWhoseDelayCostsMostForItsSizeComesFirst() {
        ask(job("LARGE", 13, 8, 5, 13) + "," + job("SMALL", 5, 3, 1, 2), "")
                .statusCode(200)
                .body("ranking.candidate", contains("SMALL", "LARGE"))
                .body("ranking.costOfDelay", contains(9, 26))
                .body("ranking.wsjf", contains(4.5f, 2));
    }

    @Test
    void anOverrideStands() {
        ask(
                        job("LARGE", 13, 8, 5, 13) + "," + job("SMALL", 5, 3, 1, 2),
                        """
                        {"candidate": "LARGE", "rank": 1, "reason": "Law", "until": "2027-12-31"}""")
                .statusCode(200)
                .body("ranking.candidate", contains("LARGE", "SMALL"))
                .body("ranking[0].override.reason", equalTo("Law"));
    }

    @Test
    void aJobHasASizeAndNoNegativeValue() {
        invalid(job("A", 1, 1, 1, 0), "/candidates/0/jobSize");
        invalid(job("A", -1, 1, 1, 1), "/candidates/0/businessValue");
        invalid(job("A", 1, -1, 1, 1), "/candidates/0/timeCriticality");
        invalid(job("A", 1, 1, -1, 1), "/candidates/0/riskReduction");
        invalid(
                job("A", 1, 1, 1, 1).replace("\"jobSize\": 1", "\"jobSize\": null"),
                "/candidates/0/jobSize");
        invalid("", "/candidates");
    }

    @Test
    void aJobOccursOnceAndOverridesAreForJobsThatDo() {
        ask(job("A", 1, 1, 1, 1) + "," + job("A", 1, 1, 1, 1), "")
                .statusCode(422)
                .body("type", endsWith(":duplicate-candidate"))
                .body("errors.pointer", hasItem("/candidates/1/candidate"));
        ask(
                        job("A", 1, 1, 1, 1),
                        """
                        {"candidate": "B", "rank": 1, "reason": "Law", "until": "2027-12-31"}""")
                .statusCode(422)
                .body("type", endsWith(":unknown-candidate"))
                .body("errors.pointer", hasItem("/overrides/0/candidate"));
    }

    @Test
    void nobodyWithoutATokenComputes() {
        new Api(null).post("/v1/wsjf-scorings", "{}").statusCode(401);
    }

    private static void invalid(String candidates, String pointer) {
        ask(candidates, "").statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    private static ValidatableResponse ask(String candidates, String overrides) {
        return Api.as(Role.VIEWER)
                .post(
                        "/v1/wsjf-scorings",
                        "{\"day\": \"2027-01-04\", \"candidates\": [%s], \"overrides\": [%s]}"
                                .formatted(candidates, overrides));
    }

    private static String job(String code, int value, int time, int risk, int size) {
        return """
        {"candidate": "%s", "businessValue": %d, "timeCriticality": %d, "riskReduction": %d, "jobSize": %d}\
        """
                .formatted(code, value, time, risk, size);
    }
}
