package io.mandate.project.change;

import static io.mandate.project.Service.as;
import static io.mandate.project.change.ChangeExamples.REVISE;
import static io.mandate.project.change.ChangeExamples.TERMINATE;
import static io.mandate.project.change.ChangeExamples.decide;
import static io.mandate.project.change.ChangeExamples.path;
import static io.mandate.project.change.ChangeExamples.person;
import static io.mandate.project.change.ChangeExamples.planned;
import static io.mandate.project.change.ChangeExamples.request;
import static io.mandate.project.change.ChangeExamples.token;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Tokens;
import io.mandate.project.RealServers;
import io.mandate.project.Service;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who decides changes, within which limits, and for whom. */
@QuarkusTest
@RealServers
class ChangeAuthorityTest {

    @Test
    void whoAskedDoesNotDecideEvenAsAnExecutive() {
        var project = planned();
        var both = token(person("both"), Role.PROJECT_MANAGER, Role.EXECUTIVE);
        as(both).body(REVISE.formatted(1)).post(path(project)).then().statusCode(201);
        refused(decide(both, project, 1, "APPROVE"), "own-matter");
        refused(decide(both, project, 1, "REJECT"), "own-matter");
    }

    @Test
    void whoGainsDoesNotDecide() {
        var project = planned();
        var gainer = person("gainer");
        request(
                        project,
                        REVISE.formatted(1)
                                .replace(
                                        "\"impact\"",
                                        "\"beneficiary\": \"%s\", \"impact\"".formatted(gainer)))
                .statusCode(201);
        refused(decide(token(gainer, Role.EXECUTIVE), project, 1, "APPROVE"), "own-matter");
    }

    @Test
    void theLargerOfTheStatedAndTheCalculatedCostMustBeWithinTheLimit() {
        var project = planned();
        request(project, REVISE.formatted(1).replace("25.50", "50000.01")).statusCode(201);
        var admin = token(person("admin"), Role.PMO_ADMIN);
        refused(decide(admin, project, 1, "APPROVE"), "limit-exceeded");
        decide(admin, project, 1, "REJECT").statusCode(200);
    }

    @Test
    void whatWasApprovedInTheYearCountsAcrossProjects() {
        var admin = token(person("admin"), Role.PMO_ADMIN);
        for (int each = 0; each < 5; each++) {
            var project = planned();
            request(project, REVISE.formatted(1).replace("25.50", "50000")).statusCode(201);
            decide(admin, project, 1, "APPROVE").statusCode(200);
        }
        var sixth = planned();
        request(sixth, REVISE.formatted(1)).statusCode(201);
        refused(decide(admin, sixth, 1, "APPROVE"), "yearly-limit-exceeded");
    }

    @Test
    void anAdministratorEndsNoProject() {
        var project = planned();
        Service.start(project);
        request(project, TERMINATE.formatted("0")).statusCode(201);
        refused(
                decide(token(person("admin"), Role.PMO_ADMIN), project, 1, "APPROVE"),
                "authority-missing");
    }

    @Test
    void lentAuthorityDecidesOnBehalfAndWithinTheLendersLimit() {
        var lender = person("lender");
        var deputy = person("deputy");
        var project = planned();
        request(project, REVISE.formatted(1).replace("25.50", "60000")).statusCode(201);
        var onBehalf = ", \"onBehalfOf\": \"%s\"".formatted(lender);
        var deputyToken = token(deputy, Role.PROJECT_MANAGER);
        refused(decide(deputyToken, project, 1, "APPROVE", onBehalf), "not-delegated");

        var id = lend(lender, deputy, "BASELINE_CHANGE", today().plusDays(30));
        refused(decide(deputyToken, project, 1, "APPROVE"), "authority-missing");
        decide(deputyToken, project, 1, "APPROVE", onBehalf)
                .statusCode(200)
                .body("decidedBy", equalTo(deputy))
                .body("onBehalfOf", equalTo(lender));

        as(token(lender, Role.PORTFOLIO_MANAGER))
                .delete("/v1/delegations/" + id)
                .then()
                .statusCode(204);
        var next = planned();
        request(next, REVISE.formatted(1)).statusCode(201);
        refused(decide(deputyToken, next, 1, "APPROVE", onBehalf), "not-delegated");
    }

    @Test
    void authorityIsLentForItsTypeAndItsDaysOnly() {
        var lender = person("lender");
        var deputy = person("deputy");
        lend(lender, deputy, "TERMINATION", today().plusDays(30));
        lend(lender, deputy, "BASELINE_CHANGE", today().minusDays(3));
        var project = planned();
        request(project, REVISE.formatted(1)).statusCode(201);
        refused(
                decide(
                        token(deputy, Role.PROJECT_MANAGER),
                        project,
                        1,
                        "APPROVE",
                        ", \"onBehalfOf\": \"%s\"".formatted(lender)),
                "not-delegated");
        as(token(lender, Role.PORTFOLIO_MANAGER))
                .get("/v1/delegations")
                .then()
                .body("items", hasSize(2))
                .body("items.types.flatten()", contains("TERMINATION", "BASELINE_CHANGE"));
    }

    @Test
    void authorityIsLentForTheLendersOfficesOnly() {
        var lender = person("lender");
        var deputy = person("deputy");
        as(Tokens.named(lender, List.of(Role.EXECUTIVE), List.of("elsewhere")))
                .body(delegation(deputy, "BASELINE_CHANGE", today().plusDays(3)))
                .post("/v1/delegations")
                .then()
                .statusCode(201);
        var project = planned();
        request(project, REVISE.formatted(1)).statusCode(201);
        refused(
                decide(
                        token(deputy, Role.PROJECT_MANAGER),
                        project,
                        1,
                        "APPROVE",
                        ", \"onBehalfOf\": \"%s\"".formatted(lender)),
                "not-delegated");
    }

    @Test
    void aDelegationThatMakesNoSenseIsRefused() {
        var lender = person("lender");
        as(token(lender, Role.EXECUTIVE))
                .body(delegation(lender, "TERMINATION", today().plusDays(1)))
                .post("/v1/delegations")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/delegate"));
        as(token(lender, Role.EXECUTIVE))
                .body(delegation("x", "TERMINATION", today().plusYears(2)))
                .post("/v1/delegations")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/validUntil"));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static String lend(String lender, String deputy, String type, LocalDate until) {
        return as(token(lender, Role.PORTFOLIO_MANAGER))
                .body(delegation(deputy, type, until))
                .post("/v1/delegations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String delegation(String delegate, String type, LocalDate until) {
        return """
        {"delegate": "%s", "types": ["%s"], "validFrom": "%s", "validUntil": "%s"}\
        """
                .formatted(delegate, type, today().minusDays(10), until);
    }

    private static void refused(ValidatableResponse answer, String problem) {
        answer.statusCode(403).body("type", equalTo("urn:mandate:problem:" + problem));
    }
}
