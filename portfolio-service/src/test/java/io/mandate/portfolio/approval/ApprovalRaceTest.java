package io.mandate.portfolio.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.OneByOne;
import io.mandate.portfolio.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Approvals that meet: the second one waits, and is then told what has happened. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class ApprovalRaceTest {
    private static final String DIRECTED = "mandate.portfolio.project-directed.v1";

    private String portfolio;
    private String project;

    @BeforeEach
    void world() {
        var world = World.create();
        portfolio = world.portfolio(world.strategy(1, 0), "RISK_ADJUSTED_VALUE", "100.00");
        project = world.project("60.00", "200.00", 80, 40);
    }

    @Test
    void ofTwoApprovalsOfARunTheSecondIsToldThatItIsDecided() {
        var run = World.select(portfolio);

        refused(run, run).body("type", endsWith("already-decided"));

        assertThat(Events.sent(DIRECTED, project, 1)).hasSize(1);
    }

    @Test
    void ofTwoRunsTheSecondIsToldThatAnotherWasApproved() {
        refused(World.select(portfolio), World.select(portfolio))
                .body("type", endsWith("basis-moved"))
                .body("detail", containsString("another selection was approved"));
    }

    private ValidatableResponse refused(String one, String other) {
        var answers =
                OneByOne.at(portfolio, List.of(() -> approve(one), () -> approve(other))).stream()
                        .collect(Collectors.groupingBy(each -> each.extract().statusCode()));

        assertThat(answers).containsOnlyKeys(201, 409);
        return answers.get(409).getFirst().contentType("application/problem+json");
    }

    private static ValidatableResponse approve(String run) {
        return Api.ADMIN.post(run + "/approval", "{\"reason\": \"agreed\"}");
    }
}
