package io.mandate.project.performance;

import static io.mandate.project.Service.admin;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Tokens;
import io.mandate.project.Service;
import io.mandate.project.plan.PlanExamples;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;

/** Works that earn by every method, and their reports, as callers send them. */
final class Works {
    /** Twenty days of drawing, forty of building with a check and somebody who leads, then a training. */
    static final String PLAN =
            """
            {"start": "2027-01-04T08:00:00", %s
             "wbs": [{"id": "design", "name": "Design"}, {"id": "site", "name": "Site"}],
             "activities": [
               {"id": "draw", "wbs": "design", "name": "Draw", "duration": 9600, "cost": "1000.01",
                "earning": {"method": "ZERO_HUNDRED"}},
               {"id": "build", "wbs": "site", "name": "Build", "duration": 19200, "cost": "4000.00",
                "earning": {"method": "UNITS", "done": "0", "scope": "42"}},
               {"id": "check", "wbs": "site", "name": "Check", "duration": 19200, "cost": "333.33",
                "earning": {"method": "APPORTIONED", "along": "build"}},
               {"id": "lead", "name": "Lead", "duration": 28800, "cost": "700.00",
                "earning": {"method": "LEVEL_OF_EFFORT"}},
               {"id": "train", "wbs": "site", "name": "Train", "duration": 4800, "cost": "300.00",
                "earning": {"method": "WEIGHTED_MILESTONES",
                            "steps": [{"name": "written", "weight": "30", "reached": false},
                                      {"name": "held", "weight": "70.0", "reached": false}]}},
               {"id": "move", "name": "Move", "duration": 960, "cost": "50", "earning": {"method": "FIFTY_FIFTY"}},
               {"id": "clean", "name": "Clean", "duration": 480}],
             "links": [{"from": "draw", "to": "build"}, {"from": "draw", "to": "check"},
                       {"from": "build", "to": "train"}, {"from": "train", "to": "move"},
                       {"from": "move", "to": "clean"}]}\
            """;

    /** Two months later nothing is left of it but the lead. */
    static final String ONLY_LEAD =
            """
            {"start": "2027-01-04T08:00:00", "dataDate": "2027-04-01T00:00:00", "activities": [
              {"id": "lead", "name": "Lead", "duration": 28800, "cost": "700.00",
               "actualStart": "2027-01-04T08:00:00", "earning": {"method": "LEVEL_OF_EFFORT"}}]}\
            """;

    private Works() {}

    static String planned() {
        var project = Service.proposed(Service.startable(Service.office()));
        PlanExamples.put(project, PLAN.formatted("")).statusCode(200);
        return project;
    }

    /** Change control makes the plan of this version the performance baseline. */
    static void agree(String project, int version, int number) {
        var wish =
                """
                {"kind": "REVISE", "title": "Plan %d", "reason": "It can be done",
                 "impact": {"scope": "All of it"}, "planVersion": %d}\
                """
                        .formatted(version, version);
        var changes = "/v1/projects/%s/changes".formatted(project);
        Service.as(person(Role.PROJECT_MANAGER)).body(wish).post(changes).then().statusCode(201);
        Service.as(person(Role.EXECUTIVE))
                .body("{\"verdict\": \"APPROVE\", \"reason\": \"Seen\"}")
                .post(changes + "/%d/decision".formatted(number))
                .then()
                .statusCode(200);
    }

    private static String person(String role) {
        return Tokens.named(role + "-" + UUID.randomUUID(), List.of(role), List.of("*"));
    }

    static ValidatableResponse report(
            String project, int version, String dataDate, String... lines) {
        var body =
                """
                {"dataDate": "%s", "activities": [%s]}\
                """
                        .formatted(dataDate, String.join(",", lines));
        return admin().header("If-Match", "\"%d\"".formatted(version))
                .body(body)
                .post("/v1/projects/%s/progress".formatted(project))
                .then();
    }

    static ValidatableResponse earnedValue(String project, String query) {
        return admin().get("/v1/projects/%s/earned-value%s".formatted(project, query)).then();
    }

    /** Two months of work. */
    static void report(String project) {
        report(
                        project,
                        1,
                        "2027-02-01T00:00:00",
                        """
                        {"activity": "draw", "actualStart": "2027-01-04T08:00:00", "actualFinish": "2027-01-29T17:00:00"}""",
                        """
                        {"activity": "lead", "actualStart": "2027-01-04T08:00:00"}""",
                        """
                        {"activity": "train", "reached": ["written"]}""")
                .statusCode(200);
        report(
                        project,
                        2,
                        "2027-03-01T00:00:00",
                        """
                        {"activity": "build", "actualStart": "2027-02-01T08:00:00", "percentComplete": 30, "done": "11", "scope": "48"}""",
                        """
                        {"activity": "check", "actualStart": "2027-02-01T08:00:00", "percentComplete": 25}""")
                .statusCode(200);
    }

    static ValidatableResponse activities(String project, String query) {
        return admin().get("/v1/projects/%s/earned-value/activities%s".formatted(project, query))
                .then()
                .statusCode(200);
    }
}
