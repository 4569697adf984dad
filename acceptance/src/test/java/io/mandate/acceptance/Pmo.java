package io.mandate.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mandate.local.Service;
import io.mandate.local.stack.LocalStack;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A PMO's people at their desks: what they ask of Mandate over REST, and how they wait for it. */
record Pmo(LocalStack stack) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    RequestSpecification as(String role, Service service) {
        return given().baseUri(stack.baseUri(service).toString())
                .auth()
                .oauth2(stack.token("ann.of." + role, List.of(role), List.of("*")));
    }

    /**
     * Posts and answers what was made; anything but a success fails the story with the problem. A
     * service that has not heard of the office yet is asked again, as a client would.
     */
    JsonPath post(String role, Service service, String path, Object body) {
        var answer =
                await("POST " + path)
                        .atMost(PATIENCE)
                        .pollDelay(Duration.ZERO)
                        .pollInterval(Duration.ofMillis(200))
                        .until(
                                () ->
                                        as(role, service)
                                                .contentType(ContentType.JSON)
                                                .body(body)
                                                .post(path),
                                heard -> !heard.asString().contains("office-unknown"));
        return succeeded(answer, path);
    }

    JsonPath get(String role, Service service, String path) {
        return succeeded(as(role, service).get(path), path);
    }

    /** Changes some members of a resource, on its current version. */
    JsonPath patch(String role, Service service, String path, Map<String, ?> members) {
        var current = as(role, service).get(path);
        return succeeded(
                as(role, service)
                        .contentType("application/merge-patch+json")
                        .header("If-Match", current.header("ETag"))
                        .body(members)
                        .patch(path),
                path);
    }

    /** Reads again and again until what is read satisfies, since services learn of each other by events. */
    JsonPath eventually(String role, Service service, String path, Predicate<JsonPath> satisfied) {
        return await("GET " + path)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> as(role, service).get(path),
                        answer -> answer.statusCode() == 200 && satisfied.test(answer.jsonPath()))
                .jsonPath();
    }

    /** Waits for a run to end well. */
    JsonPath succeeds(String role, Service service, String run) {
        var path = "/v1/runs/" + run;
        var ended =
                eventually(
                        role,
                        service,
                        path,
                        json -> !List.of("QUEUED", "RUNNING").contains(json.getString("state")));
        assertThat(ended.getString("state")).as(ended.prettify()).isEqualTo("SUCCEEDED");
        return ended;
    }

    private static JsonPath succeeded(Response answer, String path) {
        assertThat(answer.statusCode())
                .as("%s answered %s", path, answer.asString())
                .isBetween(200, 299);
        return answer.jsonPath();
    }
}
