package io.mandate.portfolio.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What serves each goal, and how much of all that is. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class CoverageResourceTest {
    private Landscape landscape;
    private String strategy;

    @BeforeEach
    void landscape() {
        landscape = Landscape.create();
        strategy = landscape.strategy;
    }

    @Test
    void eachGoalHasItsShareOfWhatServesIt() {
        coverage("limit=50")
                .body("items.goal", contains("ASIA", "EUROPE", "GROWTH", "HEALTH", "IDLE"))
                .body("items.leaf", contains(true, true, false, true, true))
                .body("items.weight", contains(0.3f, 0.3f, 0.6f, 0.3f, 0.1f))
                .body("items.initiatives", contains(1, 0, 1, 1, 0))
                .body("items.projects", contains(2, 1, 2, 2, 0))
                .body("items.benefits", contains(2, 1, 2, 1, 0))
                .body("items.withoutCost", contains(0, 0, 0, 1, 0))
                .body("items.cost.amount", contains("95.00", "40.00", "135.00", "25.00", "0.00"))
                .body(
                        "items.benefit.amount",
                        contains("180.00", "60.00", "240.00", "50.00", "0.00"))
                .body("items[0].cost.currency", equalTo("EUR"));
    }

    @Test
    void sharesOfCostStandAgainstWeights() {
        coverage("limit=50")
                .body("items.costShare.value", contains(0.59375f, 0.25f, 0.84375f, 0.15625f, 0))
                .body("items.deviation", contains(0.29375f, -0.05f, 0.24375f, -0.14375f, -0.1f))
                .body("items.budgetShare.undefined", hasItem("NO_PORTFOLIO"))
                .body("items[0].budgetShare.value", nullValue());
    }

    @Test
    void whatIsApprovedRunsOrRestsServesAndWhatStopsDoesNot() {
        var status = "PROPOSED";
        for (var next : List.of("APPROVED", "ACTIVE", "ON_HOLD")) {
            landscape.world.status(landscape.inEast, status, next);
            coverage("limit=50").body("items.projects", contains(2, 1, 2, 2, 0));
            status = next;
        }

        landscape.world.status(landscape.inEast, status, "STOPPING");
        coverage("limit=50").body("items.projects", contains(1, 1, 1, 1, 0));
    }

    @Test
    void aPortfolioIsLookedAtAgainstItsBudgetsOfAllPeriods() {
        var portfolio = landscape.world.portfolio(strategy, "RISK_ADJUSTED_VALUE", "1.00");
        Api.ADMIN.change(
                portfolio,
                """
                {"periods": [{"from": "2035-01", "to": "2035-06", "budget": "120.00"},
                             {"from": "2035-07", "to": "2035-12", "budget": "80.00"}]}\
                """);

        coverage("portfolio=" + World.id(portfolio))
                .body("items.budgetShare.value", contains(0.475f, 0.2f, 0.675f, 0.125f, 0));
        var none = landscape.world.portfolio(strategy, "RISK_ADJUSTED_VALUE", "0.00");
        coverage("portfolio=" + World.id(none))
                .body("items[0].budgetShare.value", nullValue())
                .body("items[0].budgetShare.undefined", equalTo("NO_BUDGET"));
    }

    @Test
    void onlyWhatASelectionHasChosenIsLookedAtWhenAsked() {
        var portfolio = landscape.world.portfolio(strategy, "RISK_ADJUSTED_VALUE", "100.00");
        var chosen = "selected=true&portfolio=" + World.id(portfolio);
        coverage(chosen)
                .body("items.projects", contains(0, 0, 0, 0, 0))
                .body("items[0].costShare.undefined", equalTo("NO_COST"))
                .body("items[0].deviation", nullValue());

        World.approved(portfolio);

        coverage(chosen)
                .body("items.projects", contains(1, 0, 1, 1, 0))
                .body("items.cost.amount", contains("75.00", "0.00", "75.00", "25.00", "0.00"))
                .body("items[0].budgetShare.value", equalTo(0.75f));
    }

    @Test
    void anOfficeIsLookedAtWithThoseBelowIt() {
        coverage("office=" + landscape.below.office())
                .body("items.cost.amount", contains("20.00", "40.00", "60.00", "0.00", "0.00"));
        alignment("office=" + landscape.below.office())
                .body("projects", equalTo(2))
                .body("aligned", equalTo(1));
    }

    @Test
    void theWholeSaysHowMuchIsAlignedAndHowMuchIsServed() {
        alignment("limit=50")
                .body("projects", equalTo(5))
                .body("aligned", equalTo(3))
                .body("alignedShare.value", equalTo(0.6f))
                .body("withoutCost", equalTo(1))
                .body("cost.amount", equalTo("220.00"))
                .body("alignedCost.amount", equalTo("160.00"))
                .body("alignedCostShare.value", equalTo(0.727273f))
                .body("leaves", equalTo(4))
                .body("leavesServed", equalTo(3))
                .body("weightServed", equalTo(0.9f));
    }

    @Test
    void nothingIsSharedWhereThereIsNothing() {
        var empty = World.create();
        var wanted = empty.strategy(1, 1);

        Api.ADMIN
                .get(wanted + "/alignment")
                .statusCode(200)
                .body("projects", equalTo(0))
                .body("alignedShare.value", nullValue())
                .body("alignedShare.undefined", equalTo("NO_PROJECT"))
                .body("alignedCostShare.undefined", equalTo("NO_COST"))
                .body("weightServed", equalTo(0));
    }

    @Test
    void aGoalThatIsGoneLeavesItsShareToNobody() {
        Api.ADMIN.change(
                strategy,
                "{\"goals\": %s}"
                        .formatted(
                                Landscape.GOALS
                                        .replace("\"HEALTH\"", "\"WEALTH\"")
                                        .replace("Health", "Wealth")));

        coverage("limit=50")
                .body("items.goal", hasItem("WEALTH"))
                .body("items[0].cost.amount", equalTo("95.00"));
        alignment("limit=50")
                .body("alignedCost.amount", equalTo("135.00"))
                .body("aligned", equalTo(2));
    }

    @Test
    void theProjectsOfALeafSayWhyAndByWhatShareTheyServeIt() {
        var at = "items.find { it.projectId == '%s' }.";
        Api.ADMIN
                .get(strategy + "/coverage/ASIA")
                .statusCode(200)
                .body("items", hasSize(2))
                .body(at.formatted(landscape.inEast) + "initiative", equalTo("EAST"))
                .body(at.formatted(landscape.inEast) + "share", equalTo(0.75f))
                .body(at.formatted(landscape.inEast) + "benefit.amount", equalTo("150.00"))
                .body(at.formatted(landscape.twoGoals) + "initiative", nullValue())
                .body(at.formatted(landscape.twoGoals) + "share", equalTo(0.333333f))
                .body(at.formatted(landscape.twoGoals) + "cost.amount", equalTo("20.00"));
        var first = Api.ADMIN.get(strategy + "/coverage/ASIA?limit=1").extract();
        Api.ADMIN
                .get(strategy + "/coverage/ASIA?limit=1&after=" + first.path("next"))
                .body("items", hasSize(1))
                .body("next", nullValue());
        Api.ADMIN
                .get(strategy + "/coverage/HEALTH")
                .body(at.formatted(landscape.inDollars) + "cost", nullValue());
        for (var none : new String[] {"GROWTH", "ELSEWHERE"}) {
            Api.ADMIN
                    .get(strategy + "/coverage/" + none)
                    .statusCode(404)
                    .body("type", endsWith("goal-not-found"));
        }
    }

    @Test
    void goalsArePagedByCode() {
        var first = coverage("limit=2").extract();

        assertThat(first.<Object>path("items.goal")).hasToString("[ASIA, EUROPE]");
        coverage("limit=3&after=" + first.path("next"))
                .body("items.goal", contains("GROWTH", "HEALTH", "IDLE"))
                .body("items[0].costShare.value", equalTo(0.84375f))
                .body("next", nullValue());
    }

    @Test
    void whatIsNamedExistsAndBelongsToTheStrategy() {
        var foreign = World.create();
        var theirs = foreign.portfolio(foreign.strategy(1, 1), "SCORE_TIMES_SIZE", "1.00");
        for (var view : new String[] {"alignment", "coverage", "orphans"}) {
            refused(view, "office=" + foreign.office(), 422, "unknown-office", "/office");
            refused(view, "portfolio=" + World.id(theirs), 422, "unknown-portfolio", "/portfolio");
            refused(view, "portfolio=" + UUID.randomUUID(), 422, "unknown-portfolio", "/portfolio");
            refused(view, "selected=true", 400, "invalid-request", "/selected");
        }
        Api.ADMIN
                .get(strategy + "/orphans")
                .statusCode(400)
                .body("errors.pointer", hasItem("/kind"));
    }

    private void refused(String view, String query, int status, String type, String pointer) {
        Api.ADMIN
                .get("%s/%s?kind=GOALS&%s".formatted(strategy, view, query))
                .statusCode(status)
                .body("type", endsWith(type))
                .body("errors.pointer", hasItem(pointer));
    }

    private ValidatableResponse coverage(String query) {
        return Api.ADMIN.get(strategy + "/coverage?" + query).statusCode(200);
    }

    private ValidatableResponse alignment(String query) {
        return Api.ADMIN.get(strategy + "/alignment?" + query).statusCode(200);
    }
}
