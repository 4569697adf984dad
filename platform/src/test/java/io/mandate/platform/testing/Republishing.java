package io.mandate.platform.testing;

import static io.restassured.RestAssured.given;

import io.mandate.platform.security.Role;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Has the service under test tell the states of its aggregates again. */
public final class Republishing {
    private Republishing() {}

    /** Of all of one kind, and waits until the run has succeeded. */
    public static void all(String aggregate) {
        succeeds(ask("{\"aggregate\": \"%s\"}".formatted(aggregate)));
    }

    /** Of one, and waits until the run has succeeded. */
    public static void one(String aggregate, String key) {
        succeeds(ask("{\"aggregate\": \"%s\", \"key\": \"%s\"}".formatted(aggregate, key)));
    }

    public static ValidatableResponse ask(String body) {
        return operator().body(body).post("/v1/state-republications").then();
    }

    private static void succeeds(ValidatableResponse asked) {
        var run = asked.statusCode(202).extract().<String>path("id");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> operator().get("/v1/runs/" + run).path("state"), "SUCCEEDED"::equals);
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(Tokens.of(Role.OPERATOR)).contentType(ContentType.JSON);
    }
}
