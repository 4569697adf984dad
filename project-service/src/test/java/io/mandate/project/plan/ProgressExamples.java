package io.mandate.project.plan;

import static io.mandate.project.Service.admin;
import static io.mandate.project.plan.PlanExamples.plan;
import static io.mandate.project.plan.PlanExamples.project;
import static io.mandate.project.plan.PlanExamples.put;

import io.restassured.response.ValidatableResponse;

/** A plan of which progress is reported: something to dig, something to pour, and a backlog of ten. */
final class ProgressExamples {
    static final String DUG =
            """
            {"dataDate": "2027-01-06T17:00:00", "activities": [
              {"activity": "dig", "percentComplete": 50, "actualStart": "2027-01-04T08:00:00"}]}\
            """;

    private ProgressExamples() {}

    static String planned() {
        var project = project();
        var backlog =
                """
                {"id": "backlog", "name": "Backlog", "duration": 480,
                 "earning": {"method": "UNITS", "done": "2", "scope": "10"}}, {"id": "done\"""";
        put(project, plan().replace("{\"id\": \"done\"", backlog)).statusCode(200);
        return project;
    }

    static String progress(String project) {
        return "/v1/projects/%s/progress".formatted(project);
    }

    static ValidatableResponse report(String project, int version, String body) {
        return admin().header("If-Match", "\"%d\"".formatted(version))
                .body(body)
                .post(progress(project))
                .then();
    }

    static ValidatableResponse activities(String project) {
        return admin().get("/v1/activities?project=" + project).then().statusCode(200);
    }
}
