package io.mandate.reporting;

import static io.restassured.RestAssured.given;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;

/** The neighbours of reporting-service, who announce what a test needs; every test has its own offices and ids. */
public final class World {
    public static final String PROJECT = "mandate.project.events.v1";
    public static final String PORTFOLIO = "mandate.portfolio.events.v1";
    public static final String RESOURCE = "mandate.resource.events.v1";

    private static final Map<String, Long> SEQUENCES = new ConcurrentHashMap<>();

    private World() {}

    public static String newId() {
        return UUID.randomUUID().toString();
    }

    /** A code that no other test has. */
    public static String newOffice() {
        return "o-" + newId().substring(0, 8);
    }

    /** Announces an event with the subject's next number. */
    public static void announce(
            String topic, String type, String subject, String office, String chain, String json) {
        Events.publish(topic, type, subject, next(topic, subject), office, chain, json);
    }

    public static long next(String topic, String subject) {
        return SEQUENCES.merge(topic + " " + subject, 1L, Long::sum);
    }

    public static void office(String code, String name, String parent) {
        var json =
                parent == null
                        ? "{\"name\": \"%s\"}".formatted(name)
                        : "{\"name\": \"%s\", \"parent\": \"%s\"}".formatted(name, parent);
        announce(PORTFOLIO, "mandate.portfolio.office-changed.v1", code, code, newId(), json);
    }

    /** Announces a project with these members of its JSON beside the name. */
    public static String project(String office, String name, String members) {
        var id = newId();
        project(id, office, name, newId(), members);
        return id;
    }

    public static void project(
            String id, String office, String name, String chain, String members) {
        var json = "{\"name\": \"%s\"%s}".formatted(name, members.isEmpty() ? "" : ", " + members);
        announce(PROJECT, "mandate.project.proposed.v1", id, office, chain, json);
    }

    public static String costs(String planned, String projected, String currency) {
        var money = "{\"amount\": \"%s\", \"currency\": \"%s\"}";
        return "\"plannedCost\": %s, \"projectedCost\": %s"
                .formatted(
                        money.formatted(planned, currency), money.formatted(projected, currency));
    }

    /** Waits until everything announced so far has had its effect. */
    public static void settle() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> get("/v1/freshness", everywhere()).extract().path("complete"));
    }

    public static ValidatableResponse get(String path, String token) {
        return given().auth().oauth2(token).when().get(path).then();
    }

    public static String everywhere() {
        return Tokens.of(Role.VIEWER);
    }

    public static String seeing(String... offices) {
        return Tokens.of(List.of(Role.VIEWER), List.of(offices));
    }
}
