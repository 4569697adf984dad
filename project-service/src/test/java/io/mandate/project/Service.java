package io.mandate.project;

import static io.restassured.RestAssured.given;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Tokens;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;

/** The service under test as its callers see it; each test works in an office of its own. */
public final class Service {
    public static final String PORTFOLIO_TOPIC = "mandate.portfolio.events.v1";
    private static final String OFFICE_CHANGED = "mandate.portfolio.office-changed.v1";

    private Service() {}

    /** A caller who may do everything everywhere. */
    public static RequestSpecification admin() {
        return as(Tokens.of(Role.PMO_ADMIN, Role.INTEGRATION, Role.PROJECT_MANAGER));
    }

    public static RequestSpecification as(String token) {
        return anonymous().auth().oauth2(token);
    }

    public static RequestSpecification anonymous() {
        return given().spec(new RequestSpecBuilder().setUrlEncodingEnabled(false).build())
                .contentType("application/json");
    }

    /** An office that portfolio-service has announced. */
    public static String office() {
        return office("office-" + UUID.randomUUID(), null, "Europe/Berlin");
    }

    public static String office(String code, String parent, String zone) {
        return office(code, "Office " + code, parent, zone, "EUR");
    }

    public static String office(
            String code, String name, String parent, String zone, String currency) {
        var below = parent == null ? "" : "\"parent\": \"%s\",".formatted(parent);
        var json =
                """
                {"name": "%s", %s "zone": "%s", "currency": "%s"}\
                """
                        .formatted(name, below, zone, currency);
        announce(code, 1, json);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> knows(code));
        return code;
    }

    /** An office that is known goes by another clock from now on. */
    public static void otherClock(String office, int number, String zone) {
        announce(
                office,
                number,
                "{\"name\": \"Office\", \"zone\": \"%s\", \"currency\": \"EUR\"}".formatted(zone));
    }

    private static void announce(String code, int number, String json) {
        var correlation = UUID.randomUUID().toString();
        Events.publish(PORTFOLIO_TOPIC, OFFICE_CHANGED, code, number, code, correlation, json);
    }

    /** A dry run of a nameless-enough project tells whether the office has arrived. */
    private static boolean knows(String code) {
        var batch =
                """
                {"dryRun": true, "items": [{"office": "%s", "name": "probe"}]}\
                """
                        .formatted(code);
        return admin().body(batch).post("/v1/projects:batch").jsonPath().getInt("created") == 1;
    }

    /** A project with a business case and a sponsor who has accepted. */
    public static String startable(String office) {
        return """
        {"office": "%s", "name": "Robots for line 4", "start": "2027-01-01", "plannedFinish": "2027-06-30",
         "sponsorId": "01980b5e-2222-7000-8000-000000000022", "sponsorAcceptedOn": "2026-10-20",
         "businessCase": {"costs": [{"month": "2027-01", "amount": "700.00"}, {"month": "2027-02", "amount": "500.00"}],
                          "benefits": [{"month": "2027-09", "amount": "2000.00"}]},
         "strategicFit": [{"goal": "uptime", "contribution": 80}],
         "demand": [{"role": "developer", "month": "2027-01", "hours": 80.5}]}\
        """
                .formatted(office);
    }

    public static String minimal(String office) {
        return """
        {"office": "%s", "name": "An idea"}\
        """
                .formatted(office);
    }

    public static String proposed(String body) {
        return admin().body(body).post("/v1/projects").then().statusCode(201).extract().path("id");
    }

    public static ValidatableResponse become(String id, String change) {
        return admin().body(change).post("/v1/projects/" + id + "/status-changes").then();
    }

    /** By a change that one person asks for and another approves. */
    public static void terminate(String id, String windDownOn) {
        var wish =
                """
                {"kind": "TERMINATE", "title": "Other work", "reason": "It is worth more", "impact": {"scope": "All"},
                 "termination": {"windDownOn": "%s", "exitCost": {"amount": "0", "currency": "EUR"},
                                 "residualValue": {"amount": "0", "currency": "EUR"}}}\
                """
                        .formatted(windDownOn);
        var changes = "/v1/projects/" + id + "/changes";
        int number =
                admin().body(wish).post(changes).then().statusCode(201).extract().path("number");
        as(Tokens.named("executive-" + UUID.randomUUID(), List.of(Role.EXECUTIVE), List.of("*")))
                .body("{\"verdict\": \"APPROVE\", \"reason\": \"agreed\"}")
                .post(changes + "/%d/decision".formatted(number))
                .then()
                .statusCode(200);
    }

    public static void approve(String id) {
        become(id, "{\"to\": \"APPROVED\", \"reason\": \"board\"}").statusCode(201);
    }

    public static void start(String id) {
        approve(id);
        become(id, "{\"to\": \"ACTIVE\", \"reason\": \"go\"}").statusCode(201);
    }
}
