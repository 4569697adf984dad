package io.mandate.portfolio.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two projects that there is money for, worth 100 and 80, and a welder whom each of them needs for 100 hours in January. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class CapacitySelectionTest {
    private World world;
    private String portfolio;
    private String better;
    private String other;

    @BeforeEach
    void world() {
        world = World.create();
        portfolio = world.portfolio(world.strategy(1, 1), "RISK_ADJUSTED_VALUE", "1000.00");
        better = project("140.00");
        other = project("120.00");
    }

    @Test
    void noMoreHoursOfARoleAreTakenThanThereAre() {
        staff("150");

        var run = World.select(portfolio);

        Api.ADMIN
                .get(run)
                .body("result.status", equalTo("OPTIMAL"))
                .body("result.value", equalTo("100.00"))
                .body("result.limits[0].limit", equalTo("role welder in 2035-01"))
                .body("result.limits[0].unit", equalTo("hours"))
                .body("result.limits[0].atMost", equalTo("150.00"))
                .body("result.limits[0].used", equalTo("100.00"));
        assertThat(Items.of(run).get(other).get("reason").toString())
                .contains("role welder in 2035-01 by 50.00 hours");
        Api.ADMIN
                .get(run + "/explanations/" + other)
                .body("barriers.rule", hasItem("at most 150.00 hours of role welder in 2035-01"))
                .body("barriers.by", hasItem("50.00"))
                .body("otherWay.loss.least", equalTo("20.00"));
    }

    @Test
    void anotherStartMakesRoom() {
        staff("150");
        Api.ADMIN
                .put(
                        portfolio + "/options/" + other,
                        "*",
                        "{\"start\": {\"earliest\": \"2035-01\", \"latest\": \"2035-02\"}}")
                .statusCode(201);

        var run = World.select(portfolio);

        Api.ADMIN.get(run).body("result.value", equalTo("180.00"));
        assertThat(Items.of(run).get(other).get("option").toString()).contains("2035-02");
    }

    @Test
    void whoAsksForNoHoursTakesNoneAndSaysSo() {
        staff("150");
        var silent = world.project("40.00", "60.00", 50, 50);

        var run = World.select(portfolio);

        assertThat(Items.of(run).get(silent))
                .containsEntry("selected", true)
                .hasEntrySatisfying(
                        "assumptions",
                        each -> assertThat(each.toString()).contains("NO_DEMAND_STATED"));
        assertThat(Items.of(run).get(better).get("assumptions").toString())
                .doesNotContain("NO_DEMAND_STATED");
    }

    @Test
    void mandatoryWorkThatNobodyCanDoIsInfeasibleInWords() {
        staff("150");
        Api.ADMIN.change(portfolio, "{\"mandatory\": [\"%s\", \"%s\"]}".formatted(better, other));

        Api.ADMIN
                .get(World.select(portfolio))
                .body("result.status", equalTo("INFEASIBLE"))
                .body(
                        "result.conflicts[0]",
                        allOf(
                                containsString("200.00 hours of role welder in 2035-01"),
                                containsString("at most 150.00 hours")));
    }

    @Test
    void aScenarioHasTheCapacitiesOfThenUntilItHasItsOwn() {
        staff("150");
        var scenario = Scenes.take(portfolio);
        Api.ADMIN.get(Scenes.solve(scenario)).body("result.value", equalTo("100.00"));

        Api.ADMIN.change(scenario, "{\"terms\": {\"capacity\": [%s]}}".formatted(welder("200")));

        Api.ADMIN.get(Scenes.solve(scenario)).body("result.value", equalTo("180.00"));
        Api.ADMIN.get(World.select(portfolio)).body("result.value", equalTo("100.00"));
    }

    @Test
    void otherHoursMoveTheBasisOfARun() {
        staff("150");
        var run = World.select(portfolio);
        staff("150.00");
        World.approve(run).statusCode(201);

        var next = World.select(portfolio);
        staff("151");
        World.approve(next).statusCode(409).body("type", endsWith("basis-moved"));
    }

    @Test
    void anotherDemandMovesTheBasisOfARunWhereHoursAreLimited() {
        var free = World.select(portfolio);
        world.tell(other, "revised", details("120.00", "welder", 99));
        World.approve(free).statusCode(201);

        staff("1000");
        var run = World.select(portfolio);
        world.tell(other, "revised", details("120.00", "welder", 98));
        World.approve(run).statusCode(409).body("detail", containsString(other));
    }

    @Test
    void capacitiesAreKeptAndTakenAway() {
        staff("150");
        Api.ADMIN.get(portfolio).body("capacity.role", hasItems("welder"));

        Api.ADMIN.change(portfolio, "{\"capacity\": null}");
        Api.ADMIN.get(portfolio).body("capacity", empty());
        Api.ADMIN.get(World.select(portfolio)).body("result.value", equalTo("180.00"));
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"role": " ", "from": "2035-01", "to": "2035-01", "hours": "1"} | 400 | /capacity/0/role
                    {"role": "a", "to": "2035-01", "hours": "1"} | 400 | /capacity/0/from
                    {"role": "a", "from": "2035-01", "to": "2035-01"} | 400 | /capacity/0/hours
                    {"role": "a", "from": "2035-01", "to": "2035-01", "hours": "-1"} | 400 | /capacity/0/hours
                    {"role": "a", "from": "2035-01", "to": "2035-01", "hours": "0.001"} | 400 | /capacity/0/hours
                    {"role": "a", "from": "2035-02", "to": "2035-01", "hours": "1"} | 422 | /capacity/0/to
                    {"role": "a", "from": "2035-01", "to": "2118-05", "hours": "1"} | 422 | /capacity/0/to
                    {"role": "a", "from": "2035-01", "to": "2035-02", "hours": "1"}, {"role": "a", "from": "2035-02", "to": "2035-03", "hours": "1"} | 422 | /capacity/1/from
                    """)
    void rulesArePointedAt(String capacity, int status, String pointer) {
        Api.ADMIN
                .revise(portfolio, "{\"capacity\": [%s]}".formatted(capacity))
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer));
    }

    private void staff(String hours) {
        Api.ADMIN.change(portfolio, "{\"capacity\": [%s]}".formatted(welder(hours)));
    }

    private static String welder(String hours) {
        return "{\"role\": \"welder\", \"from\": \"2035-01\", \"to\": \"2035-06\", \"hours\": \"%s\"}"
                .formatted(hours);
    }

    private String project(String benefit) {
        var id = UUID.randomUUID().toString();
        world.tell(id, "proposed", details(benefit, "welder", 100));
        return id;
    }

    private static String details(String benefit, String role, int hours) {
        return World.details("PROPOSED", "40.00", benefit, 50, 50)
                .replace(
                        "\"demand\": []",
                        "\"demand\": [{\"role\": \"%s\", \"month\": \"2035-01\", \"hours\": %d, \"skill\": \"steel\"}]"
                                .formatted(role, hours));
    }
}
