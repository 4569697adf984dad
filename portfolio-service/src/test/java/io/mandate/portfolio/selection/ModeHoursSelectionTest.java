package io.mandate.portfolio.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.mandate.portfolio.scenario.Scenes;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * There is money for everything, and a welder for 150 hours a month. A running project, worth 60, needs the
 * welder for 100 hours in January, and so does a new one, worth 100.
 */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class ModeHoursSelectionTest {
    private static final String CONTINUE = "{\"mode\": \"CONTINUE\"}";

    private World world;
    private String portfolio;
    private String running;
    private String better;

    @BeforeEach
    void world() {
        world = World.create();
        portfolio = world.portfolio(world.strategy(1, 1), "RISK_ADJUSTED_VALUE", "1000.00");
        Api.ADMIN.change(
                portfolio,
                """
                {"capacity": [{"role": "welder", "from": "2035-01", "to": "2035-02", "hours": "150"}]}\
                """);
        running = project("100.00");
        world.status(running, "PROPOSED", "ACTIVE");
        better = project("140.00");
    }

    @Test
    void theReducedScopeIsChosenBecauseOfItsHours() {
        state(reduce("welder", "50"));

        var run = World.select(portfolio);

        Api.ADMIN
                .get(run)
                .body("result.status", equalTo("OPTIMAL"))
                .body("result.value", equalTo("130.00"))
                .body("result.limits[0].limit", equalTo("role welder in 2035-01"))
                .body("result.limits[0].used", equalTo("150.00"));
        var item = Items.of(run).get(running);
        assertThat(item).containsEntry("selected", true);
        assertThat(item.get("option").toString()).contains("mode=REDUCE");
        assertThat(item.get("reason").toString())
                .contains("In flight: exactly one of its modes is chosen");
        assertThat(Items.of(run).get(better)).containsEntry("selected", true);
    }

    @Test
    void theOtherWaySaysWhoTakesTheHoursOtherwise() {
        state(reduce("welder", "50"));
        var run = World.select(portfolio);

        // without the new project the running one goes on with all its hours: 60 instead of 30 +
        // 100
        Api.ADMIN
                .get(run + "/explanations/" + better)
                .body("otherWay.loss.least", equalTo("70.00"))
                .body("otherWay.switching.candidates", contains(running));
    }

    @Test
    void oneHourMoreAndItGoesOnAloneAndTheOtherIsToldWhy() {
        state(reduce("welder", "51"), "{\"mode\": \"STOP\", \"value\": \"-50.00\"}");

        var run = World.select(portfolio);

        Api.ADMIN
                .get(run)
                .body("result.value", equalTo("60.00"))
                .body("result.limits[0].used", equalTo("100.00"));
        assertThat(Items.of(run).get(running).get("option").toString()).contains("mode=CONTINUE");
        assertThat(Items.of(run).get(better).get("reason").toString())
                .contains("role welder in 2035-01 by 50.00 hours");
        Api.ADMIN
                .get(run + "/explanations/" + better)
                .body("barriers.rule", hasItem("at most 150.00 hours of role welder in 2035-01"))
                .body("otherWay.loss.least", equalTo("10.00"));
    }

    @Test
    void windingDownTakesHoursInAMonthOfItsOwn() {
        state(
                """
                {"mode": "STOP", "value": "-5.00", "hours": [{"role": "welder", "month": "2035-02", "hours": 7.25}]}\
                """);

        Api.ADMIN
                .get(World.select(portfolio))
                .body("result.value", equalTo("95.00"))
                .body("result.limits[0].used", equalTo("100.00"))
                .body("result.limits[1].limit", equalTo("role welder in 2035-02"))
                .body("result.limits[1].used", equalTo("7.25"));
    }

    @Test
    void aScenarioKeepsTheHoursOfItsModes() {
        state(reduce("welder", "50"));
        var scenario = Scenes.take(portfolio);

        restate(reduce("welder", "51"));

        Api.ADMIN.get(Scenes.solve(scenario)).body("result.value", equalTo("130.00"));
        Api.ADMIN.get(World.select(portfolio)).body("result.value", equalTo("60.00"));
    }

    @Test
    void otherHoursOfAModeMoveTheBasisOfARun() {
        state(reduce("welder", "50"));
        var run = World.select(portfolio);

        restate(reduce("welder", "49"));

        World.approve(run).statusCode(409).body("detail", containsString(running));
    }

    @Test
    void hoursOfARoleThatIsNotLimitedMoveNothing() {
        state(reduce("clerk", "50"));
        var run = World.select(portfolio);

        restate(reduce("clerk", "49"));

        World.approve(run).statusCode(201);
    }

    private void state(String... modes) {
        put(null, modes);
    }

    private void restate(String... modes) {
        put(Api.ADMIN.get(portfolio + "/options/" + running).extract().header("ETag"), modes);
    }

    private void put(String ifMatch, String... modes) {
        Api.ADMIN
                .put(
                        portfolio + "/options/" + running,
                        ifMatch,
                        "{\"modes\": [%s, %s]}".formatted(CONTINUE, String.join(", ", modes)))
                .statusCode(ifMatch == null ? 201 : 200);
    }

    private static String reduce(String role, String hours) {
        return """
        {"mode": "REDUCE", "value": "30.00", "hours": [{"role": "%s", "month": "2035-01", "hours": %s}]}\
        """
                .formatted(role, hours);
    }

    private String project(String benefit) {
        var id = UUID.randomUUID().toString();
        var details =
                World.details("PROPOSED", "40.00", benefit, 50, 50)
                        .replace(
                                "\"demand\": []",
                                "\"demand\": [{\"role\": \"welder\", \"month\": \"2035-01\", \"hours\": 100}]");
        world.tell(id, "proposed", details);
        return id;
    }
}
