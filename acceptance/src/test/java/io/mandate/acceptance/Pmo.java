package io.mandate.acceptance;

import static io.restassured.RestAssured.given;
import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mandate.local.Service;
import io.mandate.local.stack.LocalStack;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.awaitility.core.ConditionTimeoutException;

/** A PMO's people at their desks: what they ask of Mandate over REST, and how they wait for it. */
record Pmo(LocalStack stack, List<String> offices) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** A service that does not answer at all is not waited for longer than this. */
    private static final RestAssuredConfig HTTP =
            RestAssuredConfig.config()
                    .httpClient(
                            httpClientConfig()
                                    .setParam("http.connection.timeout", 10_000)
                                    .setParam("http.socket.timeout", 30_000));

    /** The people of every office. */
    Pmo(LocalStack stack) {
        this(stack, List.of("*"));
    }

    /** The people of one office, who see nothing of the others. */
    Pmo governing(String office) {
        return new Pmo(stack, List.of(office));
    }

    RequestSpecification as(String role, Service service) {
        return given().config(HTTP)
                .baseUri(stack.baseUri(service).toString())
                .auth()
                .oauth2(stack.token(person(role), List.of(role), offices));
    }

    /** Who the events say it was. */
    static String person(String role) {
        return "ann.of." + role;
    }

    /**
     * Posts and answers what was made; anything but a success fails the story with the problem. A
     * service that has not heard of the office yet is asked again, as a client would.
     */
    JsonPath post(String role, Service service, String path, Object body) {
        var answer =
                asked(
                        "POST " + path,
                        () -> as(role, service).contentType(ContentType.JSON).body(body).post(path),
                        heard -> !heard.asString().contains("office-unknown"));
        return succeeded(answer, path);
    }

    /** Puts what is not there yet. */
    JsonPath put(String role, Service service, String path, Object body) {
        return succeeded(
                as(role, service).contentType(ContentType.JSON).body(body).put(path), path);
    }

    JsonPath get(String role, Service service, String path) {
        return succeeded(as(role, service).get(path), path);
    }

    /** Changes some members of a resource, on its current version. */
    JsonPath patch(String role, Service service, String path, Object members) {
        var current = as(role, service).get(path);
        succeeded(current, path);
        return succeeded(
                as(role, service)
                        .contentType("application/merge-patch+json")
                        .header("If-Match", current.header("ETag"))
                        .body(members)
                        .patch(path),
                path);
    }

    /** Puts another in place of the current one. */
    JsonPath replace(String role, Service service, String path, Object body) {
        var current = as(role, service).get(path);
        succeeded(current, path);
        return succeeded(
                as(role, service)
                        .contentType(ContentType.JSON)
                        .header("If-Match", current.header("ETag"))
                        .body(body)
                        .put(path),
                path);
    }

    /** Reads again and again until what is read satisfies, since services learn of each other by events. */
    JsonPath eventually(String role, Service service, String path, Predicate<JsonPath> satisfied) {
        var answer =
                asked(
                        "GET " + path,
                        () -> as(role, service).get(path),
                        heard ->
                                isRefused(heard)
                                        || (heard.statusCode() == 200
                                                && satisfied.test(heard.jsonPath())));
        return succeeded(answer, path);
    }

    /** Waits until somebody works on a run. */
    void beginsToRun(String role, Service service, String run) {
        var begun =
                eventually(
                        role,
                        service,
                        "/v1/runs/" + run,
                        json -> !json.getString("state").equals("QUEUED"));
        assertThat(begun.getString("state")).as(begun.prettify()).isEqualTo("RUNNING");
    }

    /** Waits for a run to end well. */
    JsonPath succeeds(String role, Service service, String run) {
        var ended =
                eventually(
                        role,
                        service,
                        "/v1/runs/" + run,
                        json -> !List.of("QUEUED", "RUNNING").contains(json.getString("state")));
        assertThat(ended.getString("state")).as(ended.prettify()).isEqualTo("SUCCEEDED");
        return ended;
    }

    /** A member that the story goes on with: without it the answer is at fault, not what comes next. */
    static String of(JsonPath answer, String member) {
        return requireNonNull(
                answer.getString(member), () -> "no %s in %s".formatted(member, answer.prettify()));
    }

    /** Asks until the answer is good enough; who waits in vain reads what the last answer was. */
    private static Response asked(
            String what, Supplier<Response> question, Predicate<Response> enough) {
        var last = new AtomicReference<>("no answer at all");
        try {
            return await(what)
                    .atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(200))
                    .until(
                            () -> {
                                var answer = question.get();
                                last.set(answer.statusCode() + " " + answer.asString());
                                return answer;
                            },
                            enough);
        } catch (ConditionTimeoutException e) {
            throw new AssertionError(
                    "%s: waited %d s in vain; the last answer was %s"
                            .formatted(what, PATIENCE.toSeconds(), last.get()),
                    e);
        }
    }

    /** Asking again would not help: the question or the one who asks is wrong. */
    private static boolean isRefused(Response answer) {
        return List.of(400, 401, 403, 406).contains(answer.statusCode());
    }

    private static JsonPath succeeded(Response answer, String path) {
        assertThat(answer.statusCode())
                .as("%s answered %s", path, answer.asString())
                .isBetween(200, 299);
        return answer.jsonPath();
    }
}
