package io.mandate.project.dependency;

import static io.mandate.project.Service.admin;
import static io.mandate.project.Service.as;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.SentEvent;
import io.mandate.platform.testing.Tokens;
import io.mandate.project.Service;
import io.mandate.project.plan.PlanExamples;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;

/**
 * Two projects far in the future: the provider is done on Tuesday, 15 January 2126, 17:00; the receiver
 * installs it on Friday the 18th at the latest.
 */
public final class DependencyExamples {
    static final String CHANGED = "mandate.project.dependency-changed.v1";
    static final String STATE = "mandate.dependency.state.v1";
    private static final String RECEIVERS_PLAN =
            """
            {"start": "2126-01-07T08:00:00",
             "activities": [{"id": "build", "name": "Build", "duration": 4800},
                            {"id": "install", "name": "Install", "duration": 480}]}\
            """;

    private DependencyExamples() {}

    public static String receiver(String office) {
        var project = Service.proposed(Service.startable(office));
        PlanExamples.put(project, RECEIVERS_PLAN).statusCode(200);
        return project;
    }

    public static String provider(String office) {
        var project = Service.proposed(Service.startable(office));
        PlanExamples.put(project, providersPlan()).statusCode(200);
        return project;
    }

    static String providersPlan() {
        return PlanExamples.plan()
                .replace("2027-01-04", "2126-01-07")
                .replace(
                        "\"duration\": 0}",
                        "\"duration\": 0}, {\"id\": \"spare\", \"name\": \"Spare\", \"duration\": 60}");
    }

    /** Three days of digging become nine: done on Wednesday the 23rd. */
    static String latePlan() {
        return providersPlan().replace("\"duration\": 1440", "\"duration\": 4320");
    }

    static String planWithoutMilestone() {
        return providersPlan().replace("\"done\"", "\"end\"");
    }

    static String planThatIsDone() {
        return providersPlan()
                .replace("T08:00:00\",", "T08:00:00\", \"dataDate\": \"2126-01-16T12:00:00\",")
                .replace(
                        "\"name\": \"Done\", \"duration\": 0",
                        "\"name\": \"Done\", \"duration\": 0, \"percentComplete\": 100,"
                                + " \"actualStart\": \"2126-01-16T10:00:00\","
                                + " \"actualFinish\": \"2126-01-16T10:00:00\"");
    }

    static String need(String provider) {
        return "{\"activity\": \"install\", \"provider\": \"%s\", \"milestone\": \"done\"}"
                .formatted(provider);
    }

    static String token(String name, String office, String... roles) {
        return Tokens.named(name + "-" + UUID.randomUUID(), List.of(roles), List.of(office));
    }

    static String manager(String office) {
        return token("manager", office, Role.PROJECT_MANAGER);
    }

    static String path(String project) {
        return "/v1/projects/%s/dependencies".formatted(project);
    }

    static ValidatableResponse request(String receiver, String provider) {
        return request(receiver, "install", provider);
    }

    /** Some activity waits for the end of the provider. */
    public static ValidatableResponse request(String receiver, String activity, String provider) {
        return admin().body(need(provider).replace("install", activity))
                .post(path(receiver))
                .then();
    }

    public static String requested(String receiver, String provider) {
        return request(receiver, provider).statusCode(201).extract().path("id");
    }

    static ValidatableResponse commit(
            String token, String provider, String dependency, int version, String day) {
        return act(
                token,
                provider,
                dependency + "/commitment",
                version,
                "{\"promisedOn\": \"%s\", \"reason\": \"We can\"}".formatted(day));
    }

    static ValidatableResponse decline(
            String token, String provider, String dependency, int version) {
        return act(
                token, provider, dependency + "/refusal", version, "{\"reason\": \"No people\"}");
    }

    static ValidatableResponse withdraw(
            String token, String receiver, String dependency, int version) {
        return act(
                token, receiver, dependency + "/withdrawal", version, "{\"reason\": \"Bought\"}");
    }

    static ValidatableResponse act(
            String token, String project, String action, int version, String body) {
        return as(token)
                .header("If-Match", "\"%d\"".formatted(version))
                .body(body)
                .post(path(project) + "/" + action)
                .then();
    }

    static ValidatableResponse one(String project, String dependency) {
        return admin().get(path(project) + "/" + dependency).then().statusCode(200);
    }

    /** What a project has heard of its dependencies, as soon as it is so much. */
    static List<SentEvent> heard(String project, int count) {
        return Events.sent(CHANGED, project, count);
    }
}
