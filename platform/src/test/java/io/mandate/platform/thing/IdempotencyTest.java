package io.mandate.platform.thing;

import static io.mandate.platform.thing.Http.admin;
import static io.mandate.platform.thing.Http.as;
import static io.mandate.platform.thing.Http.freshName;
import static io.mandate.platform.thing.Http.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.mandate.platform.security.Role;
import io.mandate.platform.sql.Sql;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class IdempotencyTest {
    @Inject Sql sql;

    private final String key = UUID.randomUUID().toString();
    private final String name = freshName();

    @Test
    void theSameKeyAndBodyGiveTheSameAnswerAndOneEffect() {
        var first = post(json("A", name)).then().statusCode(201).extract();

        post(json("A", name))
                .then()
                .statusCode(201)
                .header("Location", endsWith("/v1/things/" + first.path("id")))
                .header("ETag", equalTo(first.header("ETag")))
                .body(equalTo(first.asString()));
        assertThat(things()).isEqualTo(1);
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        post(json("A", name)).then().statusCode(201);

        post(json("A", freshName()))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:mandate:problem:key-reused"));
    }

    @Test
    void aRefusedRequestLeavesNothingAndMayBeRepeated() {
        post("{}").then().statusCode(400);
        admin().body(json("A", name)).post("/v1/things").then().statusCode(201);
        post(json("A", name)).then().statusCode(409);

        post(json("A", freshName())).then().statusCode(201);
    }

    @Test
    void aKeyBelongsToItsCaller() {
        post(json("A", name)).then().statusCode(201);

        as(Tokens.of(Role.INTEGRATION))
                .header("Idempotency-Key", key)
                .body(json("A", freshName()))
                .post("/v1/things")
                .then()
                .statusCode(201);
    }

    @Test
    void aRequestInFlightIsNotDoneTwice() throws Exception {
        var barrier = Barrier.at(name);
        var slow = CompletableFuture.supplyAsync(() -> post(json("A", name)));
        barrier.awaitReached();
        post(json("A", name))
                .then()
                .statusCode(409)
                .header("Retry-After", "1")
                .body("type", equalTo("urn:mandate:problem:request-in-flight"));
        barrier.open();

        assertThat(slow.get().statusCode()).isEqualTo(201);
        assertThat(post(json("A", name)).asString()).isEqualTo(slow.get().asString());
    }

    @Test
    void manyAtOnceHaveOneEffect() throws InterruptedException {
        var answers = AtOnce.callers(50, _ -> post(json("A", name)));

        assertThat(answers).extracting(Response::statusCode).contains(201).containsOnly(201, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .allSatisfy(IdempotencyTest::asksToComeBack);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 201)
                .extracting(Response::asString)
                .containsOnly(post(json("A", name)).asString());
        assertThat(things()).isEqualTo(1);
    }

    @Test
    void aKeyHasALength() {
        admin().header("Idempotency-Key", "x".repeat(256))
                .body(json("A", name))
                .post("/v1/things")
                .then()
                .statusCode(400);
    }

    private static void asksToComeBack(Response refused) {
        assertThat(refused.header("Retry-After")).isEqualTo("1");
        assertThat(refused.<String>path("type")).isEqualTo("urn:mandate:problem:request-in-flight");
    }

    private Response post(String body) {
        return admin().header("Idempotency-Key", key).body(body).post("/v1/things");
    }

    private long things() {
        return sql.first("select count(*) from thing where name = ?", r -> r.getLong(1), name)
                .orElseThrow();
    }
}
