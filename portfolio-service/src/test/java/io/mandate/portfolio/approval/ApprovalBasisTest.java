package io.mandate.portfolio.approval;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A selection is approved as it was looked at: whatever moved since calls for another run. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class ApprovalBasisTest {
    private World world;
    private String strategy;
    private String portfolio;

    @BeforeEach
    void world() {
        world = World.create();
        strategy = world.strategy(1, 0);
        portfolio = world.portfolio(strategy, "RISK_ADJUSTED_VALUE", "100.00");
    }

    @Test
    void isRefusedWhenTheBudgetsHaveMoved() {
        world.project("10.00", "30.00", 90, 10);
        var run = World.select(portfolio);
        Api.ADMIN.change(
                portfolio,
                "{\"periods\": [{\"from\": \"2035-01\", \"to\": \"2035-06\", \"budget\":"
                        + " \"99\"}]}");

        refusedAsMoved(run, "budgets or terms");
    }

    @Test
    void isRefusedWhenTheWeightsHaveMoved() {
        world.project("10.00", "30.00", 90, 10);
        var run = World.select(portfolio);
        Api.ADMIN.change(strategy, "{\"goals\": %s}".formatted(World.goals(2, 1)));

        refusedAsMoved(run, "goals or weights");
    }

    @Test
    void isRefusedWhenTheCandidatesHaveMoved() {
        world.project("10.00", "30.00", 90, 10);
        var run = World.select(portfolio);
        var late = world.project("10.00", "31.00", 90, 10);

        refusedAsMoved(run, late);
    }

    @Test
    void isRefusedWhenAnotherSelectionWasApprovedSince() {
        world.project("10.00", "30.00", 90, 10);
        var run = World.select(portfolio);
        World.approved(portfolio);

        refusedAsMoved(run, "another selection was approved");
    }

    @Test
    void aNewNameMovesNothing() {
        var project = world.project("10.00", "30.00", 90, 10);
        var run = World.select(portfolio);
        Api.ADMIN.change(portfolio, "{\"name\": \"Another name\"}");
        world.tell(
                project,
                "revised",
                World.details("PROPOSED", "10.00", "30.00", 90, 10)
                        .replace("\"Project\"", "\"Other\""));

        approve(run).statusCode(201);
    }

    private void refusedAsMoved(String run, String what) {
        approve(run)
                .statusCode(409)
                .body("type", endsWith("basis-moved"))
                .body("detail", containsString(what));
    }

    private static ValidatableResponse approve(String run) {
        return Api.ADMIN.post(run + "/approval", "{\"reason\": \"agreed\"}");
    }
}
