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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which projects compete in a run, and what of them counts. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class CompetitionTest {
    private World world;
    private String portfolio;

    @BeforeEach
    void world() {
        world = World.create();
        var strategy = world.strategy(3, 1);
        portfolio = world.portfolio(strategy, "RISK_ADJUSTED_VALUE", "100.00");
    }

    @Test
    void mandatoryWorkIsInAndExcludedWorkIsOut() {
        var poor = world.project("90.00", "1.00", 1, 1);
        var rich = world.project("10.00", "500.00", 99, 99);
        Api.ADMIN.change(
                portfolio,
                "{\"mandatory\": [\"%s\"], \"excluded\": [\"%s\"]}".formatted(poor, rich));

        var items = Items.of(World.select(portfolio));

        assertThat(items.get(poor)).containsEntry("selected", true);
        assertThat(items.get(poor).get("reason").toString()).contains("MANDATORY");
        assertThat(items.get(rich)).containsEntry("selected", false);
        assertThat(items.get(rich).get("reason").toString()).contains("EXCLUDED");
    }

    @Test
    void tooMuchMandatoryWorkIsInfeasibleInWords() {
        var one = world.project("60.00", "100.00", 1, 1);
        var two = world.project("70.00", "100.00", 1, 1);
        Api.ADMIN.change(portfolio, "{\"mandatory\": [\"%s\", \"%s\"]}".formatted(one, two));

        var run = World.select(portfolio);

        Api.ADMIN
                .get(run)
                .body("state", equalTo("SUCCEEDED"))
                .body("result.status", equalTo("INFEASIBLE"))
                .body("result.value", nullValue())
                .body("result.conflicts[0]", containsString("130.00 EUR"));
        Api.ADMIN
                .post(run + "/approval", "{\"reason\": \"anyway\"}")
                .statusCode(409)
                .body("type", endsWith("nothing-to-approve"));
    }

    @Test
    void projectsOfOfficesBelowCompeteAndFinishedOnesDoNot() {
        var below = World.create(world.office());
        var child = below.project("10.00", "20.00", 1, 1);
        var done = world.project("10.00", "20.00", 1, 1);
        world.status(done, "ACTIVE", "DELIVERED");

        assertThat(Items.of(World.select(portfolio))).containsOnlyKeys(child);
    }

    @Test
    void whatWasSpentBeforeTheFirstMonthThatCountsIsSunk() {
        var project = world.project("10.00", "20.00", 1, 1);
        world.tell(
                project,
                "revised",
                """
                {"name": "Running", "status": "ACTIVE",
                 "plannedCost": {"amount": "120.00", "currency": "EUR"},
                 "businessCase": {"currency": "EUR",
                    "costs": [{"month": "2035-01", "amount": "100.00"}, {"month": "2035-02", "amount": "20.00"}],
                    "benefits": [{"month": "2036-01", "amount": "50.00"}]}}\
                """);

        var run =
                Api.ADMIN
                        .post(portfolio + "/selection-runs", "{\"asOf\": \"2035-02\"}")
                        .statusCode(202)
                        .body("basedOn.asOf", equalTo("2035-02"))
                        .extract()
                        .header("Location");
        World.finished(run);

        var item = Items.of(run).get(project);
        assertThat(item.get("costToCome").toString())
                .contains("total=20.00")
                .contains("sunk=100.00");
        assertThat(item.get("value").toString()).contains("30.00");
        assertThat(item.get("assumptions").toString()).contains("NO_RISK_STATED");
    }

    @Test
    void withoutProjectsThereIsNothingToAsk() {
        ask("{}").statusCode(409).body("type", endsWith("no-candidates"));
    }

    @Test
    void aMandatoryProjectOfUnknownCostCannotBePosed() {
        var silent = world.project("1.00", "2.00", 0, 0);
        world.tell(silent, "revised", "{\"name\": \"Silent\", \"status\": \"PROPOSED\"}");
        Api.ADMIN.change(portfolio, "{\"mandatory\": [\"%s\"]}".formatted(silent));

        ask("{}")
                .statusCode(409)
                .body("type", endsWith("mandatory-not-posable"))
                .body("errors.pointer", hasItem("/mandatory"));
    }

    private ValidatableResponse ask(String request) {
        return Api.ADMIN.post(portfolio + "/selection-runs", request);
    }
}
