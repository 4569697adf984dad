package io.mandate.platform.thing;

import static io.restassured.RestAssured.given;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** How the tests of this application speak to it. */
final class Http {
    private Http() {}

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    static RequestSpecification admin() {
        return as(Tokens.of(Role.PMO_ADMIN));
    }

    static String freshName() {
        return "thing-" + UUID.randomUUID();
    }

    static String json(String office, String name) {
        return """
        {"office": "%s", "name": "%s", "price": {"amount": "12.50", "currency": "EUR"}}\
        """
                .formatted(office, name);
    }

    static ValidatableResponse createThing(String office, String name) {
        return admin().body(json(office, name)).post("/v1/things").then();
    }
}
