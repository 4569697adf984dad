package io.mandate.project.imports;

import static io.mandate.project.Service.admin;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;

/** Sends registers and waits for their ends. */
final class Importing {
    static final String HEADER = "id,name,office,start,planned cost\n";
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

    static String row(String office, String id, String name, int cost) {
        return "%s,%s,%s,2027-01-15,%d\n".formatted(id, name, office, cost);
    }

    static void assertCounts(JsonPath view, int created, int updated, int unchanged, int rejected) {
        assertThat(view.getString("failure")).isNull();
        assertThat(
                        List.of(
                                view.getInt("created"),
                                view.getInt("updated"),
                                view.getInt("unchanged"),
                                view.getInt("rejected")))
                .as("created, updated, unchanged, rejected of %s", view.prettify())
                .containsExactly(created, updated, unchanged, rejected);
    }
}
