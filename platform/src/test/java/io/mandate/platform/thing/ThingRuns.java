package io.mandate.platform.thing;

import static io.mandate.platform.thing.Http.admin;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;

/** How the tests ask for runs and wait for their end. */
final class ThingRuns {
    private ThingRuns() {}

    static ValidatableResponse start(String note, String way) {
        return start(admin(), note, way);
    }

    static ValidatableResponse start(RequestSpecification caller, String note, String way) {
        return caller.body("{\"note\":\"%s\",\"way\":\"%s\"}".formatted(note, way))
                .post("/v1/thing-runs?office=A")
                .then()
                .statusCode(202)
                .body("state", equalTo("QUEUED"));
    }

    static ValidatableResponse show(String id) {
        return admin().get("/v1/runs/" + id).then().statusCode(200);
    }

    static Response cancel(String id) {
        return admin().post("/v1/runs/" + id + "/cancellation");
    }

    static ValidatableResponse ended(String id, String state) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> show(id).body("finishedAt", notNullValue()));
        return show(id).body("state", equalTo(state));
    }
}
