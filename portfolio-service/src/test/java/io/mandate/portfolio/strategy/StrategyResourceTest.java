package io.mandate.portfolio.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.Events;
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

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class StrategyResourceTest {
    private static final String CHANGED = "mandate.portfolio.strategy-changed.v1";
    private World world;

    @BeforeEach
    void world() {
        world = World.create();
    }

    @Test
    void aStrategyIsSetAndAnnounced() {
        var path = world.strategy(3, 1);

        Api.ADMIN
                .get(path)
                .statusCode(200)
                .body("goals.code", equalTo(List.of("GROWTH", "HEALTH")))
                .body("goals[0].weight", equalTo(0.75f));
        var event = Events.sent(CHANGED, World.id(path));
        assertThat(event.data().get("goals")).hasSize(2);
        ContractFiles.assertKeepsContract(event);
    }

    @Test
    void anotherWeightIsAnotherVersionAndTheNextEvent() {
        var path = world.strategy(3, 1);

        var changed = Api.ADMIN.change(path, "{\"goals\": %s}".formatted(World.goals(1, 3)));

        assertThat(changed.header("ETag")).isEqualTo("\"1\"");
        var event = Events.sent(CHANGED, World.id(path), 2).get(1);
        assertThat(event.sequence()).isEqualTo(2);
        assertThat(event.data().at("/goals/0/weight").decimalValue()).isEqualByComparingTo("0.25");
    }

    @Test
    void weightsThatDoNotMakeUpOneAreRefusedWithTheirSum() {
        set("GROWTH", "0.7", "HEALTH", "0.2")
                .statusCode(422)
                .body("type", endsWith("weights-do-not-sum-to-one"))
                .body("errors.pointer", hasItem("/goals"))
                .body("errors.detail", hasItem("The weights make up 0.9, not 1"));
        Api.ADMIN.get("/v1/strategies").body("items.office", not(hasItem(world.office())));
    }

    @Test
    void aChangeToWeightsThatDoNotMakeUpOneChangesNothing() {
        var path = world.strategy(3, 1);
        var goals = World.goals(3, 1).replace("0.75", "0.8");

        Api.ADMIN
                .patch(path, "*", "{\"name\": \"Newer\", \"goals\": %s}".formatted(goals))
                .statusCode(422)
                .body("type", endsWith("weights-do-not-sum-to-one"))
                .body("errors.detail", hasItem("The weights make up 1.05, not 1"));

        Api.ADMIN.get(path).header("ETag", "\"0\"").body("name", equalTo("Strategy"));
    }

    @Test
    void goalsAreBelowEachOtherWithTheirMeasures() {
        var path =
                Api.ADMIN.create(
                        "/v1/strategies",
                        """
                        {"office": "%s", "name": "Tree", "goals": [
                          {"code": "GROWTH", "name": "Growth", "weight": 0.8},
                          {"code": "HEALTH", "name": "Health", "weight": 0.2},
                          {"code": "ASIA", "name": "Asia", "parent": "GROWTH", "weight": 0.25, "measures": [
                            {"name": "Share", "unit": "%%", "baseline": 2, "target": 10, "targetDate": "2029-12-31",
                             "achieved": 4.5}]},
                          {"code": "EUROPE", "name": "Europe", "parent": "GROWTH", "weight": 0.75, "measures": [
                            {"name": "Accidents", "unit": "a year", "baseline": 0, "target": 0,
                             "targetDate": "2029-12-31"}]}]}\
                        """
                                .formatted(world.office()));

        Api.ADMIN
                .get(path)
                .body("goals.leaf", contains(false, true, true, true))
                .body("goals.weightOfAll", contains(0.8f, 0.2f, 0.2f, 0.6f))
                .body("goals[2].parent", equalTo("GROWTH"))
                .body("goals[2].measures[0].direction", equalTo("RISE"))
                .body("goals[2].measures[0].progress", equalTo(31.25f))
                .body("goals[3].measures[0].direction", equalTo("HOLD"))
                .body("goals[3].measures[0].noProgress", equalTo("TARGET_IS_BASELINE"));
        var event = Events.sent(CHANGED, World.id(path));
        assertThat(event.data().at("/goals/2/parent").asText()).isEqualTo("GROWTH");
        assertThat(event.data().at("/goals/2/measures/0/targetDate").asText())
                .isEqualTo("2029-12-31");
        assertThat(event.data().at("/goals/0").has("parent")).isFalse();
        ContractFiles.assertKeepsContract(event);
    }

    @Test
    void whatIsNoTreeIsRefusedWhole() {
        var path = world.strategy(3, 1);
        var cycle =
                """
                {"goals": [{"code": "A", "name": "A", "parent": "B", "weight": 1},
                           {"code": "B", "name": "B", "parent": "A", "weight": 1}]}""";

        Api.ADMIN
                .patch(path, "*", cycle)
                .statusCode(422)
                .body("type", endsWith("goals-form-a-cycle"))
                .body("errors.pointer", contains("/goals/0/parent"))
                .body("errors.detail", contains("A → B → A"));
        Api.ADMIN
                .patch(path, "*", cycle.replace("\"parent\": \"B\"", "\"parent\": \"C\""))
                .statusCode(422)
                .body("type", endsWith("unknown-goal"))
                .body("errors.pointer", contains("/goals/0/parent"));

        Api.ADMIN
                .get(path)
                .header("ETag", "\"0\"")
                .body("goals.code", contains("GROWTH", "HEALTH"));
    }

    @Test
    void aMeasureThatIsNoneIsPointedAt() {
        var path = world.strategy(3, 1);
        Api.ADMIN
                .patch(
                        path,
                        "*",
                        """
                        {"goals": [{"code": "A", "name": "A", "weight": 1, "measures": [
                          {"name": " ", "unit": "%", "baseline": "low", "target": 1}]}]}""")
                .statusCode(400)
                .body("errors.pointer", hasItem("/goals/0/measures/0/baseline"));
        Api.ADMIN
                .patch(
                        path,
                        "*",
                        """
                        {"goals": [{"code": "A", "name": "A", "weight": 1, "measures": [
                          {"name": " ", "unit": "%", "target": 1, "targetDate": "2029-12-31"}]}]}""")
                .statusCode(400)
                .body("errors.pointer", hasItem("/goals/0/measures/0/name"))
                .body("errors.pointer", hasItem("/goals/0/measures/0/baseline"));
    }

    @Test
    void aGoalOccursOnce() {
        set("GROWTH", "0.5", "GROWTH", "0.5")
                .statusCode(422)
                .body("type", endsWith("duplicate-goal"))
                .body("errors.pointer", hasItem("/goals/1/code"));
    }

    @Test
    void aWeightIsANumberThatIsNotNegative() {
        set("GROWTH", "-1", "HEALTH", "2")
                .statusCode(400)
                .body("errors.pointer", hasItem("/goals/0/weight"));
        set("GROWTH", "\"much\"", "HEALTH", "2")
                .statusCode(400)
                .body("errors.pointer", hasItem("/goals/0/weight"));
        set("GROWTH", "1e999999", "HEALTH", "2").statusCode(400);
        set("GROWTH", "1.5", "HEALTH", "0")
                .statusCode(400)
                .body("errors.pointer", hasItem("/goals/0/weight"));
        set("GROWTH", "0.1234567", "HEALTH", "0.8765433")
                .statusCode(400)
                .body("errors.pointer", hasItem("/goals/0/weight"));
    }

    @Test
    void anUnknownOfficeIsRefused() {
        Api.ADMIN
                .post(
                        "/v1/strategies",
                        "{\"office\": \"X-%s\", \"name\": \"S\", \"goals\": %s}"
                                .formatted(
                                        UUID.randomUUID().toString().substring(0, 8),
                                        World.goals(1, 1)))
                .statusCode(422)
                .body("type", endsWith("unknown-office"));
    }

    @Test
    void theOfficeStays() {
        var path = world.strategy(1, 1);

        Api.ADMIN
                .patch(path, "\"0\"", "{\"office\": \"OTHER\"}")
                .statusCode(400)
                .body("errors.pointer", hasItem("/office"));
    }

    private ValidatableResponse set(String one, String weight, String other, String otherWeight) {
        return Api.ADMIN.post(
                "/v1/strategies",
                """
                {"office": "%s", "name": "Strategy", "goals": [
                  {"code": "%s", "name": "One", "weight": %s},
                  {"code": "%s", "name": "Other", "weight": %s}]}\
                """
                        .formatted(world.office(), one, weight, other, otherWeight));
    }
}
