package io.mandate.portfolio.selection;

import static io.mandate.portfolio.selection.Related.exclusion;
import static io.mandate.portfolio.selection.Related.need;
import static io.mandate.portfolio.selection.Related.relate;
import static io.mandate.portfolio.selection.Related.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a portfolio says of a product (100 more than it costs), a platform (5 less) and a rival of the product (80 more), each for 40, within 100. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class RelationSelectionTest {
    private World world;
    private String portfolio;
    private String product;
    private String platform;
    private String rival;

    @BeforeEach
    void world() {
        world = World.create();
        portfolio = world.portfolio(world.strategy(1, 1), "RISK_ADJUSTED_VALUE", "100.00");
        product = world.project("40.00", "140.00", 50, 50);
        platform = world.project("40.00", "35.00", 50, 50);
        rival = world.project("40.00", "120.00", 50, 50);
    }

    @Test
    void whoNeedsAnotherOneBringsItAlongOrStaysOut() {
        relate(portfolio, need(product, platform));

        var run = World.select(portfolio);

        Api.ADMIN
                .get(run)
                .body("result.status", equalTo("OPTIMAL"))
                .body("result.value", equalTo("95.00"));
        assertThat(Items.of(run).get(platform)).containsEntry("selected", true);
        assertThat(reason(run, platform)).contains("REQUIRED", product);
    }

    @Test
    void whatIsNeededAndExcludedKeepsItOut() {
        relate(portfolio, need(product, platform));
        Api.ADMIN.change(portfolio, "{\"excluded\": [\"%s\"]}".formatted(platform));

        var run = World.select(portfolio);

        Api.ADMIN.get(run).body("result.value", equalTo("80.00"));
        assertThat(reason(run, product)).contains("RELATED", platform);
        assertThat(reason(run, platform)).contains("EXCLUDED");
        Api.ADMIN
                .get(run + "/explanations/" + product)
                .body(
                        "barriers.rule",
                        hasItem("Project (%s) needs Project (%s)".formatted(product, platform)))
                .body("otherWay.because", hasItem("Project (%s) must be out".formatted(platform)));
    }

    @Test
    void whatIsNeededAndDeliveredNeedsNoRoom() {
        relate(portfolio, need(product, platform));
        deliver(platform);

        var run = World.select(portfolio);

        Api.ADMIN.get(run).body("result.value", equalTo("180.00"));
        Api.ADMIN.get(run).body("result.selected", equalTo(2));
        Api.ADMIN.post(run + "/frontier", "{}").statusCode(202);
        explained(run, rival)
                .body("otherWay.loss.least", equalTo("80.00"))
                .body("otherWay.joining.candidates", empty());
    }

    @Test
    void whatIsNeededAndCancelledKeepsItOut() {
        relate(portfolio, need(product, platform));
        world.status(platform, "PROPOSED", "CANCELLED");

        var run = World.select(portfolio);

        Api.ADMIN.get(run).body("result.value", equalTo("80.00"));
        assertThat(reason(run, product)).contains("RELATED", platform);
    }

    @Test
    void ofTwoThatRuleEachOtherOutOneIsIn() {
        relate(portfolio, exclusion(product, rival));

        var run = World.select(portfolio);

        Api.ADMIN.get(run).body("result.value", equalTo("100.00"));
        assertThat(reason(run, rival)).contains("RELATED", product);
    }

    @Test
    void whatIsDeliveredRulesOutWhatItExcludes() {
        relate(portfolio, exclusion(product, rival));
        deliver(product);

        Api.ADMIN.get(World.select(portfolio)).body("result.selected", equalTo(0));
    }

    @Test
    void ofASetNoMoreAndNoFewerAreInThanMay() {
        relate(portfolio, set(1, 1, product, rival));
        Api.ADMIN.get(World.select(portfolio)).body("result.value", equalTo("100.00"));

        relate(portfolio, set(1, 1, platform));
        Api.ADMIN.get(World.select(portfolio)).body("result.value", equalTo("95.00"));
    }

    @Test
    void whatIsDeliveredCountsInASet() {
        relate(portfolio, set(null, 1, product, rival, platform));
        deliver(product);
        Api.ADMIN.get(World.select(portfolio)).body("result.selected", equalTo(0));

        deliver(rival);
        Api.ADMIN
                .get(World.select(portfolio))
                .body("result.status", equalTo("OPTIMAL"))
                .body("result.selected", equalTo(0));
    }

    @Test
    void whatCannotBeKeptIsNamedInWords() {
        relate(portfolio, need(product, platform));
        Api.ADMIN.change(
                portfolio,
                "{\"mandatory\": [\"%s\"], \"excluded\": [\"%s\"]}".formatted(product, platform));

        Api.ADMIN
                .get(World.select(portfolio))
                .body("result.status", equalTo("INFEASIBLE"))
                .body(
                        "result.conflicts[0]",
                        equalTo(
                                "Project (%s) must be in and needs Project (%s), which must be out"
                                        .formatted(product, platform)));
    }

    @Test
    void theSmallestSetOfRulesThatCannotBeKeptIsNamedInWords() {
        relate(portfolio, set(2, null, product, rival));
        Api.ADMIN.change(portfolio, budget("79.00"));

        Api.ADMIN
                .get(World.select(portfolio))
                .body("result.status", equalTo("INFEASIBLE"))
                .body(
                        "result.conflicts[0]",
                        allOf(
                                containsString("at most 79.00 EUR of 2035-01/2035-06"),
                                containsString("at least 2 of Project (")));
    }

    private static ValidatableResponse explained(String run, String project) {
        var asked =
                Api.ADMIN
                        .post(run + "/explanations", "{\"projectId\": \"%s\"}".formatted(project))
                        .statusCode(202)
                        .extract();
        World.finished(asked.header("Location"));
        return Api.ADMIN.get(run + "/explanations/" + project).statusCode(200);
    }

    private void deliver(String project) {
        world.status(project, "PROPOSED", "DELIVERED");
    }

    private static String reason(String run, String project) {
        return Items.of(run).get(project).get("reason").toString();
    }

    private static String budget(String budget) {
        return "{\"periods\": [{\"from\": \"2035-01\", \"to\": \"2035-06\", \"budget\": \"%s\"}]}"
                .formatted(budget);
    }
}
