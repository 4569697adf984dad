package io.mandate.portfolio.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
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

/** GROWTH weighs 0.75 and HEALTH 0.25: 30 for growth are worth 50, 30 for health 200, 20 for nothing 90. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class AlignmentSelectionTest {
    private String strategy;
    private String portfolio;
    private String growing;
    private String healing;
    private String orphan;

    @BeforeEach
    void world() {
        var world = World.create();
        strategy = world.strategy(3, 1);
        portfolio = world.portfolio(strategy, "RISK_ADJUSTED_VALUE", "100.00");
        growing = world.project("30.00", "80.00", 10, 0);
        healing = world.project("30.00", "230.00", 0, 90);
        orphan = world.project("20.00", "110.00", 0, 0);
    }

    @ParameterizedTest
    @CsvSource({"0, 340.00", "0.25, 250.00", "0.2501, 50.00", "0.7501, 0.00"})
    void whoServesLessThanTheLeastIsNotChosenFrom(String least, String value) {
        limit("\"eachAtLeast\": \"%s\"".formatted(least));

        Api.ADMIN.get(World.select(portfolio)).body("result.value", equalTo(value));
    }

    @ParameterizedTest
    @CsvSource({"0.375, 340.00, 0.375000", "0.3751, 250.00, 0.500000", "0.5001, 50.00, 0.750000"})
    void theAverageIsWeightedByTheMoney(String least, String value, String average) {
        limit("\"averageAtLeast\": \"%s\"".formatted(least));

        Api.ADMIN
                .get(World.select(portfolio))
                .body("result.value", equalTo(value))
                .body("result.averages[0].of", equalTo("ALIGNMENT"))
                .body("result.averages[0].average", equalTo(average))
                .body("result.averages[0].atLeast", equalTo(least));
    }

    @Test
    void theReasonTellsBoth() {
        limit("\"eachAtLeast\": \"0.5\", \"averageAtLeast\": \"0.6\"");

        var items = Items.of(World.select(portfolio));

        assertThat(items.get(healing).get("reason").toString())
                .contains("ALIGNMENT_TOO_LOW")
                .contains(
                        "Its alignment is below the least that the portfolio asks for: 0.25 is less than 0.5");
        assertThat(items.get(orphan).get("reason").toString()).contains("0 is less than 0.5");
        assertThat(items.get(growing)).containsEntry("selected", true);
    }

    @Test
    void whoWouldLowerTheAverageIsToldSo() {
        limit("\"averageAtLeast\": \"0.3751\"");

        var run = World.select(portfolio);

        Api.ADMIN
                .get(run + "/explanations/" + orphan)
                .statusCode(200)
                .body("barriers.rule", hasItem("the average alignment of at least 0.3751"));
        assertThat(Items.of(run).get(orphan).get("reason").toString())
                .contains("OUT_OF_BALANCE", "the average alignment of at least 0.3751");
    }

    @Test
    void mandatoryWorkIsInHoweverLittleItServesButKeepsTheAverageLow() {
        limit("\"eachAtLeast\": \"0.5\"");
        Api.ADMIN.change(portfolio, "{\"mandatory\": [\"%s\"]}".formatted(orphan));
        Api.ADMIN.get(World.select(portfolio)).body("result.value", equalTo("140.00"));

        limit("\"averageAtLeast\": \"0.5\"");
        Api.ADMIN
                .get(World.select(portfolio))
                .body("result.status", equalTo("INFEASIBLE"))
                .body(
                        "result.conflicts[0]",
                        containsString(
                                "average alignment of at least 0.5 cannot be kept, whatever is chosen"));
    }

    @Test
    void whatAnInitiativeServesCountsInsteadOfContributions() {
        limit("\"eachAtLeast\": \"0.5\"");
        initiative(healing, "GROWTH", 201);

        var run = World.approved(portfolio);

        Api.ADMIN.get(run).body("result.value", equalTo("250.00"));
        assertThat(Items.of(run).get(healing).get("marks").toString()).contains("alignment=0.75");
        Api.ADMIN
                .get(strategy + "/alignment?selected=true&portfolio=" + World.id(portfolio))
                .body("weightServed", equalTo(0.75f));
    }

    @Test
    void anotherInitiativeMovesTheBasisOnlyIfAlignmentMatters() {
        var indifferent = World.select(portfolio);
        initiative(healing, "HEALTH", 201);
        approve(indifferent).statusCode(201);

        limit("\"averageAtLeast\": \"0\"");
        var run = World.select(portfolio);
        initiative(healing, "GROWTH", 200);
        approve(run)
                .statusCode(409)
                .body("type", endsWith("basis-moved"))
                .body("detail", containsString(healing));
    }

    @Test
    void aScenarioAsksForAnotherAlignmentByItsOwnWeightsAndTheInitiativesOfThen() {
        limit("\"eachAtLeast\": \"0.5\"");
        initiative(healing, "GROWTH", 201);
        var scenario = Scenes.take(portfolio);
        Api.ADMIN.delete(strategy + "/initiatives/I", version()).statusCode(204);

        Api.ADMIN.get(Scenes.solve(scenario)).body("result.value", equalTo("250.00"));
        Api.ADMIN.change(scenario, "{\"weights\": {\"GROWTH\": 0.2, \"HEALTH\": 0.8}}");
        Api.ADMIN.get(Scenes.solve(scenario)).body("result.value", equalTo("0.00"));
        Api.ADMIN.change(
                scenario,
                "{\"terms\": {\"balance\": {\"alignment\": {\"eachAtLeast\": \"0.2\"}}}}");
        Api.ADMIN.get(Scenes.solve(scenario)).body("result.value", equalTo("250.00"));
        Api.ADMIN.get(World.select(portfolio)).body("result.value", equalTo("50.00"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {}                              | /balance/alignment
                    {"eachAtLeast": "1.01"}         | /balance/alignment/eachAtLeast
                    {"averageAtLeast": "-0.1"}      | /balance/alignment/averageAtLeast
                    {"averageAtLeast": "0.12345"}   | /balance/alignment/averageAtLeast
                    """)
    void rulesArePointedAt(String alignment, String pointer) {
        Api.ADMIN
                .patch(portfolio, "*", "{\"balance\": {\"alignment\": %s}}".formatted(alignment))
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    private void limit(String alignment) {
        Api.ADMIN.change(portfolio, "{\"balance\": {\"alignment\": {%s}}}".formatted(alignment));
    }

    private void initiative(String project, String goal, int status) {
        Api.ADMIN
                .put(
                        strategy + "/initiatives/I",
                        version(),
                        """
                        {"name": "I", "goals": [{"goal": "%s", "share": 1}], "projects": ["%s"]}\
                        """
                                .formatted(goal, project))
                .statusCode(status);
    }

    /** Null before there is one. */
    private String version() {
        return Api.ADMIN.get(strategy + "/initiatives/I").extract().header("ETag");
    }

    private static ValidatableResponse approve(String run) {
        return Api.ADMIN.post(run + "/approval", "{\"reason\": \"agreed\"}");
    }
}
