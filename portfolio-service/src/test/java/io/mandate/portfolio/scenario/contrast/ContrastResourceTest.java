package io.mandate.portfolio.scenario.contrast;

import static io.mandate.portfolio.scenario.Scenes.solve;
import static io.mandate.portfolio.scenario.Scenes.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
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
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two scenarios, or a scenario and the live portfolio, side by side. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class ContrastResourceTest {
    private World world;
    private String portfolio;
    private String cheap;
    private String dear;

    @BeforeEach
    void world() {
        world = World.create();
        portfolio = world.portfolio(world.strategy(1, 0), "RISK_ADJUSTED_VALUE", "100.00");
        cheap = world.project("60.00", "200.00", 80, 40);
        dear = world.project("70.00", "190.00", 90, 90);
    }

    @Test
    void tellsWhatTheOneHasThatTheOtherHasNot() {
        var more = solved("{\"terms\": {\"excluded\": [\"%s\"]}}".formatted(cheap));
        var less = solved("{\"supposed\": {\"%s\": {\"costFactor\": 0.5}}}".formatted(cheap));

        compared(more, less)
                .body("value.here", equalTo("120.00"))
                .body("value.there", equalTo("290.00"))
                .body("value.difference", equalTo("-170.00"))
                .body("cost.difference", equalTo("-30.00"))
                .body("selected.onlyHere", equalTo(0))
                .body("selected.onlyThere", equalTo(1))
                .body("selected.both", equalTo(1))
                .body("periods[0].budget.difference", equalTo("0.00"))
                .body("periods[0].used.difference", equalTo("-30.00"));
        Api.ADMIN
                .get(more + "/comparison/projects?with=" + World.id(less))
                .body("items.projectId", contains(cheap))
                .body("items[0].selected", equalTo("THERE"))
                .body("items[0].value.difference", equalTo("-30.00"))
                .body("items[0].cost.difference", equalTo("30.00"));
    }

    @Test
    void fromTheOtherSideItIsTheMirror() {
        var one = solved("{\"terms\": {\"excluded\": [\"%s\"]}}".formatted(cheap));
        var other = solved("{\"terms\": {\"excluded\": [\"%s\"]}}".formatted(dear));

        Map<String, Object> there = compared(one, other).extract().path("$");
        Map<String, Object> back = compared(other, one).extract().path("$");

        assertThat(back.get("here")).isEqualTo(there.get("there"));
        assertThat(back.get("there")).isEqualTo(there.get("here"));
        for (var what : List.of("value", "cost")) {
            assertThat(difference(back, what)).isEqualTo(difference(there, what).negate());
            assertThat(difference(there, what)).isNotZero();
        }
        assertThat(where(one, other)).isEqualTo(Map.of(cheap, "THERE", dear, "HERE"));
        assertThat(where(other, one)).isEqualTo(Map.of(cheap, "HERE", dear, "THERE"));
    }

    @Test
    void theLivePortfolioIsComparedByItsTermsAndItsSelectionInForce() {
        var scenario = take(portfolio, "130.00");
        var run = World.approved(portfolio);
        solve(scenario);

        Api.ADMIN
                .get(scenario + "/comparison")
                .statusCode(200)
                .body("there.scenarioId", nullValue())
                .body("there.runId", equalTo(World.id(run)))
                .body("periods[0].budget.difference", equalTo("30.00"))
                .body("value.difference", equalTo("120.00"))
                .body("selected.onlyHere", equalTo(1));
        Api.ADMIN
                .get(scenario + "/comparison/projects?with=live")
                .body("items.projectId", contains(dear));
    }

    @Test
    void whatWasNotSolvedHasBudgetsButNoValue() {
        var scenario = take(portfolio, "130.00");

        Api.ADMIN
                .get(scenario + "/comparison")
                .statusCode(200)
                .body("value.undefined", equalTo("NOT_SOLVED"))
                .body("value.difference", nullValue())
                .body("selected", nullValue())
                .body("periods[0].budget.difference", equalTo("30.00"));
        Api.ADMIN
                .get(scenario + "/comparison/projects")
                .statusCode(409)
                .body("type", endsWith("run-not-finished"))
                .body("errors.pointer", hasItem("/runId"));
        solve(scenario);
        Api.ADMIN
                .get(scenario + "/comparison/projects")
                .statusCode(409)
                .body("errors.pointer", hasItem("/with"));
    }

    @Test
    void projectsArePagedAndFilteredByTheirSide() {
        var one = solved("{\"terms\": {\"excluded\": [\"%s\"]}}".formatted(cheap));
        var other = solved("{\"terms\": {\"excluded\": [\"%s\"]}}".formatted(dear));
        var path = one + "/comparison/projects?with=" + World.id(other);

        Api.ADMIN.get(path + "&selected=HERE").body("items.projectId", contains(dear));
        Api.ADMIN.get(path + "&selected=THERE").body("items.projectId", contains(cheap));
        Api.ADMIN.get(path + "&selected=BOTH").body("items", hasSize(0));
        var first = Api.ADMIN.get(path + "&limit=1").body("items", hasSize(1));
        var second = Api.ADMIN.get(path + "&limit=1&after=" + first.extract().<String>path("next"));
        assertThat(
                        List.<String>of(
                                first.extract().path("items[0].projectId"),
                                second.extract().path("items[0].projectId")))
                .containsExactlyInAnyOrder(cheap, dear);
        second.body("next", nullValue());
    }

    @Test
    void aProjectThatCameLaterIsOnOneSideOnly() {
        var early = solved("{\"note\": \"early\"}");
        var late = world.project("5.00", "50.00", 10, 10);
        var scenario = solved("{\"note\": \"late\"}");

        Api.ADMIN
                .get(scenario + "/comparison/projects?with=" + World.id(early))
                .body("items.projectId", containsInAnyOrder(late))
                .body("items[0].value.here", equalTo("45.00"))
                .body("items[0].value.undefined", equalTo("ONE_SIDE_ONLY"));
    }

    @Test
    void theOtherIsAScenarioOfTheSamePortfolio() {
        var scenario = take(portfolio);
        var elsewhere = World.create();
        elsewhere.project("1.00", "2.00", 1, 1);
        var foreign =
                take(elsewhere.portfolio(elsewhere.strategy(1, 0), "RISK_ADJUSTED_VALUE", "1.00"));

        Api.ADMIN.get(scenario + "/comparison?with=" + World.id(foreign)).statusCode(404);
        Api.ADMIN
                .get(scenario + "/comparison?with=nobody")
                .statusCode(400)
                .body("errors.pointer", hasItem("/with"));
    }

    private String solved(String edit) {
        var scenario = take(portfolio);
        Api.ADMIN.change(scenario, edit);
        solve(scenario);
        return scenario;
    }

    private static ValidatableResponse compared(String here, String there) {
        return Api.ADMIN.get(here + "/comparison?with=" + World.id(there)).statusCode(200);
    }

    private static Map<String, String> where(String here, String there) {
        return Api.ADMIN.items(here + "/comparison/projects?with=" + World.id(there)).stream()
                .collect(
                        Collectors.toMap(
                                each -> each.get("projectId").toString(),
                                each -> each.get("selected").toString()));
    }

    private static BigDecimal difference(Map<String, Object> contrast, String what) {
        return new BigDecimal(((Map<?, ?>) contrast.get(what)).get("difference").toString());
    }
}
