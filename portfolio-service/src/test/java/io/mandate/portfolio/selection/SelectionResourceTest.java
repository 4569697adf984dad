package io.mandate.portfolio.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a run answers, and how it is asked. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class SelectionResourceTest {
    private World world;
    private String strategy;
    private String portfolio;

    @BeforeEach
    void world() {
        world = World.create();
        strategy = world.strategy(3, 1);
        portfolio = world.portfolio(strategy, "RISK_ADJUSTED_VALUE", "100.00");
    }

    @Test
    void findsTheProvablyBestSetAndSaysSo() {
        world.project("40.00", "100.00", 70, 70);
        world.project("50.00", "140.00", 90, 90);
        world.project("60.00", "140.00", 60, 60);

        var run = World.select(portfolio);

        Api.ADMIN
                .get(run)
                .statusCode(200)
                .body("state", equalTo("SUCCEEDED"))
                .body("progress", equalTo(100))
                .body("correlationId", notNullValue())
                .body("result.status", equalTo("OPTIMAL"))
                .body("result.value", equalTo("150.00"))
                .body("result.upperBound", equalTo("150.00"))
                .body("result.gap", equalTo(0.0f))
                .body("result.unit", equalTo("EUR"))
                .body("result.formula", containsString("1 - risk factor"))
                .body("result.selected", equalTo(2))
                .body("result.budgetUse[0].used", equalTo("90.00"))
                .body("result.budgetUse[0].left", equalTo("10.00"))
                .body("result.how.reproducible", equalTo(true))
                .body("basedOn.inputHash", matchesPattern("[0-9a-f]{64}"))
                .body("decision", nullValue());
    }

    @Test
    void everyProjectHasARankAReasonAndItsNumbers() {
        var in = world.project("60.00", "200.00", 80, 40);
        var out = world.project("70.00", "190.00", 90, 90);
        var silent = world.project("1.00", "2.00", 0, 0);
        world.tell(silent, "revised", "{\"name\": \"Silent\", \"status\": \"PROPOSED\"}");

        var items = Items.of(World.select(portfolio));

        var first = items.get(in);
        assertThat(first).containsEntry("selected", true).containsEntry("rank", 1);
        assertThat(first.get("value").toString()).contains("140.00").contains("EUR");
        assertThat(first.get("score").toString())
                .contains("value=70")
                .contains("WEIGHTED_SCORE")
                .contains("goal=GROWTH, weight=0.75, contribution=80, points=60");
        assertThat(items.get(out).get("reason").toString())
                .contains("2035-01/2035-06")
                .contains("30.00 EUR");
        assertThat(items.get(silent)).containsEntry("selected", false);
        assertThat(items.get(silent).get("reason").toString()).contains("COST_UNKNOWN");
        assertThat(items.get(silent).get("value")).isNull();
    }

    @Test
    void itemsArePagedByRankAndFilteredBySelection() {
        for (int i = 1; i <= 5; i++) {
            world.project("30.00", "100.00", 10 * i, 10);
        }
        var run = World.select(portfolio);

        var first = Api.ADMIN.get(run + "/items?limit=2").statusCode(200).extract();
        var second = Api.ADMIN.get(run + "/items?limit=200&after=" + first.path("next"));

        assertThat(first.<List<Integer>>path("items.rank")).containsExactly(1, 2);
        second.body("items.rank", equalTo(List.of(3, 4, 5))).body("next", nullValue());
        assertThat(Api.ADMIN.items(run + "/items?selected=true")).hasSize(3);
        assertThat(Api.ADMIN.items(run + "/items?selected=false")).hasSize(2);
        Api.ADMIN
                .get(run + "/items?after=nonsense")
                .statusCode(400)
                .body("type", endsWith("invalid-cursor"));
    }

    @Test
    void theSameProblemHasTheSameHashAndAnswer() {
        world.project("60.00", "200.00", 80, 40);
        world.project("70.00", "190.00", 90, 90);

        var one = Api.ADMIN.get(World.select(portfolio)).extract();
        var two = Api.ADMIN.get(World.select(portfolio)).extract();

        for (var path : new String[] {"basedOn.inputHash", "result.value", "result.upperBound"}) {
            assertThat(one.<String>path(path)).isEqualTo(two.path(path));
        }
    }

    @Test
    void effortHasLimits() {
        ask("{\"work\": 0}").statusCode(400).body("errors.pointer", hasItem("/work"));
        ask("{\"seed\": -1}").statusCode(400).body("errors.pointer", hasItem("/seed"));
        ask("{\"wallClockSeconds\": 0}")
                .statusCode(400)
                .body("errors.pointer", hasItem("/wallClockSeconds"));
        ask("{\"asOf\": \"soon\"}").statusCode(400).body("errors.pointer", hasItem("/asOf"));
    }

    @Test
    void aRunBelongsToItsPortfolio() {
        world.project("60.00", "200.00", 80, 40);
        var run = World.id(World.select(portfolio));
        var other = world.portfolio(strategy, "SCORE_TIMES_SIZE", "10.00");

        for (var id : new String[] {run, UUID.randomUUID().toString()}) {
            Api.ADMIN
                    .get(other + "/selection-runs/" + id)
                    .statusCode(404)
                    .body("type", endsWith("selection-run-not-found"));
        }
        Api.ADMIN.get(portfolio + "/selection-runs").body("items.id", hasItem(run));
        Api.ADMIN.get("/v1/runs/" + run).statusCode(200).body("kind", equalTo("selection"));
    }

    @Test
    void aProjectIsScoredByTheLeavesOfTheGoalsAndByNothingElse() {
        Api.ADMIN.change(
                strategy,
                """
                {"goals": [{"code": "GROWTH", "name": "Growth", "weight": 0.8},
                           {"code": "HEALTH", "name": "Health", "weight": 0.2},
                           {"code": "ASIA", "name": "Asia", "parent": "GROWTH", "weight": 0.75},
                           {"code": "EUROPE", "name": "Europe", "parent": "GROWTH", "weight": 0.25}]}\
                """);
        var project = world.project("10.00", "20.00", 100, 50);
        var fit =
                """
                "strategicFit": [{"goal": "GROWTH", "contribution": 100}, {"goal": "HEALTH", "contribution": 50},
                                 {"goal": "ASIA", "contribution": 40}]\
                """;
        world.tell(
                project,
                "revised",
                World.details("PROPOSED", "10.00", "20.00", 1, 1)
                        .replaceFirst("\"strategicFit\": \\[[^]]*]", fit));

        var score = Items.of(World.select(portfolio)).get(project).get("score").toString();

        assertThat(score)
                .contains("value=34")
                .contains("goal=ASIA, weight=0.6, contribution=40, points=24")
                .contains("goal=HEALTH, weight=0.2, contribution=50, points=10")
                .contains("goal=EUROPE, weight=0.2, contribution=0, points=0, stated=false")
                .doesNotContain("GROWTH");
    }

    private ValidatableResponse ask(String request) {
        return Api.ADMIN.post(portfolio + "/selection-runs", request);
    }
}
