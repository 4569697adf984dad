package io.mandate.reporting.session;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "reporting-service"))
class SessionTest {
    private static final String COOKIE = "mandate-session";

    @Test
    void aTokenBecomesACookieThatOpensReports() {
        var cookie = open(Tokens.of(Role.EXECUTIVE)).statusCode(204).extract().cookie(COOKIE);

        given().cookie(COOKIE, cookie)
                .get("/v1/portfolio-summary.html")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"));
    }

    @Test
    void scriptsAndOtherSitesCannotUseTheCookie() {
        open(Tokens.of(Role.VIEWER))
                .header(
                        "Set-Cookie",
                        allOf(
                                containsString("HttpOnly"),
                                containsString("SameSite=Strict"),
                                containsString("Path=/v1"),
                                containsString("Max-Age=3")));
    }

    @Test
    void theCookieChangesNothing() {
        var cookie = open(Tokens.of(Role.OPERATOR)).extract().cookie(COOKIE);
        var letter = "/v1/dead-letters/" + UUID.randomUUID();

        given().cookie(COOKIE, cookie).delete(letter).then().statusCode(401);
        given().cookie(COOKIE, cookie).post(letter + "/replay").then().statusCode(401);
        given().cookie(COOKIE, cookie).get("/v1/dead-letters").then().statusCode(200);
    }

    @Test
    void aBadTokenBecomesNoCookie() {
        for (var token :
                List.of(
                        Tokens.forged(Role.VIEWER),
                        Tokens.expired(Role.VIEWER),
                        Tokens.foreign(Role.VIEWER),
                        Tokens.misdirected(Role.VIEWER),
                        "nonsense")) {
            open(token)
                    .statusCode(401)
                    .header("Set-Cookie", equalTo(null))
                    .body("type", equalTo("urn:mandate:problem:token-refused"))
                    .body("detail", not(containsString(token)));
        }
    }

    @Test
    void aTokenThatDoesNotFitIsRefusedBeforeItIsCutOff() {
        var offices = Collections.nCopies(900, "office-1");

        open(Tokens.of(List.of(Role.VIEWER), offices))
                .statusCode(422)
                .body("type", equalTo("urn:mandate:problem:token-too-large"));
    }

    @Test
    void aBrowserSignsInOnThePage() {
        given().get("/v1/session")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Content-Security-Policy", containsString("form-action 'self'"))
                .body(containsString("<textarea id=\"token\""));
        given().redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .formParam("token", "\n " + Tokens.of(Role.VIEWER) + " \n")
                .post("/v1/session")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/v1/portfolio-summary.html"))
                .cookie(COOKIE);
    }

    @Test
    void anotherSitesPageCannotSignABrowserIn() {
        given().header("Origin", "https://evil.example")
                .contentType(ContentType.URLENC)
                .formParam("token", Tokens.of(Role.VIEWER))
                .post("/v1/session")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:mandate:problem:cross-site-refused"));
    }

    @Test
    void anOutdatedCookieDoesNotLockTheSignInPage() {
        given().cookie(COOKIE, "nonsense").get("/v1/session").then().statusCode(200);
        given().cookie(COOKIE, "nonsense").get("/v1/freshness").then().statusCode(401);
    }

    @Test
    void signingOutTakesTheCookieBack() {
        given().delete("/v1/session")
                .then()
                .statusCode(204)
                .header("Set-Cookie", containsString("Max-Age=0"));
    }

    @Test
    void anEmptyOrStrangeRequestIsRefused() {
        given().contentType(ContentType.JSON)
                .body("{\"token\": \" \"}")
                .post("/v1/session")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/token"));
        given().contentType(ContentType.JSON)
                .body("{\"token\": \"x\", \"admin\": true}")
                .post("/v1/session")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/admin"));
    }

    @Test
    void brokenJsonAndWrongTypesAreRefused() {
        for (var body : List.of("{\"token\": ", "{\"token\": {\"a\": 1}}", "[]", "")) {
            given().contentType(ContentType.JSON)
                    .body(body)
                    .post("/v1/session")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
        open("x".repeat(1_000_000)).statusCode(400);
    }

    @Test
    void anOverlongFormIsRefused() {
        given().contentType(ContentType.URLENC)
                .body("field=&".repeat(1_001) + "token=x")
                .post("/v1/session")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:mandate:problem:too-large"));
    }

    private static ValidatableResponse open(String token) {
        return given().contentType(ContentType.JSON)
                .body("{\"token\": \"%s\"}".formatted(token))
                .post("/v1/session")
                .then();
    }
}
