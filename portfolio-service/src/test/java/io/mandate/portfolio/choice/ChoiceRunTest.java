package io.mandate.portfolio.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.Tokens;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A problem that is posed directly is a run like any: followed, cancelled, paged, and seen by whoever may see its office. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class ChoiceRunTest {
    private World world;
    private Asked asked;

    @BeforeEach
    void world() {
        world = World.create();
        asked = new Asked(world.office());
    }

    @Test
    void itemsArePagedInTheOrderOfTheRequestAndFilteredByChoice() {
        var path =
                asked.solved(
                        "\"candidates\": [%s, %s, %s], \"limits\": [{\"name\": \"l\", \"ceiling\": \"2\"}]"
                                .formatted(
                                        Asked.candidate("z", "1", "l", "1"),
                                        Asked.candidate("y", "3", "l", "1"),
                                        Asked.candidate("x", "2", "l", "1")));

        var first = Api.ADMIN.get(path + "/items?limit=2").statusCode(200).extract();
        assertThat(first.<List<String>>path("items.candidate")).containsExactly("z", "y");
        Api.ADMIN
                .get(path + "/items?limit=2&after=" + first.path("next"))
                .body("items.candidate", equalTo(List.of("x")))
                .body("next", nullValue());
        Api.ADMIN
                .get(path + "/items?chosen=false")
                .body("items.candidate", equalTo(List.of("z")))
                .body("items[0].reason.code", equalTo("WORTH_LESS_THAN_OTHERS"))
                .body(
                        "items[0].reason.text",
                        equalTo("Worth 1; it would exceed l by 1 unless 1 worth 2 made room"));
    }

    @Test
    void aRunIsFollowedAndCancelledLikeAnyOther() {
        var random = new Random(7);
        var candidates =
                IntStream.range(0, 300)
                        .mapToObj(
                                id ->
                                        "{\"id\": \"c%d\", \"value\": \"%d\", \"use\": [%s]}"
                                                .formatted(
                                                        id,
                                                        500 + random.nextInt(500),
                                                        IntStream.range(0, 10)
                                                                .mapToObj(
                                                                        limit ->
                                                                                "{\"limit\": \"l%d\", \"amount\": \"%d\"}"
                                                                                        .formatted(
                                                                                                limit,
                                                                                                1
                                                                                                        + random
                                                                                                                .nextInt(
                                                                                                                        1_000)))
                                                                .collect(Collectors.joining(","))))
                        .collect(Collectors.joining(","));
        var limits =
                IntStream.range(0, 10)
                        .mapToObj("{\"name\": \"l%d\", \"ceiling\": \"75000\"}"::formatted)
                        .collect(Collectors.joining(","));
        var path =
                asked.pose(
                                "\"candidates\": [%s], \"limits\": [%s], \"effort\": {\"work\": 600, \"wallClockSeconds\": 3600}"
                                        .formatted(candidates, limits))
                        .statusCode(202)
                        .body("progress", equalTo(0))
                        .extract()
                        .header("Location");

        Api.ADMIN.post("/v1/runs/" + World.id(path) + "/cancellation", "").statusCode(202);
        World.finished(path);

        Api.ADMIN.get(path).body("state", equalTo("CANCELLED")).body("result", nullValue());
        Api.ADMIN.get(path + "/items").statusCode(200).body("items", empty());
    }

    @Test
    void theSameProblemHasTheSameHashAndAnswer() {
        var fields =
                "\"candidates\": [%s, %s], \"limits\": [{\"name\": \"l\", \"ceiling\": \"10\"}]"
                        .formatted(
                                Asked.candidate("a", "1", "l", "6"),
                                Asked.candidate("b", "2", "l", "5"));
        var one = Api.ADMIN.get(asked.solved(fields)).extract();
        var two = Api.ADMIN.get(asked.solved(fields)).extract();

        for (var path : new String[] {"basedOn.inputHash", "result.value", "result.upperBound"}) {
            assertThat(one.<String>path(path)).isEqualTo(two.path(path));
        }
        assertThat(one.<String>path("id")).isNotEqualTo(two.path("id"));
    }

    @Test
    void whoeverMaySeeTheOfficeMaySeeItsProblems() {
        var path = asked.solved("\"candidates\": [{\"id\": \"a\", \"value\": \"1\"}]");
        var below = World.create(world.office());
        var foreign = World.create();

        Api.of(Role.VIEWER, world.office()).get(path).statusCode(200);
        Api.of(Role.VIEWER, world.office())
                .get("/v1/selection-problems")
                .statusCode(200)
                .body("items.id", hasItem(World.id(path)));
        for (var other : new String[] {below.office(), foreign.office()}) {
            Api.of(Role.PMO_ADMIN, other)
                    .get(path)
                    .statusCode(404)
                    .body("type", endsWith("choice-not-found"));
            Api.of(Role.PMO_ADMIN, other).get(path + "/items").statusCode(404);
            Api.of(Role.PMO_ADMIN, other).get("/v1/selection-problems").body("items", empty());
        }
        new Api(Tokens.withoutOffices(Role.PMO_ADMIN)).get(path).statusCode(404);
        new Api(null).get(path).statusCode(401);
        Api.of(Role.PORTFOLIO_MANAGER, foreign.office())
                .post(
                        "/v1/selection-problems",
                        asked.body("\"candidates\": [{\"id\": \"a\", \"value\": \"1\"}]"))
                .statusCode(403)
                .body("type", endsWith("outside-scope"));
        Api.of(Role.VIEWER, world.office())
                .post("/v1/selection-problems", asked.body("\"candidates\": []"))
                .statusCode(403);
    }
}
