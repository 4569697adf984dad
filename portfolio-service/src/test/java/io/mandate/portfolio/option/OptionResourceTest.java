package io.mandate.portfolio.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

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

/** How a portfolio states the options of its projects. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class OptionResourceTest {
    private World world;
    private String portfolio;
    private String project;

    @BeforeEach
    void world() {
        world = World.create();
        portfolio = world.portfolio(world.strategy(1, 1), "RISK_ADJUSTED_VALUE", "100.00");
        project = world.project("60.00", "100.00", 50, 50);
    }

    @Test
    void areStatedChangedAndWithdrawn() {
        put(null, window("2035-01", "2035-03")).statusCode(201);
        Api.ADMIN
                .get(options())
                .statusCode(200)
                .body("projectId", equalTo(project))
                .body("start.latest", equalTo("2035-03"));

        put(null, window("2035-01", "2035-03")).statusCode(200).body("version", equalTo(0));
        put(null, window("2035-01", "2035-04")).statusCode(428);
        put("\"7\"", window("2035-01", "2035-04")).statusCode(412);
        put("\"0\"", window("2035-01", "2035-04")).statusCode(200).body("version", equalTo(1));
        Api.ADMIN.delete(options(), "\"0\"").statusCode(412);
        Api.ADMIN.delete(options(), "\"1\"").statusCode(204);
        Api.ADMIN.get(options()).statusCode(404).body("type", endsWith("options-not-found"));
    }

    @Test
    void areAChangeOfThePortfoliosTerms() {
        var before = Api.ADMIN.get(portfolio).extract().<Integer>path("version");

        put(null, window("2035-01", "2035-03")).statusCode(201);

        var after = Api.ADMIN.get(portfolio).extract().<Integer>path("version");
        assertThat(after).isGreaterThan(before);
    }

    @Test
    void areListedInPagesByProject() {
        var other = world.project("10.00", "20.00", 1, 1);
        put(null, window("2035-01", "2035-03")).statusCode(201);
        Api.ADMIN
                .put(portfolio + "/options/" + other, null, window("2035-02", "2035-02"))
                .statusCode(201);

        var first = Api.ADMIN.get(portfolio + "/options?limit=1").statusCode(200);

        first.body("items", hasSize(1)).body("next", notNullValue());
        var next = first.extract().<String>path("next");
        Api.ADMIN
                .get(portfolio + "/options?limit=1&after=" + next)
                .body("items", hasSize(1))
                .body("next", nullValue());
    }

    @Test
    void aWindowEndsAfterItsStart() {
        refused(window("2035-03", "2035-02"), "window-ends-before-start", "/start/latest");
    }

    @Test
    void aWindowHasAtMostSixtyMonths() {
        Api.ADMIN.change(
                portfolio,
                """
                {"periods": [{"from": "2035-01", "to": "2045-12", "budget": "1.00"}]}\
                """);

        refused(window("2035-01", "2040-01"), "window-too-long", "/start/latest");
        put(null, window("2035-01", "2039-12")).statusCode(201);
    }

    @Test
    void aWindowLiesWithinThePeriods() {
        refused(window("2034-12", "2035-02"), "window-outside-periods", "/start/earliest");
        refused(window("2035-01", "2035-07"), "window-outside-periods", "/start/latest");
    }

    @Test
    void shapesAreChecked() {
        put(null, "{\"start\": {\"earliest\": \"2035-01\"}}")
                .statusCode(400)
                .body("errors.pointer", hasItem("/start/latest"));
        put(null, "{\"start\": {\"earliest\": \"soon\", \"latest\": \"2035-01\"}}")
                .statusCode(400)
                .body("errors.pointer", hasItem("/start/earliest"));
        put(null, "{}").statusCode(400);
    }

    @Test
    void areStatedOnlyOfProjectsOfThePortfoliosOffices() {
        var foreign = World.create().project("1.00", "2.00", 1, 1);

        for (var id : new String[] {foreign, UUID.randomUUID().toString()}) {
            Api.ADMIN
                    .put(portfolio + "/options/" + id, null, window("2035-01", "2035-02"))
                    .statusCode(404)
                    .body("type", endsWith("candidate-not-found"));
        }
    }

    private void refused(String options, String problem, String pointer) {
        put(null, options)
                .statusCode(422)
                .body("type", endsWith(problem))
                .body("errors.pointer", hasItem(pointer));
    }

    private ValidatableResponse put(String ifMatch, String options) {
        return Api.ADMIN.put(options(), ifMatch, options);
    }

    private String options() {
        return portfolio + "/options/" + project;
    }

    private static String window(String earliest, String latest) {
        return """
        {"start": {"earliest": "%s", "latest": "%s"}}\
        """
                .formatted(earliest, latest);
    }
}
