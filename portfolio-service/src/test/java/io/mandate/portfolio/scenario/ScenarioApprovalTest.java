package io.mandate.portfolio.scenario;

import static io.mandate.portfolio.scenario.Scenes.approve;
import static io.mandate.portfolio.scenario.Scenes.budget;
import static io.mandate.portfolio.scenario.Scenes.solve;
import static io.mandate.portfolio.scenario.Scenes.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.SentEvent;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A scenario takes the place of the live portfolio: once, by somebody else, all of it or nothing. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class ScenarioApprovalTest {
    private static final String CHANGED = "mandate.portfolio.portfolio-changed.v1";
    private static final String APPROVED = "mandate.portfolio.selection-approved.v1";
    private static final String DIRECTED = "mandate.portfolio.project-directed.v1";

    private String portfolio;
    private String cheap;
    private String dear;

    @BeforeEach
    void world() {
        var world = World.create();
        portfolio = world.portfolio(world.strategy(1, 0), "RISK_ADJUSTED_VALUE", "100.00");
        cheap = world.project("60.00", "200.00", 80, 40);
        dear = world.project("70.00", "190.00", 90, 90);
    }

    @Test
    void putsTermsAndSelectionInForceAndTellsEachChangedProjectOnce() {
        World.approved(portfolio);
        var scenario = take(portfolio, "130.00");
        var run = solve(scenario);

        approve(scenario)
                .statusCode(201)
                .header("Location", endsWith(scenario + "/approval"))
                .body("decision.reason", equalTo("Board of May"))
                .body("decision.decidedBy", equalTo("test-executive"))
                .body("decision.decidedAt", notNullValue())
                .body("decision.directed", equalTo(1))
                .body("evidence.status", equalTo("OPTIMAL"))
                .body("evidence.value", equalTo("260.00"))
                .body("evidence.upperBound", equalTo("260.00"))
                .body("evidence.gap", equalTo(0.0f));

        Api.ADMIN
                .get(portfolio)
                .body("periods[0].budget", equalTo("130.00"))
                .body("liveRun", equalTo(World.id(run)));
        Api.ADMIN.get(scenario).body("state", equalTo("APPROVED"));
        Api.ADMIN.get(scenario + "/approval").body("runId", equalTo(World.id(run)));
        var changed = Events.sent(CHANGED, World.id(portfolio), 2).get(1);
        var approved = Events.sent(APPROVED, World.id(portfolio), 2).get(1);
        var directed = Events.sent(DIRECTED, dear);
        assertThat(Stream.of(changed, approved, directed))
                .allSatisfy(ContractFiles::assertKeepsContract)
                .extracting(SentEvent::correlationId)
                .containsOnly(Api.ADMIN.get(run).extract().<String>path("correlationId"));
        assertThat(approved.sequence()).isEqualTo(changed.sequence() + 1);
        assertThat(Events.sent(DIRECTED, cheap, 1)).hasSize(1);
    }

    @Test
    void whoApprovedItWhenWhyAndOnWhatEvidenceIsAudited() {
        var scenario = take(portfolio, "130.00");
        Scenes.BOARD
                .get(scenario + "/approval")
                .statusCode(404)
                .body("type", endsWith("not-approved"));
        solve(scenario);
        approve(scenario).statusCode(201);

        Api.as(Role.AUDITOR)
                .get("/v1/audit-records?objectType=scenario&objectId=" + World.id(scenario))
                .body("items.action", hasItem("scenario.approved"))
                .body("items.reason", hasItem("Board of May"));
    }

    @Test
    void aNewNameMovesNothingAndIsKeptAndSoIsAnAmountWrittenOtherwise() {
        var scenario = take(portfolio, "130.00");
        solve(scenario);
        Api.ADMIN.change(portfolio, "{\"name\": \"Another name\"}");
        Api.ADMIN.change(portfolio, Scenes.periods("100"));

        approve(scenario).statusCode(201);

        Api.ADMIN
                .get(portfolio)
                .body("name", equalTo("Another name"))
                .body("periods[0].budget", equalTo("130.00"));
    }

    @Test
    void termsThatWereNotEditedAreNotToldAgain() {
        var scenario = take(portfolio);
        solve(scenario);

        approve(scenario).statusCode(201);

        assertThat(Events.sent(APPROVED, World.id(portfolio)).sequence()).isEqualTo(2);
    }

    @Test
    void repeatedWithTheSameKeyItIsOneApproval() {
        var scenario = take(portfolio, "130.00");
        solve(scenario);
        var request =
                Scenes.BOARD
                        .request()
                        .header("Idempotency-Key", "approve-" + World.id(scenario))
                        .contentType("application/json")
                        .body("{\"reason\": \"agreed\"}");

        var path = scenario + "/approval";
        var first = request.post(path).then().statusCode(201).extract().body().asString();
        var second = request.post(path).then().statusCode(201).extract().body().asString();

        assertThat(second).isEqualTo(first);
    }

    @Test
    void whatWasApprovedIsNotEditedSolvedOrDiscarded() {
        var scenario = take(portfolio, "130.00");
        solve(scenario);
        approve(scenario).statusCode(201);

        Api.ADMIN
                .patch(scenario, "*", budget("1"))
                .statusCode(409)
                .body("type", endsWith("scenario-decided"));
        Api.ADMIN.post(scenario + "/selection-runs", "{}").statusCode(409);
        Api.ADMIN.delete(scenario, "*").statusCode(409);
        Api.ADMIN.get(scenario).statusCode(200);
    }
}
