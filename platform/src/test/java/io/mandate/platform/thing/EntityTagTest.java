package io.mandate.platform.thing;

import static io.mandate.platform.thing.Http.admin;
import static io.mandate.platform.thing.Http.createThing;
import static io.mandate.platform.thing.Http.freshName;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import io.mandate.platform.testing.Infrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class EntityTagTest {
    @Test
    void whatIsCreatedHasALocationAndATag() {
        createThing("A", freshName())
                .statusCode(201)
                .header("Location", containsString("/v1/things/"))
                .header("ETag", "\"0\"");
    }

    @Test
    void whatIsKnownIsNotSentAgain() {
        var path = thing();
        var tag = admin().get(path).then().statusCode(200).extract().header("ETag");

        admin().header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Cache-Control", "private, no-cache")
                .header("Vary", "Authorization")
                .body(emptyString());
        admin().header("If-None-Match", "\"77\"").get(path).then().statusCode(200);
    }

    @Test
    void aChangeNeedsTheCurrentTag() {
        var path = thing();
        var name = freshName();

        change(path, null, "{}").then().statusCode(428);
        change(path, "\"5\"", "{}").then().statusCode(412);
        change(path, "\"0\"", "{\"name\":\"%s\"}".formatted(name))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo(name))
                .body("price.amount", equalTo("12.50"));
        change(path, "\"0\"", "{\"price\":null}").then().statusCode(412);
        change(path, "\"1\"", "{\"price\":null}").then().body("price", equalTo(null));
    }

    @Test
    void aPatchIsReadAsStrictlyAsAWholeRequest() {
        var path = thing();

        change(path, "\"0\"", "{\"nmae\":\"x\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/nmae"));
        change(path, "\"0\"", "{\"name\":null}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/name"));
        change(path, "\"0\"", "{\"price\":{\"amount\":1}}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/price/amount"));
        change(path, "\"0\"", "[]").then().statusCode(400);
    }

    @Test
    void oneOfTwoSimultaneousChangesLoses() throws Exception {
        var path = thing();
        var held = freshName();
        var barrier = Barrier.at(held);
        var slow =
                CompletableFuture.supplyAsync(
                        () -> change(path, "\"0\"", "{\"name\":\"%s\"}".formatted(held)));
        barrier.awaitReached();
        change(path, "\"0\"", "{\"price\":null}").then().statusCode(200);
        barrier.open();

        assertThat(slow.get().statusCode()).isEqualTo(412);
    }

    @Test
    void ofManyChangesUnderOneTagExactlyOneWins() throws InterruptedException {
        var path = thing();
        var wanted = freshName();

        var answers =
                AtOnce.callers(
                        50,
                        caller ->
                                change(
                                        path,
                                        "\"0\"",
                                        "{\"name\":\"%s-%d\"}".formatted(wanted, caller)));

        var winners = answers.stream().filter(answer -> answer.statusCode() == 200).toList();
        assertThat(winners).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 412)
                .hasSize(49)
                .allSatisfy(
                        loser ->
                                assertThat(loser.<String>path("type"))
                                        .isEqualTo("urn:mandate:problem:precondition-failed"));
        admin().get(path)
                .then()
                .header("ETag", "\"1\"")
                .body("name", equalTo(winners.getFirst().path("name")));
    }

    private static String thing() {
        var id = createThing("A", freshName()).statusCode(201).extract().path("id");
        return "/v1/things/" + id;
    }

    private static Response change(String path, String tag, String patch) {
        var request = admin().contentType("application/merge-patch+json").body(patch);
        return (tag == null ? request : request.header("If-Match", tag)).patch(path);
    }
}
