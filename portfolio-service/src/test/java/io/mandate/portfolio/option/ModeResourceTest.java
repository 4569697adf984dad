package io.mandate.portfolio.option;

import static java.util.stream.Collectors.joining;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.IntStream;
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

    @Test
    void keepTheirHoursOfRolesStatedEmptyOrUnstated() {
        put("""
                        {"mode": "CONTINUE"},
                        {"mode": "REDUCE", "value": "5.00", "hours": []},
                        {"mode": "STOP", "value": "-5.00",
                         "hours": [{"role": "welder", "month": "2035-02", "hours": 12.50},
                                   {"role": "welder", "month": "2035-01", "hours": 1000000}]}\
                        """)
                .statusCode(201);

        Api.ADMIN
                .get(options)
                .body("modes[0]", not(hasKey("hours")))
                .body("modes[1].hours", empty())
                .body("modes[2].hours.role", contains("welder", "welder"))
                .body("modes[2].hours.month", contains("2035-02", "2035-01"))
                .body("modes[2].hours.hours", contains(12.5f, 1_000_000));
    }

    @Test
    void theSameHoursWrittenOtherwiseAreTheSame() {
        put(continuing("12.5")).statusCode(201);

        put(continuing("12.50")).statusCode(200).header("ETag", startsWith("\"0"));
        put(continuing("12.51")).statusCode(428);
    }

    @Test
    void takeAsManyLinesOfHoursAsAProject() {
        put(continuing("1", 5_000)).statusCode(201);

        put(continuing("1", 5_001))
                .statusCode(400)
                .body("errors.pointer", hasItem("/modes/0/hours"));
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
                    {"mode": "CONTINUE"}, {"mode": "STOP", "value": "1", "hours": [{"role": "a", "month": "2035-01", "hours": 1}, {"role": "b", "month": "2035-01", "hours": 1}, {"role": "a", "month": "2035-01", "hours": 2}]} | month-stated-twice | /modes/1/hours/2/month
                    {"mode": "REDUCE", "hours": [{"role": "a", "month": "2035-01", "hours": 1}]} | mode-without-value | /modes/0/value
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
                    {"mode": "CONTINUE", "hours": [null]} | /modes/0/hours/0
                    {"mode": "CONTINUE", "hours": [{"month": "2035-01", "hours": 1}]} | /modes/0/hours/0/role
                    {"mode": "CONTINUE", "hours": [{"role": " ", "month": "2035-01", "hours": 1}]} | /modes/0/hours/0/role
                    {"mode": "CONTINUE", "hours": [{"role": "0123456789012345678901234567890123456789012345678901234567890", "month": "2035-01", "hours": 1}]} | /modes/0/hours/0/role
                    {"mode": "CONTINUE", "hours": [{"role": "a", "hours": 1}]} | /modes/0/hours/0/month
                    {"mode": "CONTINUE", "hours": [{"role": "a", "month": "2035-13", "hours": 1}]} | /modes/0/hours/0/month
                    {"mode": "CONTINUE", "hours": [{"role": "a", "month": "2035-01"}]} | /modes/0/hours/0/hours
                    {"mode": "CONTINUE", "hours": [{"role": "a", "month": "2035-01", "hours": 0}]} | /modes/0/hours/0/hours
                    {"mode": "CONTINUE", "hours": [{"role": "a", "month": "2035-01", "hours": -1}]} | /modes/0/hours/0/hours
                    {"mode": "CONTINUE", "hours": [{"role": "a", "month": "2035-01", "hours": 0.001}]} | /modes/0/hours/0/hours
                    {"mode": "CONTINUE", "hours": [{"role": "a", "month": "2035-01", "hours": 1000000.01}]} | /modes/0/hours/0/hours
                    {"mode": "CONTINUE", "hours": [{"role": "a", "month": "2035-01", "hours": 1e999999999}]} | /modes/0/hours/0/hours
                    {"mode": "CONTINUE", "hours": [{"role": "a", "month": "2035-01", "hours": 1, "skill": "b"}]} | /modes/0/hours/0/skill
                    """)
    void shapesArePointedAt(String modes, String pointer) {
        put(modes).statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    private static String continuing(String hours) {
        return continuing(hours, 1);
    }

    private static String continuing(String hours, int lines) {
        return IntStream.range(0, lines)
                .mapToObj(at -> line(at, hours))
                .collect(joining(", ", "{\"mode\": \"CONTINUE\", \"hours\": [", "]}"));
    }

    private static String line(int at, String hours) {
        return "{\"role\": \"role %d\", \"month\": \"2035-01\", \"hours\": %s}"
                .formatted(at, hours);
    }

    private ValidatableResponse put(String modes) {
        return Api.ADMIN.put(options, null, "{\"modes\": [%s]}".formatted(modes));
    }
}
