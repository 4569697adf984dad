package io.mandate.portfolio.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What hangs in the air between goals and benefits. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class OrphansResourceTest {
    private Landscape landscape;

    @BeforeEach
    void landscape() {
        landscape = Landscape.create();
    }

    @Test
    void aGoalThatNoProjectServesIsAnOrphan() {
        landscape.initiative("EMPTY", "{\"goal\": \"IDLE\", \"share\": 1}");
        orphans("GOALS")
                .body("items.id", contains("IDLE"))
                .body("items.name", contains("Idle"))
                .body("items[0].reasons", contains("NO_PROJECT"));

        orphans("GOALS&office=" + landscape.below.office())
                .body("items.id", contains("HEALTH", "IDLE"));
        Api.ADMIN.delete(landscape.strategy + "/initiatives/EMPTY", "*").statusCode(204);
        orphans("GOALS").body("items[0].reasons", contains("NO_INITIATIVE", "NO_PROJECT"));
    }

    @Test
    void aProjectThatServesNoGoalIsAnOrphan() {
        var byId = Stream.of(landscape.noGoal, landscape.innerGoal).sorted().toList();

        orphans("PROJECTS").body("items.id", equalTo(byId));
        var at = "items.find { it.id == '%s' }.";
        orphans("PROJECTS")
                .body(at.formatted(landscape.noGoal) + "reasons", contains("NO_GOAL"))
                .body(at.formatted(landscape.noGoal) + "cost.amount", equalTo("40.00"))
                .body(at.formatted(landscape.noGoal) + "benefit.amount", equalTo("10.00"))
                .body(at.formatted(landscape.noGoal) + "office", equalTo(landscape.world.office()))
                .body(at.formatted(landscape.innerGoal) + "reasons", contains("GOAL_IS_NO_LEAF"));
    }

    @Test
    void benefitsThatAreForNoGoalAreOrphans() {
        orphans("BENEFITS")
                .body("items.id", contains(landscape.noGoal))
                .body("items[0].benefit.amount", equalTo("10.00"));
    }

    @Test
    void anInitiativeWithoutAGoalOrAProjectIsAnOrphan() {
        orphans("INITIATIVES").body("items", empty());
        landscape.initiative("AIMLESS", "");
        landscape.initiative("EMPTY", "{\"goal\": \"IDLE\", \"share\": 1}");
        Api.ADMIN.change(
                landscape.strategy,
                "{\"goals\": %s}".formatted(Landscape.GOALS.replace("\"HEALTH\"", "\"WEALTH\"")));

        orphans("INITIATIVES")
                .body("items.id", contains("AIMLESS", "EAST", "EMPTY"))
                .body("items[0].reasons", contains("NO_GOAL", "NO_PROJECT"))
                .body("items[1].reasons", contains("GOAL_IS_NO_LEAF"))
                .body("items[2].reasons", contains("NO_PROJECT"));
    }

    @Test
    void aProjectOfAnInitiativeWhoseGoalsAreGoneServesWhatItContributesTo() {
        Api.ADMIN.change(
                landscape.strategy,
                """
                {"goals": [{"code": "EUROPE", "name": "Europe", "weight": 1}]}""");

        Api.ADMIN
                .get(landscape.strategy + "/coverage")
                .body("items[0].cost.amount", equalTo("160.00"));
        orphans("PROJECTS")
                .body(
                        "items.id",
                        equalTo(
                                Stream.of(
                                                landscape.noGoal,
                                                landscape.innerGoal,
                                                landscape.inDollars)
                                        .sorted()
                                        .toList()));
    }

    @Test
    void orphansArePaged() {
        var all = orphans("PROJECTS").extract().<List<String>>path("items.id");

        var first = orphans("PROJECTS&limit=1").extract();
        assertThat(first.<List<String>>path("items.id")).containsExactly(all.getFirst());
        orphans("PROJECTS&limit=1&after=" + first.path("next"))
                .body("items.id", contains(all.getLast()))
                .body("next", nullValue());
    }

    private ValidatableResponse orphans(String query) {
        return Api.ADMIN
                .get("%s/orphans?kind=%s".formatted(landscape.strategy, query))
                .statusCode(200);
    }
}
