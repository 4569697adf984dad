package io.mandate.project.imports;

import static io.mandate.project.Service.admin;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.Set;
import org.awaitility.Awaitility;

/** Sends registers and waits for their ends. */
final class Importing {
    private static final Set<String> OVER = Set.of("SUCCEEDED", "FAILED", "CANCELLED");

    private Importing() {}

    static JsonPath imported(String source, String csv) {
        return imported(source, csv.getBytes(java.nio.charset.StandardCharsets.UTF_8), "");
    }

    static JsonPath imported(String source, byte[] register, String more) {
        return imported(source, register, "text/csv", more);
    }

    static JsonPath imported(String source, byte[] register, String mediaType, String more) {
        String id =
                admin().contentType(mediaType)
                        .body(register)
                        .post("/v1/project-imports?source=" + source + more)
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("id");
        return Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> admin().get("/v1/project-imports/" + id).jsonPath(),
                        view -> OVER.contains(view.getString("state")));
    }

    static JsonPath findings(JsonPath view, String query) {
        return admin().get(
                        "/v1/project-imports/"
                                + view.getString("id")
                                + "/findings?limit=200&"
                                + query)
                .jsonPath();
    }
}
