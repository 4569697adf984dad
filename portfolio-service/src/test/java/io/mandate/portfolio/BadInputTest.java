package io.mandate.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.mandate.platform.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One test per kind of bad input: a problem with a type, a pointer and the right status, and no effect. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class BadInputTest {
    private World world;
    private String strategy;
    private String portfolio;

    @BeforeEach
    void world() {
        world = World.create();
        strategy = world.strategy(1, 1);
        portfolio = world.portfolio(strategy, "SCORE_TIMES_SIZE", "100.00");
    }

    @Test
    void unknownFields() {
        problem(
                        Api.ADMIN.post(
                                "/v1/offices",
                                World.office("X", null).replace("\"name\"", "\"nam\"")),
                        400)
                .body("errors.pointer", hasItem("/nam"));
        problem(Api.ADMIN.patch(portfolio, "*", "{\"budget\": \"1\"}"), 400)
                .body("errors.pointer", hasItem("/budget"));
        problem(Api.ADMIN.post(portfolio + "/selection-runs", "{\"fast\": true}"), 400)
                .body("errors.pointer", hasItem("/fast"));
    }

    @Test
    void wrongTypes() {
        problem(Api.ADMIN.patch(strategy, "*", "{\"goals\": \"all\"}"), 400)
                .body("errors.pointer", hasItem("/goals"));
        problem(Api.ADMIN.patch(portfolio, "*", "{\"strategyId\": \"first\"}"), 400)
                .body("errors.pointer", hasItem("/strategyId"));
        problem(Api.ADMIN.patch(portfolio, "*", "{\"mandatory\": [7]}"), 400);
        problem(Api.ADMIN.patch(portfolio, "*", "[]"), 400);
    }

    @Test
    void missingFields() {
        problem(
                        Api.ADMIN.post(
                                "/v1/portfolios", "{\"office\": \"%s\"}".formatted(world.office())),
                        400)
                .body("errors.pointer", hasItem("/name"))
                .body("errors.pointer", hasItem("/periods"));
        problem(Api.ADMIN.patch(portfolio, "*", "{\"name\": null}"), 400)
                .body("errors.pointer", hasItem("/name"));
    }

    @Test
    void hugeStrings() {
        var huge = "x".repeat(1_000_000);

        problem(
                        Api.ADMIN.post(
                                "/v1/offices", World.office("X", null).replace("Office X", huge)),
                        400)
                .body("errors.pointer", hasItem("/name"))
                .body("detail", not(containsString("xxxxxxxxxx")));
        problem(Api.ADMIN.patch(strategy, "*", "{\"name\": \"%s\"}".formatted(huge)), 400)
                .body("errors.pointer", hasItem("/name"));
    }

    @Test
    void brokenJson() {
        for (var body : List.of("{", "{\"name\": ", "", "null", "\"text\"", "{]}")) {
            problem(Api.ADMIN.post("/v1/strategies", body), 400);
        }
        problem(Api.ADMIN.patch(portfolio, "*", "{\"name\""), 400);
    }

    @Test
    void unknownIds() {
        var nobody = UUID.randomUUID();
        for (var path :
                List.of(
                        "/v1/offices/NOWHERE",
                        "/v1/strategies/" + nobody,
                        "/v1/strategies/first",
                        "/v1/portfolios/" + nobody,
                        "/v1/portfolios/" + nobody + "/ranking",
                        "/v1/portfolios/" + nobody + "/selection-runs",
                        portfolio + "/selection-runs/" + nobody,
                        portfolio + "/selection-runs/" + nobody + "/items",
                        portfolio + "/selection-runs/" + nobody + "/approval",
                        portfolio + "/directives/" + nobody,
                        portfolio + "/scenarios/" + nobody,
                        portfolio + "/scenarios/" + nobody + "/comparison",
                        portfolio + "/scenarios/" + nobody + "/approval",
                        "/v1/portfolios/" + nobody + "/scenarios",
                        "/v1/candidates/" + nobody)) {
            problem(Api.ADMIN.get(path), 404);
        }
        problem(Api.ADMIN.post("/v1/portfolios/" + nobody + "/selection-runs", "{}"), 404);
        problem(
                Api.ADMIN.post(
                        portfolio + "/selection-runs/" + nobody + "/approval",
                        "{\"reason\": \"x\"}"),
                404);
    }

    @Test
    void staleAndMissingEntityTags() {
        for (var path : List.of("/v1/offices/" + world.office(), strategy, portfolio)) {
            Api.ADMIN.change(path, "{\"name\": \"Newer\"}");

            problem(Api.ADMIN.patch(path, "\"0\"", "{\"name\": \"Stale\"}"), 412)
                    .body("type", endsWith("precondition-failed"));
            problem(Api.ADMIN.patch(path, null, "{\"name\": \"Blind\"}"), 428)
                    .body("type", endsWith("precondition-required"));
            Api.ADMIN.get(path).body("name", endsWith("Newer"));
        }
    }

    @Test
    void aKeyThatWasUsedForSomethingElse() {
        var body = "{\"office\": \"%s\", \"name\": \"S\", \"goals\": %s}";
        var key = UUID.randomUUID().toString();
        var first = keyed(key, body.formatted(world.office(), World.goals(1, 1)));
        var again = keyed(key, body.formatted(world.office(), World.goals(1, 1)));
        var other = keyed(key, body.formatted(world.office(), World.goals(1, 2)));

        var id = first.statusCode(201).extract().<String>path("id");
        assertThat(again.statusCode(201).extract().<String>path("id")).isEqualTo(id);
        problem(other, 422).body("type", endsWith("key-reused"));
    }

    @Test
    void aRefusedRequestMayBeRepeatedUnderItsKey() {
        var key = UUID.randomUUID().toString();
        var body = "{\"office\": \"%s\", \"name\": \"S\", \"goals\": %s}";

        keyed(key, body.formatted(world.office(), World.goals(1, 1).replace("0.5", "0.4")))
                .statusCode(422)
                .body("errors.pointer", hasItem("/goals"));
        keyed(key, body.formatted(world.office(), World.goals(1, 0))).statusCode(201);
    }

    @Test
    void pagesThatAreNone() {
        for (var query : List.of("limit=0", "limit=201", "limit=many", "after=nonsense")) {
            problem(Api.ADMIN.get("/v1/candidates?" + query), 400)
                    .body("errors.pointer", notNullValue());
        }
    }

    @Test
    void methodsAndTypesThatAreNotOffered() {
        problem(Api.ADMIN.request().delete(portfolio).then(), 405);
        problem(
                Api.ADMIN
                        .request()
                        .contentType("text/plain")
                        .body("hello")
                        .post("/v1/portfolios")
                        .then(),
                415);
    }

    private static ValidatableResponse keyed(String key, String body) {
        return Api.ADMIN
                .request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/v1/strategies")
                .then();
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", notNullValue())
                .body("title", notNullValue())
                .body("detail", not(containsString("io.mandate")));
    }
}
