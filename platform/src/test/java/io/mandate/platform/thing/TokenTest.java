package io.mandate.platform.thing;

import static io.mandate.platform.thing.Http.as;
import static io.mandate.platform.thing.Http.freshName;
import static io.mandate.platform.thing.Http.json;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class TokenTest {
    @ParameterizedTest
    @MethodSource
    void aTokenThatIsNotOursOpensNothing(String token) {
        isUnauthenticated(as(token).get("/v1/things").then());
        isUnauthenticated(as(token).body(json("A", freshName())).post("/v1/things").then());
        isUnauthenticated(as(token).get("/v1/runs").then());
    }

    static Stream<String> aTokenThatIsNotOursOpensNothing() {
        var good = Tokens.of(Role.PMO_ADMIN).split("\\.", -1);
        var none = encode("{\"alg\":\"none\",\"typ\":\"JWT\"}");
        return Stream.of(
                Tokens.forged(Role.PMO_ADMIN),
                Tokens.expired(Role.PMO_ADMIN),
                Tokens.foreign(Role.PMO_ADMIN),
                Tokens.misdirected(Role.PMO_ADMIN),
                none + "." + good[1] + ".",
                none + "." + good[1] + "." + good[2],
                encode("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + good[1] + "." + good[2],
                good[0] + "." + good[1] + ".",
                "nonsense");
    }

    @Test
    void withoutATokenNothingOpens() {
        isUnauthenticated(given().get("/v1/things").then());
        isUnauthenticated(given().get("/v1/audit-records").then());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/audit-records;x=1", "/v1//audit-records", "/v1/./audit-records",
                "/v1/audit-records/", "/v1/%61udit-records", "/v1/audit-records%3Bx",
                "/v1/audit-records%2F", "/v1/audit-records%5C"
            })
    void anOddPathOpensNothing(String path) {
        as(Tokens.of(Role.VIEWER))
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(oneOf(403, 404));
    }

    @Test
    void theWrongRoleIsForbidden() {
        as(Tokens.of(Role.VIEWER))
                .body(json("A", freshName()))
                .post("/v1/things")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:mandate:problem:forbidden"));
    }

    @Test
    void anEndpointThatForgotItsAnnotationIsClosed() {
        as(Tokens.of(Role.PMO_ADMIN)).get("/v1/open").then().statusCode(403);
        isUnauthenticated(given().get("/v1/open").then());
    }

    private static void isUnauthenticated(ValidatableResponse answer) {
        answer.statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .contentType("application/problem+json")
                .body("type", equalTo("urn:mandate:problem:unauthenticated"))
                .body("status", equalTo(401));
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
