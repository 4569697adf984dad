package io.mandate.portfolio.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class PortfolioResourceTest {
    private World world;
    private String strategy;

    @BeforeEach
    void world() {
        world = World.create();
        strategy = world.strategy(1, 1);
    }

    @Test
    void aPortfolioIsOpenedAndAnnounced() {
        var path = world.portfolio(strategy, "RISK_ADJUSTED_VALUE", "1000.00");

        Api.ADMIN
                .get(path)
                .statusCode(200)
                .body("periods[0].from", equalTo("2035-01"))
                .body("periods[0].budget", equalTo("1000.00"))
                .body("formula", containsString("risk factor"))
                .body("liveRun", nullValue());
        var event = Events.sent("mandate.portfolio.portfolio-changed.v1", World.id(path));
        assertThat(event.sequence()).isEqualTo(1);
        ContractFiles.assertKeepsContract(event);
    }

    @Test
    void aStrategyOfAnOfficeAboveHolds() {
        var below = World.create(world.office());

        var path = below.portfolio(strategy, "SCORE_TIMES_SIZE", "10.00");

        Api.ADMIN.get(path).statusCode(200).body("strategyId", equalTo(World.id(strategy)));
    }

    @Test
    void aStrategyOfSomebodyElseDoesNot() {
        var other = World.create();

        Api.ADMIN
                .post("/v1/portfolios", other.portfolioBody(strategy, "SCORE_TIMES_SIZE", "10"))
                .statusCode(422)
                .body("type", endsWith("unknown-strategy"))
                .body("errors.pointer", hasItem("/strategyId"));
    }

    @Test
    void onlyKnownProjectsAreMandatory() {
        var path = world.portfolio(strategy, "SCORE_TIMES_SIZE", "10.00");
        var known = world.project("5.00", "9.00", 1, 1);
        var stranger = World.create().project("5.00", "9.00", 1, 1);

        Api.ADMIN.change(path, "{\"mandatory\": [\"%s\"]}".formatted(known));
        for (var unknown : new String[] {stranger, UUID.randomUUID().toString()}) {
            Api.ADMIN
                    .patch(path, "*", "{\"excluded\": [\"%s\"]}".formatted(unknown))
                    .statusCode(422)
                    .body("type", endsWith("unknown-project"))
                    .body("errors.pointer", hasItem("/excluded/0"));
        }
    }

    @Test
    void periodsAreMonthsInOrder() {
        period("2035-04", "2035-03", "10")
                .statusCode(422)
                .body("type", endsWith("period-ends-before-start"))
                .body("errors.pointer", hasItem("/periods/0/to"));
        period("2035-13", "2035-14", "10")
                .statusCode(400)
                .body("errors.pointer", hasItem("/periods/0/from"));
        period("next year", "2035-14", "10").statusCode(400);
    }

    @Test
    void budgetsAreMoney() {
        period("2035-01", "2035-03", "-1")
                .statusCode(400)
                .body("errors.pointer", hasItem("/periods/0/budget"));
        period("2035-01", "2035-03", "10.001")
                .statusCode(422)
                .body("type", endsWith("finer-than-a-coin"));
        period("2035-01", "2035-03", "1e9")
                .statusCode(400)
                .body("errors.pointer", hasItem("/periods/0/budget"));
        period("2035-01", "2035-03", "99999999999999999999").statusCode(400);
    }

    @Test
    void aBudgetThatIsANumberMayHavePassedAFloat() {
        var body = world.portfolioBody(strategy, "SCORE_TIMES_SIZE", "10");

        Api.ADMIN
                .post("/v1/portfolios", body.replace("\"budget\": \"10\"", "\"budget\": 10.5"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/periods/0/budget"));
    }

    @Test
    void theObjectiveIsOneOfTwo() {
        Api.ADMIN
                .post("/v1/portfolios", world.portfolioBody(strategy, "BEAUTY", "10"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/objective"));
    }

    private ValidatableResponse period(String from, String to, String budget) {
        var body = world.portfolioBody(strategy, "SCORE_TIMES_SIZE", budget);
        return Api.ADMIN.post(
                "/v1/portfolios", body.replace("2035-01", from).replace("2035-06", to));
    }
}
