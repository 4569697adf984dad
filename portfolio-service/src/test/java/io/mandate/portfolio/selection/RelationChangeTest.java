package io.mandate.portfolio.selection;

import static io.mandate.portfolio.selection.Related.exclusion;
import static io.mandate.portfolio.selection.Related.need;
import static io.mandate.portfolio.selection.Related.relate;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.mandate.portfolio.scenario.Scenes;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a portfolio says of a product (100 more than it costs) and a platform (5 less) changes: in a scenario, for good, or under a run. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class RelationChangeTest {
    private World world;
    private String portfolio;
    private String product;
    private String platform;
    private String rival;

    @BeforeEach
    void world() {
        world = World.create();
        portfolio = world.portfolio(world.strategy(1, 1), "RISK_ADJUSTED_VALUE", "100.00");
        product = world.project("40.00", "140.00", 50, 50);
        platform = world.project("40.00", "35.00", 50, 50);
        rival = world.project("40.00", "120.00", 50, 50);
    }

    @Test
    void aScenarioHasTheRelationsOfThenUntilItHasItsOwn() {
        relate(portfolio, need(product, platform));
        var scenario = Scenes.take(portfolio);
        Api.ADMIN.get(Scenes.solve(scenario)).body("result.value", equalTo("95.00"));

        Api.ADMIN.change(scenario, "{\"terms\": {\"relations\": {\"needs\": []}}}");

        Api.ADMIN.get(Scenes.solve(scenario)).body("result.value", equalTo("180.00"));
        Api.ADMIN.get(World.select(portfolio)).body("result.value", equalTo("95.00"));
    }

    @Test
    void aScenarioRelatesOnlyWhatItKnows() {
        var scenario = Scenes.take(portfolio);
        var late = world.project("1.00", "2.00", 1, 1);

        Api.ADMIN
                .revise(
                        scenario,
                        "{\"terms\": {\"relations\": {%s}}}".formatted(need(product, late)))
                .statusCode(422)
                .body("type", endsWith("not-in-the-scenario"))
                .body("errors.pointer", hasItem("/terms/relations/needs/0/needed"));
    }

    @Test
    void relationsAreKeptAndTakenAway() {
        relate(portfolio, need(product, platform));
        Api.ADMIN.get(portfolio).body("relations.needs[0].needed", equalTo(platform));

        Api.ADMIN.change(portfolio, "{\"relations\": null}");
        Api.ADMIN.get(portfolio).body("relations", nullValue());
    }

    @Test
    void anotherRelationMovesTheBasisOfARun() {
        var run = World.select(portfolio);
        relate(portfolio, exclusion(product, rival));

        World.approve(run).statusCode(409).body("type", endsWith("basis-moved"));
    }

    @Test
    void whatWasNeededAndIsNowDeliveredMovesTheBasisOfARun() {
        relate(portfolio, need(product, platform));
        world.status(platform, "PROPOSED", "CANCELLED");
        var run = World.select(portfolio);
        world.status(platform, "CANCELLED", "CLOSED");

        World.approve(run).statusCode(409).body("type", endsWith("basis-moved"));
    }
}
