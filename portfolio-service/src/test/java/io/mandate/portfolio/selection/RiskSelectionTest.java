package io.mandate.portfolio.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.mandate.portfolio.scenario.Scenes;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Risks of 0.6 on 30 and on 10, worth 80 and 60, and of 0.1 on 30 each, worth 45 and 27, within 100:
 * all of them fit and are worth 212, at an average risk of 0.3 and with 0.4 of the money at a high one.
 */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class RiskSelectionTest {
    private World world;
    private String portfolio;
    private String bold;
    private String daring;
    private String safe;
    private String safest;

    @BeforeEach
    void world() {
        world = World.create();
        portfolio = world.portfolio(world.strategy(1, 1), "RISK_ADJUSTED_VALUE", "100.00");
        bold = project("\"riskFactor\": 0.6,", "30.00", "230.00");
        daring = project("\"riskFactor\": 0.6,", "10.00", "160.00");
        safe = project("\"riskFactor\": 0.1,", "30.00", "80.00");
        safest = project("\"riskFactor\": 0.1,", "30.00", "60.00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "averageAtMost": "0.3"                           | 212.00 | 0.300000
                    "averageAtMost": "0.2999"                        | 152.00 | 0.266667
                    "averageAtMost": "0.1"                           | 72.00  | 0.100000
                    "averageAtMost": "0.0999"                        | 0.00   |
                    "high": {"above": "0.5", "atMost": "0.4"}        | 212.00 | 0.400000
                    "high": {"above": "0.5", "atMost": "0.3999"}     | 152.00 | 0.333333
                    "high": {"above": "0.6", "atMost": "0"}          | 212.00 | 0.000000
                    "high": {"above": "0.5999", "atMost": "0"}       | 72.00  | 0.000000
                    """)
    void riskIsLimitedInProportionToTheMoney(String limit, String value, String average) {
        limit(limit);

        Api.ADMIN
                .get(World.select(portfolio))
                .body("result.status", equalTo("OPTIMAL"))
                .body("result.value", equalTo(value))
                .body("result.averages", hasSize(1))
                .body("result.averages[0].average", equalTo(average));
    }

    @Test
    void bothLimitsHoldAndAreTold() {
        limit("\"averageAtMost\": \"0.3\", \"high\": {\"above\": \"0.5\", \"atMost\": \"0.2\"}");

        Api.ADMIN
                .get(World.select(portfolio))
                .body("result.value", equalTo("132.00"))
                .body("result.averages.of", equalTo(List.of("RISK", "HIGH_RISK")))
                .body("result.averages[0].weight", equalTo("70.00"))
                .body("result.averages[0].average", equalTo("0.171429"))
                .body("result.averages[0].atMost", equalTo("0.3"))
                .body("result.averages[1].average", equalTo("0.142857"));
    }

    @Test
    void whoWouldBeTooRiskyIsToldSo() {
        limit("\"averageAtMost\": \"0.2999\"");

        var run = World.select(portfolio);

        var items = Items.of(run);
        assertThat(items.get(daring).get("reason").toString())
                .contains("the average risk of at most 0.2999");
        assertThat(items.get(bold).get("marks").toString()).contains("risk=0.6");
        Api.ADMIN
                .get(run + "/explanations/" + daring)
                .statusCode(200)
                .body("barriers.rule", hasItem("the average risk of at most 0.2999"))
                .body("barriers[0].by", nullValue());
    }

    @Test
    void mandatoryWorkThatIsTooRiskyIsInfeasibleInWords() {
        limit("\"averageAtMost\": \"0.3\"");
        Api.ADMIN.change(
                portfolio,
                "{\"mandatory\": [\"%s\"], \"excluded\": [\"%s\", \"%s\"]}"
                        .formatted(bold, safe, safest));

        Api.ADMIN
                .get(World.select(portfolio))
                .body("result.status", equalTo("INFEASIBLE"))
                .body(
                        "result.conflicts[0]",
                        equalTo(
                                "The 1 project(s) that are mandatory cannot keep the average risk of"
                                        + " at most 0.3, whatever else is chosen"));
    }

    @Test
    void whoStatesNoRiskIsLeftOutUnlessThePortfolioSaysWithWhichItCounts() {
        var silent = project("", "10.00", "510.00");
        limit("\"averageAtMost\": \"0.5\"");
        var item = Items.of(World.select(portfolio)).get(silent);
        assertThat(item).containsEntry("presence", "LEFT_OUT");
        assertThat(item.get("reason").toString()).contains("RISK_UNKNOWN", "states no risk factor");

        limit("\"unstated\": \"1\"");
        item = Items.of(World.select(portfolio)).get(silent);
        assertThat(item).containsEntry("selected", true);
        assertThat(item.get("marks").toString()).contains("risk=1", "riskUnstated=true");
        assertThat(item.get("assumptions").toString()).contains("UNSTATED_RISK");

        limit("\"averageAtMost\": \"0.3\"");
        Api.ADMIN.change(portfolio, "{\"excluded\": [\"%s\"]}".formatted(safest));
        item = Items.of(World.select(portfolio)).get(silent);
        assertThat(item.get("reason").toString()).contains("the average risk of at most 0.3");
    }

    @Test
    void mandatoryWorkOfUnknownRiskCannotBePosed() {
        var silent = project("", "10.00", "510.00");
        limit("\"averageAtMost\": \"1\"");
        Api.ADMIN.change(portfolio, "{\"mandatory\": [\"%s\"]}".formatted(silent));

        Api.ADMIN
                .post(portfolio + "/selection-runs", "{}")
                .statusCode(409)
                .body("type", endsWith("mandatory-not-posable"))
                .body("errors.pointer", hasItem("/mandatory"));
    }

    @Test
    void aScenarioBearsOtherRisksAndIsComparedAndApplied() {
        limit("\"averageAtMost\": \"0.2999\"");
        var live = World.approved(portfolio);
        Api.ADMIN.get(live).body("result.value", equalTo("152.00"));
        var scenario = Scenes.take(portfolio);
        Api.ADMIN.change(
                scenario, "{\"terms\": {\"balance\": {\"risk\": {\"averageAtMost\": \"0.3\"}}}}");

        Api.ADMIN.get(Scenes.solve(scenario)).body("result.value", equalTo("212.00"));
        Api.ADMIN
                .get(scenario + "/comparison?with=live")
                .statusCode(200)
                .body("value.difference", equalTo("60.00"))
                .body("selected.onlyHere", equalTo(1));
        Scenes.approve(scenario).statusCode(201);

        Api.ADMIN.get(portfolio).body("balance.risk.averageAtMost", equalTo("0.3"));
    }

    @Test
    void aScenarioWithoutALimitIgnoresThatOfTheLivePortfolio() {
        limit("\"averageAtMost\": \"0.1\"");
        var scenario = Scenes.take(portfolio);
        Api.ADMIN.change(scenario, "{\"terms\": {\"balance\": {\"risk\": null}}}");

        Api.ADMIN.get(Scenes.solve(scenario)).body("result.value", equalTo("212.00"));
        Api.ADMIN.get(World.select(portfolio)).body("result.value", equalTo("72.00"));
    }

    @Test
    void whatIsSupposedOfARiskCounts() {
        limit("\"averageAtMost\": \"0.1\"");
        var scenario = Scenes.take(portfolio);
        Api.ADMIN.change(
                scenario, "{\"supposed\": {\"%s\": {\"riskFactor\": 0.1}}}".formatted(bold));

        // 200 x 0.9 + 45 + 27
        Api.ADMIN.get(Scenes.solve(scenario)).body("result.value", equalTo("252.00"));
    }

    @Test
    void anotherLimitMovesTheBasisOfARun() {
        limit("\"averageAtMost\": \"0.3\"");
        var run = World.select(portfolio);
        limit("\"averageAtMost\": \"0.31\"");

        Api.ADMIN
                .post(run + "/approval", "{\"reason\": \"agreed\"}")
                .statusCode(409)
                .body("type", endsWith("basis-moved"));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {}                                         | 400 | /balance/risk
                    {"unstated": "0.5"}                        | 400 | /balance/risk
                    {"averageAtMost": "1.1"}                   | 400 | /balance/risk/averageAtMost
                    {"averageAtMost": "0.12345"}               | 400 | /balance/risk/averageAtMost
                    {"averageAtMost": "1", "unstated": "-1"}   | 400 | /balance/risk/unstated
                    {"high": {"above": "0.5"}}                 | 400 | /balance/risk/high/atMost
                    {"high": {"above": "2", "atMost": "0.1"}}  | 400 | /balance/risk/high/above
                    """)
    void rulesArePointedAt(String risk, int status, String pointer) {
        Api.ADMIN
                .patch(portfolio, "*", "{\"balance\": {\"risk\": %s}}".formatted(risk))
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer));
    }

    private void limit(String risk) {
        Api.ADMIN.change(portfolio, "{\"balance\": {\"risk\": {%s}}}".formatted(risk));
    }

    private String project(String risk, String cost, String benefit) {
        var id = UUID.randomUUID().toString();
        world.tell(
                id,
                "proposed",
                World.details("PROPOSED", cost, benefit, 50, 50)
                        .replace("\"riskFactor\": 0,", risk));
        return id;
    }
}
