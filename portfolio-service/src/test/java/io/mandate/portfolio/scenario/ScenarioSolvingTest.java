package io.mandate.portfolio.scenario;

import static io.mandate.portfolio.scenario.Scenes.budget;
import static io.mandate.portfolio.scenario.Scenes.solve;
import static io.mandate.portfolio.scenario.Scenes.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is found for a scenario: for it alone, and in the situation in which it was taken. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class ScenarioSolvingTest {
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
    void solvesTheEditedTermsAndLeavesTheLiveOnesAlone() {
        var live = Api.ADMIN.get(portfolio).extract().asString();
        var scenario = take(portfolio, "130.00");

        var run = solve(scenario);

        Api.ADMIN
                .get(run)
                .body("result.status", equalTo("OPTIMAL"))
                .body("result.value", equalTo("260.00"))
                .body("scenarioId", equalTo(World.id(scenario)));
        Api.ADMIN.get(scenario).body("runId", equalTo(World.id(run)));
        assertThat(Api.ADMIN.get(portfolio).extract().asString()).isEqualTo(live);
        Api.ADMIN.get(portfolio + "/ranking").body("items", hasSize(0));
        Api.ADMIN
                .get(World.select(portfolio))
                .body("result.value", equalTo("140.00"))
                .body("scenarioId", nullValue());
    }

    @Test
    void whatIsSupposedOfAProjectCounts() {
        var scenario = take(portfolio);
        Api.ADMIN.change(
                scenario, "{\"supposed\": {\"%s\": {\"costFactor\": 0.5}}}".formatted(dear));
        Api.ADMIN.get(solve(scenario)).body("result.value", equalTo("295.00"));

        Api.ADMIN.change(
                scenario,
                "{\"supposed\": {\"%s\": {\"riskFactor\": 0.5, \"benefitFactor\": 2}}}"
                        .formatted(dear));

        // (2 x 190 - 35) x 0.5 + 140
        Api.ADMIN.get(solve(scenario)).body("result.value", equalTo("312.50"));
    }

    @Test
    void otherWeightsScoreOtherwise() {
        var sized = world.portfolio(strategy, "SCORE_TIMES_SIZE", "100.00");
        var scenario = take(sized);
        Api.ADMIN.change(scenario, "{\"weights\": {\"GROWTH\": 0.5, \"HEALTH\": 0.5}}");

        // 90 x 70, and (80 + 40) / 2 x 60 is less; by growth alone it is 6300 to 4800
        Api.ADMIN.get(solve(scenario)).body("result.value", equalTo("6300.00"));
        Api.ADMIN.change(scenario, "{\"terms\": {\"excluded\": [\"%s\"]}}".formatted(dear));
        Api.ADMIN.get(solve(scenario)).body("result.value", equalTo("3600.00"));
    }

    @Test
    void followsNeitherProjectsNorWeightsOfLater() {
        var scenario = take(portfolio);
        var late = world.project("10.00", "1000.00", 90, 10);
        world.tell(dear, "revised", World.details("PROPOSED", "1.00", "999.00", 1, 1));
        Api.ADMIN.change(strategy, "{\"goals\": %s}".formatted(World.goals(1, 1)));

        var run = solve(scenario);

        Api.ADMIN.get(run).body("result.value", equalTo("140.00"));
        assertThat(Api.ADMIN.items(run + "/items"))
                .hasSize(2)
                .noneSatisfy(item -> assertThat(item).containsEntry("projectId", late));
    }

    @Test
    void asksForTheMixThatItsTermsAskFor() {
        Api.ADMIN.change(portfolio, "{\"balance\": {\"mostInOne\": \"0.65\"}}");
        var scenario = take(portfolio);
        Api.ADMIN.get(scenario).body("terms.balance.mostInOne", equalTo("0.65"));
        Api.ADMIN.change(
                scenario,
                "{\"terms\": {\"balance\": {\"leastScore\": \"85\", \"mostInOne\": \"1\"}}}");

        Api.ADMIN.get(solve(scenario)).body("result.value", equalTo("120.00"));
        Api.ADMIN.get(World.select(portfolio)).body("result.value", equalTo("140.00"));
        Api.ADMIN.get(portfolio).body("balance.leastScore", nullValue());
    }

    @Test
    void keepsTheWaysThatWereStatedWhenItWasTaken() {
        var twoMonths =
                """
            {"periods": [{"from": "2035-01", "to": "2035-01", "budget": "60.00"},
                         {"from": "2035-02", "to": "2035-02", "budget": "70.00"}]}\
            """;
        Api.ADMIN.change(portfolio, twoMonths);
        var window = "{\"start\": {\"earliest\": \"2035-01\", \"latest\": \"2035-02\"}}";
        var options = portfolio + "/options/" + dear;
        Api.ADMIN.put(options, "*", window).statusCode(201);
        var scenario = take(portfolio);
        Api.ADMIN.delete(options, "\"0\"").statusCode(204);

        Api.ADMIN.get(solve(scenario)).body("result.selected", equalTo(2));
        Api.ADMIN.get(World.select(portfolio)).body("result.selected", equalTo(1));
    }

    @Test
    void anEditVoidsWhatWasFoundANewNameDoesNot() {
        var scenario = take(portfolio);
        var run = solve(scenario);

        Api.ADMIN.change(scenario, "{\"name\": \"Renamed\"}");
        Api.ADMIN.get(scenario).body("runId", equalTo(World.id(run)));
        Api.ADMIN.change(scenario, budget("99.00"));

        Api.ADMIN.get(scenario).body("runId", nullValue());
        Api.ADMIN.get(run).statusCode(200);
    }

    @Test
    void askedTwiceUnderOneKeyItIsSolvedOnce() {
        var request =
                Api.ADMIN
                        .request()
                        .header("Idempotency-Key", "solve-" + World.id(portfolio))
                        .contentType("application/json")
                        .body("{\"work\": 1}");
        var path = take(portfolio) + "/selection-runs";

        var first = request.post(path).then().statusCode(202).extract().<String>path("id");
        var again = request.post(path).then().statusCode(202).extract().<String>path("id");

        assertThat(again).isEqualTo(first);
    }

    @Test
    void itsRunIsCancelledLikeAny() {
        world.project("61.00", "201.00", 80, 40);
        var run =
                Api.ADMIN
                        .post(take(portfolio) + "/selection-runs", "{\"work\": 1}")
                        .statusCode(202)
                        .body("kind", equalTo("selection"))
                        .extract()
                        .<String>path("id");

        Api.ADMIN.post("/v1/runs/" + run + "/cancellation", "").statusCode(202);
        World.finished("/v1/runs/" + run);
    }

    @Test
    void itsRunIsNotApprovedByItself() {
        var run = solve(take(portfolio));

        Api.ADMIN
                .post(run + "/approval", "{\"reason\": \"short cut\"}")
                .statusCode(409)
                .body("type", endsWith("run-of-a-scenario"))
                .body("errors.pointer", hasItem("/scenarioId"));
        Api.ADMIN.get(portfolio).body("liveRun", nullValue());
    }

    @Test
    void theMonthIsChosenWhenItIsTaken() {
        var scenario =
                Api.ADMIN.create(
                        portfolio + "/scenarios", "{\"name\": \"Later\", \"asOf\": \"2034-12\"}");

        Api.ADMIN
                .post(scenario + "/selection-runs", "{\"asOf\": \"2034-11\"}")
                .statusCode(400)
                .body("errors.pointer", hasItem("/asOf"));
        Api.ADMIN.get(solve(scenario)).body("basedOn.asOf", equalTo("2034-12"));
    }

    @Test
    void whatMustBeInAndCannotBeWeighedIsPointedAt() {
        var silent = world.project("1.00", "2.00", 0, 0);
        world.tell(silent, "revised", "{\"name\": \"Silent\", \"status\": \"PROPOSED\"}");
        var scenario = take(portfolio);
        Api.ADMIN.change(scenario, "{\"terms\": {\"mandatory\": [\"%s\"]}}".formatted(silent));

        Api.ADMIN
                .post(scenario + "/selection-runs", "{}")
                .statusCode(409)
                .body("type", endsWith("mandatory-not-posable"))
                .body("errors.pointer", hasItem("/terms/mandatory"));
    }
}
