package io.mandate.platform.thing;

import static io.mandate.platform.thing.Http.admin;
import static io.mandate.platform.thing.Http.as;
import static io.mandate.platform.thing.Http.createThing;
import static io.mandate.platform.thing.Http.freshName;
import static io.mandate.platform.thing.Http.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ProblemTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"office":"A","name":"n","colour":"BLUE"}                       | /colour
                    {"office":"A","name":"n","colour":0}                            | /colour
                    {"office":"A","name":"n","paint":"RED"}                         | /paint
                    {"office":"A","name":5}                                         | /name
                    {"office":"A","name":true}                                      | /name
                    {"office":"A","name":["n"]}                                     | /name
                    {"office":"A","name":"n","since":"2027-02-30"}                  | /since
                    {"office":"A","name":"n","since":20270101}                      | /since
                    {"office":"A","name":"n","price":{"amount":1.5,"currency":"EUR"}}   | /price/amount
                    {"office":"A","name":"n","price":{"amount":"1.5","currency":"E"}}   | /price
                    {"office":"A","name":"n","price":"12 EUR"}                      | /price
                    {"office":"A","name":"n","parts":[{"count":1,"weight":"1"},{"count":"2","weight":"1"}]} | /parts/1/count
                    {"office":"A","name":"n","parts":[{"count":1,"weight":"1"},{"count":2.5,"weight":"1"}]} | /parts/1/count
                    {"office":"A","name":"n","parts":[{"count":99999999999,"weight":"1"}]}  | /parts/0/count
                    {"office":"A","name":"n","parts":[{"count":1,"weight":"1","a/b":1}]}    | /parts/0/a~1b
                    [1]                                                             | ''
                    """)
    void aWrongValueIsPointedAt(String body, String pointer) {
        isProblem(admin().body(body).post("/v1/things").then(), 400, "malformed-json")
                .body("errors.pointer", contains(pointer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"office\":}",
                "nonsense",
                "{\"a\":1}{",
                "{\"name\":\"a\",\"name\":\"b\"}"
            })
    void brokenJsonIsAProblem(String body) {
        isProblem(admin().body(body).post("/v1/things").then(), 400, "malformed-json")
                .body("detail", not(startsWith("Unexpected")))
                .body("errors.pointer", hasSize(1));
    }

    @Test
    void anEmptyBodyIsAProblem() {
        isProblem(admin().post("/v1/things").then(), 400, "invalid-request");
        isProblem(admin().body("null").post("/v1/things").then(), 400, "invalid-request");
    }

    @Test
    void brokenRulesOfShapeNameTheirFields() {
        var body =
                """
                {"office": " ", "parts": [{"count": 1, "weight": "1"}, {"count": 0}]}""";

        isProblem(admin().body(body).post("/v1/things").then(), 400, "invalid-request")
                .body(
                        "errors.pointer",
                        contains("/name", "/office", "/parts/1/count", "/parts/1/weight"));
    }

    @Test
    void aParameterIsNamedLikeAField() {
        isProblem(admin().get("/v1/breakages/secret?size=4").then(), 400, "invalid-request")
                .body("errors.pointer", contains("/size"));
        isProblem(admin().get("/v1/breakages/secret?size=many").then(), 400, "invalid-request")
                .body("errors.pointer", contains("/size"));
        isProblem(admin().get("/v1/things?limit=201").then(), 400, "invalid-request")
                .body("errors.pointer", contains("/limit"));
        isProblem(admin().get("/v1/things?after=abc").then(), 400, "invalid-cursor")
                .body("errors.pointer", contains("/after"));
    }

    @Test
    void whatIsNotThereIsAProblem() {
        isProblem(admin().get("/v1/nothing").then(), 404, "not-found");
        isProblem(admin().get("/nothing").then(), 404, "not-found");
        isProblem(admin().get("/v1/things/not-an-id").then(), 404, "not-found");
        isProblem(
                admin().get("/v1/things/00000000-0000-0000-0000-000000000000").then(),
                404,
                "not-found");
    }

    @Test
    void methodsAndMediaTypesOfferedAreNamed() {
        isProblem(admin().delete("/v1/things").then(), 405, "method-not-allowed");
        isProblem(
                admin().contentType(ContentType.XML).body("<a/>").post("/v1/things").then(),
                415,
                "unsupported-media-type");
        isProblem(admin().accept(ContentType.XML).get("/v1/things").then(), 406, "not-acceptable");
    }

    @Test
    void aTextOfAMegabyteIsRefused() {
        var name = "x".repeat(1_100_000);
        isProblem(admin().body(json("A", name)).post("/v1/things").then(), 400, "malformed-json")
                .body("errors.pointer", contains("/name"));
    }

    @Test
    void aTextOfAMegabyteInAPatchIsPointedAtAsWell() {
        String id = createThing("A", freshName()).statusCode(201).extract().path("id");
        var patch =
                "{\"parts\": [{\"count\": 1, \"weight\": \"%s\"}]}"
                        .formatted("1".repeat(1_100_000));
        isProblem(
                        admin().header("If-Match", "*")
                                .body(patch)
                                .patch("/v1/things/" + id)
                                .then(),
                        400,
                        "malformed-json")
                .body("errors.pointer", contains("/parts/0/weight"));
    }

    @Test
    void anUnstorableCharacterIsTheCallersFault() {
        var body = json("A", freshName() + "\\u0000");
        isProblem(admin().body(body).post("/v1/things").then(), 400, "invalid-request");
    }

    @Test
    void aNameTakenTwiceIsAConflict() {
        var name = freshName();
        createThing("A", name).statusCode(201);

        isProblem(createThing("A", name), 409, "conflict");
    }

    @Test
    void ourOwnFaultsKeepTheirSecrets() {
        isProblem(admin().get("/v1/breakages/secret").then(), 500, "internal-error")
                .body("", not(hasKey("detail")))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
        isProblem(admin().get("/v1/breakages/stack").then(), 500, "internal-error");
    }

    @Test
    void aStaleRowIs412WithAPreconditionAnd409Without() {
        isProblem(
                admin().header("If-Match", "\"1\"").get("/v1/breakages/stale").then(),
                412,
                "precondition-failed");
        isProblem(admin().get("/v1/breakages/stale").then(), 409, "changed-meanwhile");
    }

    @Test
    void anExhaustedPoolAsksForPatience() {
        isProblem(admin().get("/v1/breakages/busy").then(), 503, "unavailable")
                .header("Retry-After", "1");
    }

    @Test
    void requestsRunOnVirtualThreads() {
        admin().accept(ContentType.ANY).get("/v1/breakages/thread").then().body(equalTo("virtual"));
    }

    @Test
    void answersAreGuarded() {
        as(Tokens.of(Role.VIEWER))
                .get("/v1/things")
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .header("Cache-Control", "no-store")
                .header("X-Correlation-Id", notNullValue());
    }

    private static ValidatableResponse isProblem(
            ValidatableResponse answer, int status, String type) {
        return answer.log()
                .ifValidationFails()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:mandate:problem:" + type))
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("instance", startsWith("/"))
                .body("traceId", notNullValue());
    }
}
