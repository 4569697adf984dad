package io.mandate.project;

import static io.mandate.platform.security.Role.INTEGRATION;
import static io.mandate.platform.security.Role.PMO_ADMIN;
import static io.mandate.platform.security.Role.VIEWER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.mandate.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Where somebody may do what they may do: their offices and those below, and the card everywhere. */
@QuarkusTest
@RealServers
class OfficeAccessTest {
    /** A project and its office. */
    private record Target(String office, String project) {
        String path() {
            return "/v1/projects/" + project;
        }
    }

    @Test
    void onesOwnOfficeAndWhatIsBelowItAreVisibleAndNothingElse() {
        var root = Service.office();
        var below = Service.office("office-" + UUID.randomUUID(), root, "UTC");
        var foreign = target(Service.office());
        var own = target(root);
        var child = target(below);
        var token = Tokens.of(List.of(PMO_ADMIN), List.of(root));
        for (var visible : List.of(own, child)) {
            Service.as(token).get(visible.path()).then().statusCode(200);
            Service.as(token).get(visible.path() + "/status-changes").then().statusCode(200);
        }
        for (var path : List.of("", "/status-changes", "/directives", "/status-changes/1")) {
            Service.as(token).get(foreign.path() + path).then().statusCode(404);
        }
        Service.as(token).get("/v1/projects?limit=200").then().body("items", hasSize(2));
        Service.as(token)
                .body("{\"to\": \"APPROVED\", \"reason\": \"board\"}")
                .post(foreign.path() + "/status-changes")
                .then()
                .statusCode(404);
        Service.as(token)
                .header("If-Match", "\"0\"")
                .body("{}")
                .patch(foreign.path())
                .then()
                .statusCode(404);
        Service.as(token)
                .body(Service.minimal(foreign.office()))
                .post("/v1/projects")
                .then()
                .statusCode(403);
        var transfer = "{\"office\": \"%s\"}".formatted(foreign.office());
        Service.as(token)
                .header("If-Match", "\"0\"")
                .body(transfer)
                .patch(own.path())
                .then()
                .statusCode(403);
    }

    @Test
    void aNameOfAForeignProjectCannotBeTakenOver() {
        var home = Service.office();
        var ref = UUID.randomUUID();
        Service.admin()
                .body(Service.minimal(Service.office()))
                .put("/v1/projects/by-ref/erp/p/" + ref)
                .then()
                .statusCode(201);
        Service.as(Tokens.of(List.of(INTEGRATION), List.of(home)))
                .body("{\"office\": \"%s\", \"name\": \"x\", \"sourceVersion\": 9}".formatted(home))
                .put("/v1/projects/by-ref/erp/p/" + ref)
                .then()
                .statusCode(409);
    }

    @Test
    void theCardAloneIsReadableByTheWholeOrganisation() {
        var target = target(Service.office());
        Service.as(Tokens.of(List.of(VIEWER), List.of("another-office")))
                .get(target.path() + "/card")
                .then()
                .statusCode(200)
                .body("name", equalTo("Robots for line 4"))
                .body("goals[0]", equalTo("uptime"))
                .body(
                        "keySet().sort()",
                        equalTo(List.of("goals", "id", "name", "office", "officeName", "status")));
        Service.as(Tokens.withoutOffices(VIEWER)).get(target.path()).then().statusCode(404);
    }

    private static Target target(String office) {
        return new Target(office, Service.proposed(Service.startable(office)));
    }
}
