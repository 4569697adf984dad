package io.mandate.portfolio.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

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
                .body("goals[0].weight", equalTo(3));
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
        assertThat(event.data().at("/goals/0/weight").asInt()).isEqualTo(1);
    }

    @Test
    void weightsAddUpToMoreThanNothing() {
        set("GROWTH", "0", "HEALTH", "0")
                .statusCode(422)
                .body("type", endsWith("weights-sum-to-zero"))
                .body("errors.pointer", hasItem("/goals"));
    }

    @Test
    void aGoalOccursOnce() {
        set("GROWTH", "1", "GROWTH", "2")
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
