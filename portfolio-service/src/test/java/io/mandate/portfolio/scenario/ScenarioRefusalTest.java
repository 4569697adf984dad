package io.mandate.portfolio.scenario;

import static io.mandate.portfolio.scenario.Scenes.approve;
import static io.mandate.portfolio.scenario.Scenes.budget;
import static io.mandate.portfolio.scenario.Scenes.solve;
import static io.mandate.portfolio.scenario.Scenes.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What keeps a scenario from taking the place of the live portfolio, of which then nothing changes. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class ScenarioRefusalTest {
    private World world;
    private String strategy;
    private String portfolio;
    private String dear;

    @BeforeEach
    void world() {
        world = World.create();
        strategy = world.strategy(1, 0);
        portfolio = world.portfolio(strategy, "RISK_ADJUSTED_VALUE", "100.00");
        world.project("60.00", "200.00", 80, 40);
        dear = world.project("70.00", "190.00", 90, 90);
    }

    @Test
    void whoTookOrEditedItDoesNotApproveIt() {
        var scenario = take(portfolio);
        solve(scenario);
        var manager = Api.as(Role.PORTFOLIO_MANAGER);
        var refused = "{\"reason\": \"my own\"}";

        Api.ADMIN
                .post(scenario + "/approval", refused)
                .statusCode(403)
                .body("type", endsWith("own-scenario"))
                .body("errors.pointer", hasItem("/authors"));
        manager.change(scenario, "{\"note\": \"mine too\"}");
        manager.post(scenario + "/approval", refused).statusCode(403);
        nothingHappened(scenario);
    }

    @Test
    void isRefusedWhenTheTermsOfTheLivePortfolioHaveMoved() {
        var scenario = take(portfolio, "130.00");
        solve(scenario);
        Api.ADMIN.change(portfolio, Scenes.periods("101.00"));

        moved(scenario, "/takenFrom/portfolioVersion");
        Api.ADMIN.get(portfolio).body("periods[0].budget", equalTo("101.00"));
    }

    @Test
    void isRefusedWhenAnotherSelectionWasApprovedSince() {
        var scenario = take(portfolio, "130.00");
        var run = World.approved(portfolio);
        solve(scenario);

        moved(scenario, "/takenFrom/liveRun");
        Api.ADMIN.get(portfolio).body("liveRun", equalTo(World.id(run)));
    }

    @Test
    void isRefusedWhenTheWeightsHaveMovedAndNothingIsHalfApplied() {
        var scenario = take(portfolio, "130.00");
        solve(scenario);
        Api.ADMIN.change(strategy, "{\"goals\": %s}".formatted(World.goals(2, 1)));

        moved(scenario, "/run/basedOn");
        nothingHappened(scenario);
    }

    @Test
    void isRefusedWhenAProjectHasMovedAndNothingIsHalfApplied() {
        var scenario = take(portfolio, "130.00");
        solve(scenario);
        world.tell(dear, "revised", World.details("PROPOSED", "70.00", "191.00", 90, 90));

        moved(scenario, "/run/basedOn");
        nothingHappened(scenario);
    }

    @Test
    void whatIsMerelySupposedIsNotPutIntoForce() {
        var weighed = take(portfolio);
        Api.ADMIN.change(weighed, "{\"weights\": {\"GROWTH\": 0.5, \"HEALTH\": 0.5}}");
        solve(weighed);
        var supposed = take(portfolio);
        Api.ADMIN.change(
                supposed, "{\"supposed\": {\"%s\": {\"costFactor\": 0.5}}}".formatted(dear));
        solve(supposed);

        refused(weighed, "rests-on-suppositions", "/weights");
        refused(supposed, "rests-on-suppositions", "/supposed");
        nothingHappened(supposed);
    }

    @Test
    void isSolvedAsItIsNowAndHasASelection() {
        var scenario = take(portfolio);
        refused(scenario, "scenario-not-solved", "/runId");
        solve(scenario);
        Api.ADMIN.change(scenario, "{\"terms\": {\"mandatory\": [\"%s\"]}}".formatted(dear));
        refused(scenario, "scenario-not-solved", "/runId");
        Api.ADMIN.change(scenario, budget("10.00"));
        solve(scenario);
        refused(scenario, "nothing-to-approve", "/run/result");
        nothingHappened(scenario);
    }

    private static void moved(String scenario, String pointer) {
        refused(scenario, "basis-moved", pointer);
    }

    private static void refused(String scenario, String rule, String pointer) {
        approve(scenario)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", endsWith(rule))
                .body("errors.pointer", hasItem(pointer));
    }

    /** The live portfolio has its first terms and no selection, and the scenario may still be approved. */
    private void nothingHappened(String scenario) {
        var live = Api.ADMIN.get(portfolio).extract();
        assertThat(live.<Integer>path("version")).isZero();
        assertThat(live.<String>path("periods[0].budget")).isEqualTo("100.00");
        assertThat(live.<String>path("liveRun")).isNull();
        assertThat(Api.ADMIN.items(portfolio + "/directives")).isEmpty();
        Api.ADMIN.get(scenario).body("state", equalTo("OPEN"));
    }
}
