package io.mandate.portfolio.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two projects of 60 in one month, with 60 for January, 10 for February and 70 for March. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class StartSelectionTest {
    private String portfolio;
    private String fixed;
    private String free;

    @BeforeEach
    void world() {
        var world = World.create();
        portfolio = world.portfolio(world.strategy(1, 1), "RISK_ADJUSTED_VALUE", "1.00");
        Api.ADMIN.change(
                portfolio,
                """
                {"periods": [{"from": "2035-01", "to": "2035-01", "budget": "60.00"},
                             {"from": "2035-02", "to": "2035-02", "budget": "10.00"},
                             {"from": "2035-03", "to": "2035-03", "budget": "70.00"}]}\
                """);
        fixed = world.project("60.00", "200.00", 50, 50);
        free = world.project("60.00", "100.00", 50, 50);
    }

    @Test
    void withoutAWindowOnlyOneFits() {
        assertThat(Items.of(World.select(portfolio)).get(free))
                .containsEntry("selected", false)
                .containsEntry("option", null);
    }

    @Test
    void aProjectStartsInTheMonthThatHasTheBudget() {
        window("2035-01", "2035-03");

        var run = World.select(portfolio);

        Api.ADMIN
                .get(run)
                .body("result.status", equalTo("OPTIMAL"))
                .body("result.value", equalTo("180.00"))
                .body("result.selected", equalTo(2))
                .body("result.budgetUse[0].used", equalTo("60.00"))
                .body("result.budgetUse[1].used", equalTo("0.00"))
                .body("result.budgetUse[2].used", equalTo("60.00"));
        var items = Items.of(run);
        assertThat(items.get(free)).containsEntry("selected", true);
        assertThat(items.get(free).get("option").toString())
                .contains("id=2035-03", "chosen=true", "start=2035-03", "movedMonths=2");
        assertThat(items.get(free).get("costToCome").toString())
                .contains("{period=2035-03/2035-03, amount=60.00}");
        assertThat(items.get(fixed)).containsEntry("selected", true).containsEntry("option", null);
    }

    @Test
    void ofAProjectThatIsOutTheNearestOptionIsToldAsNotChosen() {
        window("2035-01", "2035-02");

        var item = Items.of(World.select(portfolio)).get(free);

        assertThat(item).containsEntry("selected", false);
        assertThat(item.get("option").toString()).contains("chosen=false");
    }

    @Test
    void anExplanationCountsAllStartsAsTheProject() {
        window("2035-01", "2035-03");
        var run = World.select(portfolio);

        var asked =
                Api.ADMIN
                        .post(run + "/explanations", "{\"projectId\": \"%s\"}".formatted(free))
                        .statusCode(202)
                        .extract()
                        .header("Location");
        World.finished(asked);

        Api.ADMIN.get(asked).body("state", equalTo("SUCCEEDED"));
        Api.ADMIN
                .get(run + "/explanations/" + free)
                .statusCode(200)
                .body("selected", equalTo(true))
                .body("option", equalTo("2035-03"))
                .body("otherWay.loss.least", equalTo("40.00"));
    }

    @Test
    void anotherWindowMovesTheBasisOfARun() {
        var run = World.select(portfolio);

        window("2035-01", "2035-03");

        Api.ADMIN
                .post(run + "/approval", "{\"reason\": \"agreed\"}")
                .statusCode(409)
                .body("type", endsWith("basis-moved"));
    }

    @Test
    void anApprovalDirectsNoStartThatIsToComeLaterThanPlanned() {
        window("2035-01", "2035-03");
        var run = World.select(portfolio);

        Api.ADMIN
                .post(
                        run + "/approval",
                        "{\"reason\": \"agreed\", \"effectiveOn\": \"2035-01-02\"}")
                .statusCode(201)
                .body("directed", equalTo(1));

        assertThat(Api.ADMIN.items(portfolio + "/directives"))
                .extracting(each -> each.get("projectId"))
                .containsExactly(fixed);
    }

    private void window(String earliest, String latest) {
        Api.ADMIN
                .put(
                        portfolio + "/options/" + free,
                        null,
                        """
                        {"start": {"earliest": "%s", "latest": "%s"}}\
                        """
                                .formatted(earliest, latest))
                .statusCode(201);
    }
}
