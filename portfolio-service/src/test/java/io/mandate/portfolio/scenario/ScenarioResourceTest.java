package io.mandate.portfolio.scenario;

import static io.mandate.portfolio.scenario.Scenes.budget;
import static io.mandate.portfolio.scenario.Scenes.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Taking, reading, editing and discarding scenarios, and what is refused. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class ScenarioResourceTest {
    private World world;
    private String strategy;
    private String portfolio;
    private String project;

    @BeforeEach
    void world() {
        world = World.create();
        strategy = world.strategy(3, 1);
        portfolio = world.portfolio(strategy, "RISK_ADJUSTED_VALUE", "100.00");
        project = world.project("60.00", "200.00", 80, 40);
    }

    @Test
    void isTakenFromTheLivePortfolioAsItIs() {
        var run = World.approved(portfolio);

        var scenario = take(portfolio);

        var live = Api.ADMIN.get(portfolio).extract();
        Api.ADMIN
                .get(scenario)
                .statusCode(200)
                .body("name", equalTo("What if"))
                .body("state", equalTo("OPEN"))
                .body("takenFrom.portfolioVersion", equalTo(live.path("version")))
                .body("takenFrom.liveRun", equalTo(World.id(run)))
                .body("terms.periods", equalTo(live.path("periods")))
                .body("terms.name", equalTo("Portfolio"))
                .body("weights.GROWTH", equalTo(0.75f))
                .body("weights.HEALTH", equalTo(0.25f))
                .body("supposed", equalTo(Map.of()))
                .body("runId", nullValue());
    }

    @Test
    void anEditChangesTheScenarioAndNothingLive() {
        var scenario = take(portfolio);
        var live = Api.ADMIN.get(portfolio).extract().asString();

        Api.ADMIN.change(
                scenario,
                """
                {"note": "More money", "terms": {"mandatory": ["%s"],
                 "periods": [{"from": "2035-01", "to": "2035-06", "budget": "130.00"}]},
                 "weights": {"GROWTH": 0.5, "HEALTH": 0.5}, "supposed": {"%s": {"costFactor": 1.2}}}\
                """
                        .formatted(project, project));

        Api.ADMIN
                .get(scenario)
                .body("note", equalTo("More money"))
                .body("terms.periods[0].budget", equalTo("130.00"))
                .body("terms.mandatory", equalTo(List.of(project)))
                .body("weights.GROWTH", equalTo(0.5f))
                .body("supposed.'%s'.costFactor".formatted(project), equalTo(1.2f));
        assertThat(Api.ADMIN.get(portfolio).extract().asString()).isEqualTo(live);
        Api.ADMIN.get(strategy).body("goals[0].weight", equalTo(0.75f));
    }

    @Test
    void isEditedAndDiscardedByWhoHasSeenIt() {
        var scenario = take(portfolio);

        Api.ADMIN.patch(scenario, null, budget("1")).statusCode(428);
        Api.ADMIN.patch(scenario, "\"7\"", budget("1")).statusCode(412);
        Api.ADMIN.delete(scenario, null).statusCode(428);
        Api.ADMIN.delete(scenario, "\"7\"").statusCode(412);
        Api.ADMIN.get(scenario).body("terms.periods[0].budget", equalTo("100.00"));
        Api.ADMIN.delete(scenario, "\"0\"").statusCode(204);
        Api.ADMIN.get(scenario).statusCode(404).body("type", endsWith("scenario-not-found"));
    }

    @Test
    void staysAScenarioOfItsPortfolio() {
        var scenario = take(portfolio);

        for (var field :
                Map.of(
                                "office", "X",
                                "name", "Other",
                                "strategyId", UUID.randomUUID().toString(),
                                "currency", "USD")
                        .entrySet()) {
            refused(
                    scenario,
                    "{\"terms\": {\"%s\": \"%s\"}}".formatted(field.getKey(), field.getValue()),
                    "fixed-in-a-scenario",
                    "/terms/" + field.getKey());
        }
        var other = world.portfolio(strategy, "RISK_ADJUSTED_VALUE", "1");
        Api.ADMIN.get(other + "/scenarios/" + World.id(scenario)).statusCode(404);
    }

    @Test
    void itsTermsAreCheckedAsThoseOfAPortfolio() {
        var scenario = take(portfolio);
        var stranger = UUID.randomUUID();

        refused(
                scenario,
                """
                {"terms": {"periods": [{"from": "2035-01", "to": "2035-06", "budget": "1"},
                                       {"from": "2035-06", "to": "2035-07", "budget": "1"}]}}\
                """,
                "periods-overlap",
                "/terms/periods/1/from");
        refused(scenario, budget("0.001"), "finer-than-a-coin", "/terms/periods/0/budget");
        refused(
                scenario,
                "{\"terms\": {\"mandatory\": [\"%s\"], \"excluded\": [\"%s\"]}}"
                        .formatted(project, project),
                "mandatory-and-excluded",
                "/terms/excluded/0");
        refused(
                scenario,
                "{\"terms\": {\"excluded\": [\"%s\"]}}".formatted(stranger),
                "unknown-project",
                "/terms/excluded/0");
        Api.ADMIN
                .patch(scenario, "*", "{\"terms\": {\"periods\": []}}")
                .statusCode(400)
                .body("errors.pointer", hasItem("/terms/periods"));
    }

    @Test
    void weightsAndSuppositionsAreChecked() {
        var scenario = take(portfolio);
        var late = world.project("1.00", "2.00", 1, 1);

        refused(
                scenario,
                "{\"weights\": {\"GROWTH\": 0.8}}",
                "weights-do-not-sum-to-one",
                "/weights");
        refused(scenario, "{\"weights\": {\"PEACE\": 0.0}}", "unknown-goal", "/weights/PEACE");
        refused(
                scenario,
                "{\"supposed\": {\"%s\": {\"costFactor\": 1}}}".formatted(late),
                "not-in-the-scenario",
                "/supposed/" + late);
        Api.ADMIN
                .patch(
                        scenario,
                        "*",
                        "{\"supposed\": {\"%s\": {\"riskFactor\": 1.5}}}".formatted(project))
                .statusCode(400)
                .body("errors.pointer", hasItem(startsWith("/supposed/" + project)));
        Api.ADMIN
                .patch(scenario, "*", "{\"weights\": {\"GROWTH\": -1, \"HEALTH\": 2}}")
                .statusCode(400)
                .body("errors.pointer", hasItem("/weights/GROWTH"));
        Api.ADMIN
                .patch(scenario, "*", "{\"budget\": 1}")
                .statusCode(400)
                .body("errors.pointer", hasItem("/budget"));
    }

    @Test
    void areListedNewestFirstInPages() {
        var one = World.id(take(portfolio));
        var two = World.id(take(portfolio));
        var three = World.id(take(portfolio));

        var first = Api.ADMIN.get(portfolio + "/scenarios?limit=2").statusCode(200);
        first.body("items.id", contains(three, two));
        Api.ADMIN
                .get(portfolio + "/scenarios?limit=2&after=" + first.extract().<String>path("next"))
                .body("items.id", contains(one))
                .body("next", nullValue());
    }

    @Test
    void takenTwiceUnderOneKeyItIsOne() {
        var request =
                Api.ADMIN
                        .request()
                        .header("Idempotency-Key", "take-" + World.id(portfolio))
                        .contentType("application/json")
                        .body("{\"name\": \"Once\"}");

        var first = request.post(portfolio + "/scenarios").then().statusCode(201).extract();
        var again = request.post(portfolio + "/scenarios").then().statusCode(201).extract();

        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        assertThat(Api.ADMIN.items(portfolio + "/scenarios")).hasSize(1);
    }

    @Test
    void whatWasDoneIsAudited() {
        var scenario = take(portfolio);
        Api.ADMIN.change(scenario, budget("99.00"));
        Api.ADMIN.delete(scenario, "*").statusCode(204);

        Api.as(Role.AUDITOR)
                .get("/v1/audit-records?objectType=scenario&objectId=" + World.id(scenario))
                .statusCode(200)
                .body("items.action", hasItem("scenario.taken"))
                .body("items.action", hasItem("scenario.edited"))
                .body("items.action", hasItem("scenario.discarded"))
                .body("items.action", not(hasItem("portfolio.changed")));
    }

    private static void refused(String scenario, String patch, String rule, String pointer) {
        Api.ADMIN
                .patch(scenario, "*", patch)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", endsWith(rule))
                .body("errors.pointer", hasItem(pointer));
    }
}
