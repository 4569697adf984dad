package io.mandate.portfolio.scenario;

import static io.mandate.portfolio.scenario.Scenes.approve;
import static io.mandate.portfolio.scenario.Scenes.solve;
import static io.mandate.portfolio.scenario.Scenes.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.OneByOne;
import io.mandate.portfolio.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Approvals of scenarios at the same time: one takes the place of the live portfolio. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class ScenarioRaceTest {
    private static final String DIRECTED = "mandate.portfolio.project-directed.v1";

    private String portfolio;
    private String cheap;

    @BeforeEach
    void world() {
        var world = World.create();
        portfolio = world.portfolio(world.strategy(1, 0), "RISK_ADJUSTED_VALUE", "100.00");
        cheap = world.project("60.00", "200.00", 80, 40);
        world.project("70.00", "190.00", 90, 90);
    }

    @Test
    void ofTwoApprovalsAtOnceOneWins() {
        var scenario = take(portfolio, "130.00");
        solve(scenario);

        oneWinsTheOtherIsToldWhy(scenario, scenario, "scenario-decided");

        approve(scenario)
                .statusCode(409)
                .body("type", endsWith("scenario-decided"))
                .body("errors.pointer", hasItem("/state"));
        assertThat(Events.sent(DIRECTED, cheap, 1)).hasSize(1);
    }

    @Test
    void ofTwoScenariosAtOnceOneWinsAndTheOtherIsOutdated() {
        var more = take(portfolio, "130.00");
        var less = take(portfolio, "65.00");
        solve(more);
        solve(less);

        oneWinsTheOtherIsToldWhy(more, less, "basis-moved");

        var states = Stream.of(more, less).map(each -> Api.ADMIN.get(each).extract().path("state"));
        assertThat(states).containsExactlyInAnyOrder("APPROVED", "OPEN");
    }

    private void oneWinsTheOtherIsToldWhy(String one, String other, String rule) {
        var answers =
                OneByOne.at(portfolio, List.of(() -> approve(one), () -> approve(other))).stream()
                        .collect(Collectors.groupingBy(each -> each.extract().statusCode()));

        assertThat(answers).containsOnlyKeys(201, 409);
        answers.get(409)
                .getFirst()
                .contentType("application/problem+json")
                .body("type", endsWith(rule))
                .body("errors.pointer", hasSize(1));
    }
}
