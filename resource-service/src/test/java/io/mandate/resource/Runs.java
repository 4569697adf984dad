package io.mandate.resource;

import static io.mandate.resource.World.manager;
import static io.mandate.resource.World.until;

import io.restassured.response.ValidatableResponse;

/** Allocation runs as a resource manager goes through them. */
public final class Runs {
    private Runs() {}

    public static ValidatableResponse ask(String office, String month) {
        var body =
                """
                {"office": "%s", "month": "%s", "minimumBlockHours": 1}"""
                        .formatted(office, month);
        return manager().body(body).post("/v1/allocation-runs").then();
    }

    /** Plans the month and waits for the plan; the answer is the run's id. */
    public static String plan(String office, String month) {
        String id = ask(office, month).statusCode(202).extract().path("id");
        until(() -> "SUCCEEDED".equals(see(id).extract().path("state")));
        return id;
    }

    public static ValidatableResponse see(String id) {
        return manager().get("/v1/allocation-runs/" + id).then().statusCode(200);
    }

    public static ValidatableResponse approve(String id) {
        return manager()
                .body("{\"reason\": \"agreed with the line\"}")
                .post("/v1/allocation-runs/" + id + "/approval")
                .then();
    }

    public static String planAndApprove(String office, String month) {
        var id = plan(office, month);
        approve(id).statusCode(201);
        return id;
    }

    public static ValidatableResponse ofProject(String project, String month) {
        return manager()
                .queryParam("month", month)
                .get("/v1/projects/" + project + "/allocations")
                .then()
                .statusCode(200);
    }
}
