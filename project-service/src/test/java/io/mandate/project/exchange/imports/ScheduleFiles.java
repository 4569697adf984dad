package io.mandate.project.exchange.imports;

import static io.mandate.project.Service.admin;

import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Set;
import org.awaitility.Awaitility;

/** Sends schedule files and waits for what comes of them. */
public final class ScheduleFiles {
    private static final Set<String> OVER = Set.of("SUCCEEDED", "FAILED", "CANCELLED");

    private ScheduleFiles() {}

    public static String path(String project) {
        return "/v1/projects/" + project + "/schedule-imports";
    }

    public static JsonPath imported(String project, byte[] file, String query) {
        String id =
                admin().contentType("application/octet-stream")
                        .body(new ByteArrayInputStream(file))
                        .post(path(project) + "?fileName=plan.xml" + query)
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("id");
        return Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> admin().get(path(project) + "/" + id).jsonPath(),
                        view -> OVER.contains(view.getString("state")));
    }

    public static JsonPath imported(String project, byte[] file) {
        return imported(project, file, "");
    }

    public static JsonPath remarks(String project, JsonPath view, String query) {
        return list(project, view, "remarks", query);
    }

    public static JsonPath changes(String project, JsonPath view) {
        return list(project, view, "changes", "");
    }

    private static JsonPath list(String project, JsonPath view, String what, String query) {
        var path = path(project) + "/" + view.getString("id") + "/" + what;
        return admin().get(path + "?limit=200" + query).then().statusCode(200).extract().jsonPath();
    }

    public static byte[] exported(String project) {
        return admin().accept("application/xml")
                .get("/v1/projects/" + project + "/plan.xml")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
