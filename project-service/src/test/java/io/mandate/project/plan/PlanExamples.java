package io.mandate.project.plan;

import static io.mandate.project.Service.admin;

import io.mandate.project.Service;
import io.restassured.response.ValidatableResponse;

/** A small plan as callers send it: three days of digging, four of pouring, one milestone. */
public final class PlanExamples {
    public static final String LINKS =
            """
            [{"from": "dig", "to": "pour"}, {"from": "pour", "to": "done", "type": "FS"}]\
            """;

    private PlanExamples() {}

    public static String project() {
        return Service.proposed(Service.minimal(Service.office()));
    }

    public static String plan(String links, String more) {
        return """
        {"start": "2027-01-04T08:00:00", %s
         "wbs": [{"id": "site", "name": "Site", "budget": "100"},
                 {"id": "ground", "parent": "site", "name": "Ground", "budget": "60"},
                 {"id": "walls", "parent": "site", "name": "Walls", "budget": "40.00"}],
         "activities": [
            {"id": "dig", "wbs": "ground", "name": "Dig", "duration": 1440, "cost": "50.00",
             "estimate": {"optimistic": 960, "likely": 1440, "pessimistic": 1920}},
            {"id": "pour", "wbs": "walls", "name": "Pour", "duration": 1920},
            {"id": "done", "name": "Done", "duration": 0}],
         "links": %s}\
        """
                .formatted(more, links);
    }

    public static String plan() {
        return plan(LINKS, "");
    }

    public static ValidatableResponse put(String project, String plan) {
        return admin().body(plan).put(path(project)).then();
    }

    public static ValidatableResponse put(String project, int version, String plan) {
        return admin().header("If-Match", "\"%d\"".formatted(version))
                .body(plan)
                .put(path(project))
                .then();
    }

    public static String path(String project) {
        return "/v1/projects/" + project + "/plan";
    }
}
