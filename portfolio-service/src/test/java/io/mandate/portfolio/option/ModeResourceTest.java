package io.mandate.portfolio.option;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a portfolio states the modes of a project in flight. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class ModeResourceTest {
    private String options;

    @BeforeEach
    void world() {
        var world = World.create();
        var portfolio = world.portfolio(world.strategy(1, 1), "RISK_ADJUSTED_VALUE", "100.00");
        options = portfolio + "/options/" + world.project("60.00", "100.00", 50, 50);
    }

    @Test
    void areStatedWithTheirFigures() {
        put("""
                        {"mode": "CONTINUE"},
                        {"mode": "STOP", "exitCost": "5.00", "value": "-5.00",
                         "costs": [{"month": "2035-02", "amount": "1.50"}]}\
                        """)
                .statusCode(201);

        Api.ADMIN
                .get(options)
                .body("modes.mode", contains("CONTINUE", "STOP"))
                .body("modes[1].exitCost", equalTo("5.00"))
                .body("modes[1].costs[0].amount", equalTo("1.50"));
    }

    @ParameterizedTest(name = "{1} at {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"mode": "CONTINUE"}, {"mode": "CONTINUE"} | mode-stated-twice | /modes/1/mode
                    {"mode": "STOP", "exitCost": "5.00"} | mode-without-value | /modes/0/value
                    {"mode": "CONTINUE", "exitCost": "5.00", "value": "1"} | continuing-has-no-exit | /modes/0/exitCost
                    {"mode": "STOP", "value": "1.001"} | finer-than-a-coin | /modes/0/value
                    {"mode": "STOP", "value": "1", "exitCost": "0.001"} | finer-than-a-coin | /modes/0/exitCost
                    {"mode": "STOP", "value": "1", "costs": [{"month": "2035-01", "amount": "0.001"}]} | finer-than-a-coin | /modes/0/costs/0/amount
                    {"mode": "STOP", "value": "1", "costs": [{"month": "2035-01", "amount": "1"}, {"month": "2035-01", "amount": "2"}]} | month-stated-twice | /modes/0/costs/1/month
                    """)
    void rulesArePointedAt(String modes, String problem, String pointer) {
        put(modes)
                .statusCode(422)
                .body("type", endsWith(problem))
                .body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"mode": "SLEEP", "value": "1"} | /modes/0/mode
                    {"value": "1"} | /modes/0/mode
                    {"mode": "STOP", "value": "1", "exitCost": "-1"} | /modes/0/exitCost
                    {"mode": "STOP", "value": "1", "costs": [{"month": "2035-01", "amount": "-1"}]} | /modes/0/costs/0/amount
                    {"mode": "STOP", "value": "1", "costs": [{"amount": "1"}]} | /modes/0/costs/0/month
                    """)
    void shapesArePointedAt(String modes, String pointer) {
        put(modes).statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    private ValidatableResponse put(String modes) {
        return Api.ADMIN.put(options, null, "{\"modes\": [%s]}".formatted(modes));
    }
}
