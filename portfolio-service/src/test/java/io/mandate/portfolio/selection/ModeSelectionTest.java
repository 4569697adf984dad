package io.mandate.portfolio.selection;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A running project of 60 beside a new one of 80 that is worth more, within 100; stopping costs 10, reducing 15. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class ModeSelectionTest {
    private static final String CONTINUE = "{\"mode\": \"CONTINUE\"}";
    private static final String STOP =
            """
            {"mode": "STOP", "exitCost": "10.00", "value": "-10.00"}\
            """;
    private static final String REDUCE =
            """
            {"mode": "REDUCE", "value": "5.00", "costs": [{"month": "2035-02", "amount": "15.00"}]}\
            """;

    private World world;
    private String portfolio;
    private String running;
    private String better;

    @BeforeEach
    void world() {
        world = World.create();
        portfolio = world.portfolio(world.strategy(1, 1), "RISK_ADJUSTED_VALUE", "100.00");
        running = world.project("60.00", "90.00", 50, 50);
        world.status(running, "PROPOSED", "ACTIVE");
        better = world.project("80.00", "200.00", 50, 50);
    }

    @Test
    void stoppingIsAnOptionWithItsExitCost() {
        state(CONTINUE, STOP);

        var run = World.select(portfolio);

        Api.ADMIN
                .get(run)
                .body("result.value", equalTo("110.00"))
                .body("result.selected", equalTo(1))
                .body("result.budgetUse[0].used", equalTo("90.00"));
        var item = Items.of(run).get(running);
        assertThat(item).containsEntry("selected", false);
        assertThat(way(item))
                .containsEntry("mode", "STOP")
                .containsEntry("chosen", true)
                .containsEntry("start", null);
        assertThat(item.get("reason").toString()).contains("code=MODE");
        assertThat(item.get("costToCome").toString()).contains("total=10.00");
    }

    @Test
    void aReducedScopeStaysSelectedWhereItFits() {
        state(CONTINUE, STOP, REDUCE);

        var run = World.select(portfolio);

        Api.ADMIN.get(run).body("result.value", equalTo("125.00"));
        var item = Items.of(run).get(running);
        assertThat(item).containsEntry("selected", true);
        assertThat(way(item)).containsEntry("mode", "REDUCE");
    }

    @Test
    void exactlyOneOfTheModesIsChosenWhateverItIsWorth() {
        state(CONTINUE);

        var items = Items.of(World.select(portfolio));

        assertThat(items.get(running)).containsEntry("selected", true);
        assertThat(items.get(better)).containsEntry("selected", false);
    }

    @Test
    void theExitCostCountsAgainstTheBudget() {
        var dear = STOP.replace("\"exitCost\": \"10.00\"", "\"exitCost\": \"30.00\"");
        state(CONTINUE, dear);

        assertThat(way(Items.of(World.select(portfolio)).get(running)))
                .containsEntry("mode", "CONTINUE");
    }

    @Test
    void anExcludedProjectIsStoppedAtItsCost() {
        state(CONTINUE, STOP);
        Api.ADMIN.change(portfolio, "{\"excluded\": [\"%s\"]}".formatted(running));
        Api.ADMIN.change(
                portfolio,
                "{\"periods\": [{\"from\": \"2035-01\", \"to\": \"2035-06\", \"budget\": \"85.00\"}]}");

        var items = Items.of(World.select(portfolio));

        assertThat(way(items.get(running))).containsEntry("mode", "STOP");
        assertThat(items.get(better)).containsEntry("selected", false);
    }

    @Test
    void anApprovalDirectsWhatTheModeTakes() {
        state(CONTINUE, STOP);
        Api.ADMIN.create(World.select(portfolio) + "/approval", "{\"reason\": \"agreed\"}");

        assertThat(kinds()).containsEntry(running, "TERMINATE").containsEntry(better, "START");
    }

    @Test
    void anApprovalAsksForTheReducedPlan() {
        state(CONTINUE, STOP, REDUCE);
        Api.ADMIN.create(World.select(portfolio) + "/approval", "{\"reason\": \"agreed\"}");

        assertThat(kinds()).containsEntry(running, "REVISE");
    }

    @Test
    void aModeThatWasChosenIsKnownWhenOthersAreExplained() {
        state(CONTINUE, STOP);
        var run = World.select(portfolio);

        Api.ADMIN
                .get(run + "/explanations/" + better)
                .statusCode(200)
                .body("selected", equalTo(true))
                .body("otherWay.loss.least", equalTo("80.00"));
        var asked = Api.ADMIN.post(run + "/frontier", "{}").statusCode(202).extract();
        World.finished(asked.header("Location"));
        Api.ADMIN.get(asked.header("Location")).body("state", equalTo("SUCCEEDED"));
    }

    private Map<Object, Object> kinds() {
        return Api.ADMIN.items(portfolio + "/directives").stream()
                .collect(toMap(each -> each.get("projectId"), each -> each.get("kind")));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> way(Map<String, Object> item) {
        return (Map<String, Object>) item.get("option");
    }

    private void state(String... modes) {
        Api.ADMIN
                .put(
                        portfolio + "/options/" + running,
                        null,
                        "{\"modes\": [%s]}".formatted(String.join(",", List.of(modes))))
                .statusCode(201);
    }
}
