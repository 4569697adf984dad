package io.mandate.portfolio.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.mandate.portfolio.scenario.Scenes;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two projects of 40 in January, worth 100 and 80; of the better one a grant pays 0.3333 as capex and the house the rest as opex. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class FundingSelectionTest {
    private static final String SHARES =
            "{\"source\": \"grant\", \"spending\": \"CAPEX\", \"share\": \"0.3333\"},"
                    + " {\"source\": \"house\", \"spending\": \"OPEX\", \"share\": \"0.6667\"}";
    private String portfolio;
    private String better;
    private String other;

    @BeforeEach
    void world() {
        var world = World.create();
        portfolio = world.portfolio(world.strategy(1, 1), "RISK_ADJUSTED_VALUE", "1000.00");
        better = world.project("40.00", "140.00", 50, 50);
        other = world.project("40.00", "120.00", 50, 50);
        pay(better, SHARES).statusCode(201);
    }

    @Test
    void aLineOfEverythingIsABudgetInTotal() {
        fund(line("total", "", "79.99"));

        var run = World.select(portfolio);

        Api.ADMIN
                .get(run)
                .body("result.status", equalTo("OPTIMAL"))
                .body("result.value", equalTo("100.00"))
                .body("result.limits[0].limit", equalTo("line total"))
                .body("result.limits[0].unit", equalTo("EUR"))
                .body("result.limits[0].used", equalTo("40.00"));
        assertThat(Items.of(run).get(other).get("reason").toString())
                .contains("line total by 0.01 EUR");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"source\": \"grant\",', 13.33, 80.00",
        "'\"source\": \"grant\",', 13.34, 180.00",
        "'\"spending\": \"OPEX\",', 26.66, 80.00",
        "'\"spending\": \"OPEX\",', 26.67, 180.00",
        "'\"source\": \"grant\", \"spending\": \"OPEX\",', 0, 180.00"
    })
    void aLineCountsWhatIsPaidFromIt(String of, String budget, String value) {
        fund(line("a line", of, budget));

        Api.ADMIN.get(World.select(portfolio)).body("result.value", equalTo(value));
    }

    @Test
    void aLineHoldsInItsPeriods() {
        Api.ADMIN.change(
                portfolio,
                """
                {"periods": [{"from": "2035-01", "to": "2035-01", "budget": "500.00"},
                             {"from": "2035-02", "to": "2035-03", "budget": "500.00"}]}\
                """);
        fund(line("later", "\"from\": \"2035-02\", \"to\": \"2035-03\",", "0"));
        Api.ADMIN.get(World.select(portfolio)).body("result.value", equalTo("180.00"));

        fund(line("sooner", "\"to\": \"2035-01\",", "0"));
        Api.ADMIN.get(World.select(portfolio)).body("result.value", equalTo("0.00"));
    }

    @Test
    void whoDoesNotSayWhoPaysTakesNothingFromASourceAndSaysSo() {
        fund(line("grant", "\"source\": \"grant\",", "0"));

        var items = Items.of(World.select(portfolio));

        assertThat(items.get(other)).containsEntry("selected", true);
        assertThat(items.get(other).get("assumptions").toString()).contains("NO_FUNDING_STATED");
        assertThat(items.get(better).get("assumptions").toString())
                .doesNotContain("NO_FUNDING_STATED");
    }

    @Test
    void mandatoryWorkThatALineCannotPayIsInfeasibleInWords() {
        fund(line("grant", "\"source\": \"grant\",", "10"));
        Api.ADMIN.change(portfolio, "{\"mandatory\": [\"%s\"]}".formatted(better));

        Api.ADMIN
                .get(World.select(portfolio))
                .body("result.status", equalTo("INFEASIBLE"))
                .body(
                        "result.conflicts[0]",
                        containsString("13.332 EUR of line grant, at most 10.00 EUR"));
    }

    @Test
    void aScenarioHasTheLinesOfThenUntilItHasItsOwn() {
        fund(line("total", "", "79.99"));
        var scenario = Scenes.take(portfolio);
        Api.ADMIN.get(Scenes.solve(scenario)).body("result.value", equalTo("100.00"));

        Api.ADMIN.change(
                scenario, "{\"terms\": {\"funding\": [%s]}}".formatted(line("total", "", "80")));

        Api.ADMIN.get(Scenes.solve(scenario)).body("result.value", equalTo("180.00"));
        Api.ADMIN.get(World.select(portfolio)).body("result.value", equalTo("100.00"));
    }

    @Test
    void anotherLineOrShareMovesTheBasisOfARun() {
        fund(line("grant", "\"source\": \"grant\",", "13"));
        var run = World.select(portfolio);
        pay(better, "{\"source\": \"house\", \"spending\": \"OPEX\", \"share\": \"1\"}")
                .statusCode(200);
        World.approve(run).statusCode(409).body("detail", containsString(better));

        var next = World.select(portfolio);
        fund(line("grant", "\"source\": \"grant\",", "14"));
        World.approve(next).statusCode(409).body("type", endsWith("basis-moved"));
    }

    @Test
    void linesAreTakenAway() {
        fund(line("total", "", "0"));
        Api.ADMIN.change(portfolio, "{\"funding\": null}");

        Api.ADMIN.get(portfolio).body("funding", empty());
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"budget": "1"} | 400 | /funding/0/name
                    {"name": "a"} | 400 | /funding/0/budget
                    {"name": "a", "budget": "-1"} | 400 | /funding/0/budget
                    {"name": "a", "source": "", "budget": "1"} | 400 | /funding/0/source
                    {"name": "a", "spending": "MAYBE", "budget": "1"} | 400 | /funding/0/spending
                    {"name": "a", "budget": "0.001"} | 422 | /funding/0/budget
                    {"name": "a", "from": "2035-02", "budget": "1"} | 422 | /funding/0/from
                    {"name": "a", "to": "2035-05", "budget": "1"} | 422 | /funding/0/to
                    {"name": "a", "budget": "1"}, {"name": "a", "budget": "1"} | 422 | /funding/1/name
                    """)
    void rulesOfLinesArePointedAt(String lines, int status, String pointer) {
        Api.ADMIN
                .revise(portfolio, "{\"funding\": [%s]}".formatted(lines))
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"source": "a", "spending": "CAPEX", "share": "0"} | 400 | /funding/0/share
                    {"source": "a", "share": "1"} | 400 | /funding/0/spending
                    {"spending": "CAPEX", "share": "1"} | 400 | /funding/0/source
                    {"source": "a", "spending": "CAPEX", "share": "0.9"} | 422 | /funding
                    {"source": "a", "spending": "CAPEX", "share": "0.5"}, {"source": "a", "spending": "CAPEX", "share": "0.5"} | 422 | /funding/1
                    """)
    void rulesOfSharesArePointedAt(String shares, int status, String pointer) {
        pay(better, shares).statusCode(status).body("errors.pointer", hasItem(pointer));
    }

    private ValidatableResponse pay(String project, String shares) {
        var path = portfolio + "/options/" + project;
        var present = Api.ADMIN.get(path).extract().header("ETag");
        return Api.ADMIN.put(path, present, "{\"funding\": [%s]}".formatted(shares));
    }

    private void fund(String line) {
        Api.ADMIN.change(portfolio, "{\"funding\": [%s]}".formatted(line));
    }

    private static String line(String name, String of, String budget) {
        return "{\"name\": \"%s\", %s \"budget\": \"%s\"}".formatted(name, of, budget);
    }
}
