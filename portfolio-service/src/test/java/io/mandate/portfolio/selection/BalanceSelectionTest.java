package io.mandate.portfolio.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a portfolio asks of the mix: two of RUN for 30 each, worth most, and two of GROW for 30 each, within 100. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class BalanceSelectionTest {
    private World world;
    private String portfolio;
    private String run1;
    private String run2;
    private String grow1;
    private String grow2;

    @BeforeEach
    void world() {
        world = World.create();
        portfolio = world.portfolio(world.strategy(1, 1), "RISK_ADJUSTED_VALUE", "100.00");
        run1 = project("RUN", "30.00", "230.00", 50);
        run2 = project("RUN", "30.00", "220.00", 50);
        grow1 = project("GROW", "30.00", "80.00", 50);
        grow2 = project("GROW", "30.00", "70.00", 20);
    }

    @Test
    void aBucketHasAtMostItsShareOfWhatIsTaken() {
        balance(share("\"atMost\": \"0.4\""));

        var run = World.select(portfolio);

        Api.ADMIN
                .get(run)
                .body("result.status", equalTo("OPTIMAL"))
                .body("result.value", equalTo("290.00"))
                .body("result.shares[0].name", equalTo("keep running"))
                .body("result.shares[0].bucket", equalTo("30.00"))
                .body("result.shares[0].all", equalTo("90.00"))
                .body("result.shares[0].share", equalTo("0.333333"));
        var items = Items.of(run);
        assertThat(items.get(grow2)).containsEntry("selected", true);
        assertThat(items.get(run2)).containsEntry("selected", false);
    }

    @Test
    void whoWouldBreakAShareIsToldSo() {
        Api.ADMIN.change(
                portfolio,
                """
                {"periods": [{"from": "2035-01", "to": "2035-06", "budget": "1000.00"}]}\
                """);
        balance(share("\"atMost\": \"0.4\""));

        var run = World.select(portfolio);

        assertThat(Items.of(run).get(run2).get("reason").toString())
                .contains("DISPLACED")
                .contains("it would exceed the share keep running, at most");
        Api.ADMIN
                .get(run + "/explanations/" + run2)
                .statusCode(200)
                .body("barriers.rule", hasItem("the share keep running, at most"))
                .body("barriers[0].by", nullValue());
    }

    @Test
    void aBucketHasAtLeastItsShareOfWhatIsTaken() {
        balance(share("\"atLeast\": \"0.7\"").replace("RUN", "GROW"));

        var run = World.select(portfolio);

        Api.ADMIN
                .get(run)
                .body("result.status", equalTo("OPTIMAL"))
                .body("result.value", equalTo("90.00"))
                .body("result.shares[0].share", equalTo("1.000000"));
        assertThat(Items.of(run).get(run1).get("reason").toString())
                .contains("OUT_OF_BALANCE")
                .contains("It would break the share keep running, at least");
    }

    @Test
    void mandatoryWorkThatLeavesNoMixIsInfeasibleInWords() {
        balance(share("\"atMost\": \"0\""));
        Api.ADMIN.change(portfolio, "{\"mandatory\": [\"%s\"]}".formatted(run1));

        Api.ADMIN
                .get(World.select(portfolio))
                .body("result.status", equalTo("INFEASIBLE"))
                .body("result.conflicts[0]", containsString("share keep running"));
    }

    @Test
    void theLeastScoreAndTheMostInOneLeaveProjectsOut() {
        var large = project("GROW", "60.00", "900.00", 90);
        balance("\"mostInOne\": \"0.5\", \"leastScore\": \"30\"");

        var items = Items.of(World.select(portfolio));

        assertThat(items.get(large).get("reason").toString()).contains("TOO_MUCH_IN_ONE");
        assertThat(items.get(grow2).get("reason").toString()).contains("SCORE_TOO_LOW");
        assertThat(items.get(grow1)).containsEntry("selected", true);
    }

    @Test
    void theFrontierRaisesBudgetsAndNoShares() {
        balance(share("\"atMost\": \"0.4\""));
        var run = World.select(portfolio);

        var asked = Api.ADMIN.post(run + "/frontier", "{}").statusCode(202).extract();
        World.finished(asked.header("Location"));

        Api.ADMIN
                .get(run + "/frontier")
                .statusCode(200)
                .body("budgets", equalTo(List.of("2035-01/2035-06")));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"mostInOne": "1.1"} | 400 | /balance/mostInOne
                    {"mostInOne": "0"} | 400 | /balance/mostInOne
                    {"leastScore": "101"} | 400 | /balance/leastScore
                    {"shares": [{"name": "x", "kinds": [], "atMost": "0.1"}]} | 400 | /balance/shares/0/kinds
                    {"shares": [{"name": "x", "kinds": ["A"], "atMost": "1.5"}]} | 400 | /balance/shares/0/atMost
                    {"shares": [{"name": "x", "kinds": ["A"]}]} | 400 | /balance/shares/0
                    {"shares": [{"name": "x", "kinds": ["A"], "atMost": "0.1", "atLeast": "0.2"}]} | 422 | /balance/shares/0/atLeast
                    {"shares": [{"name": "x", "kinds": ["A"], "atMost": "0.1"}, {"name": "x", "kinds": ["B"], "atMost": "0.1"}]} | 422 | /balance/shares/1/name
                    """)
    void rulesArePointedAt(String balance, int status, String pointer) {
        patch("{\"balance\": %s}".formatted(balance))
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void aBalanceIsKeptChangedAndTakenAway() {
        balance("\"mostInOne\": \"0.50\", \"leastScore\": \"30\"");
        Api.ADMIN.get(portfolio).body("balance.mostInOne", equalTo("0.5"));

        Api.ADMIN.change(portfolio, "{\"balance\": {\"leastScore\": null}}");
        Api.ADMIN
                .get(portfolio)
                .body("balance.mostInOne", equalTo("0.5"))
                .body("balance.leastScore", nullValue());

        Api.ADMIN.change(portfolio, "{\"balance\": null}");
        Api.ADMIN.get(portfolio).body("balance", nullValue());
    }

    @Test
    void anotherBalanceMovesTheBasisOfARun() {
        var run = World.select(portfolio);

        balance("\"leastScore\": \"30\"");

        World.approve(run).statusCode(409).body("type", endsWith("basis-moved"));
    }

    private String project(String kind, String cost, String benefit, int score) {
        var id = UUID.randomUUID().toString();
        world.tell(
                id,
                "proposed",
                World.details("PROPOSED", cost, benefit, score, score)
                        .replaceFirst("\\{", "{\"kind\": \"%s\", ".formatted(kind)));
        return id;
    }

    private void balance(String balance) {
        Api.ADMIN.change(portfolio, "{\"balance\": {%s}}".formatted(balance));
    }

    private ValidatableResponse patch(String body) {
        return Api.ADMIN.revise(portfolio, body);
    }

    private static String share(String bound) {
        return """
        "shares": [{"name": "keep running", "kinds": ["RUN", "LICENCES"], %s}]\
        """
                .formatted(bound);
    }
}
