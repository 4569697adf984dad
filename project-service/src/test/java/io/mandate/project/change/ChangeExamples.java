package io.mandate.project.change;

import static io.mandate.project.Service.as;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Tokens;
import io.mandate.project.Service;
import io.mandate.project.plan.PlanExamples;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;

/** People of change control, and what they send. */
final class ChangeExamples {
    static final String REVISE =
            """
            {"kind": "REVISE", "title": "Poor ground", "reason": "Rock below line 4",
             "impact": {"scope": "None", "days": 2, "cost": {"amount": "25.50", "currency": "EUR"}, "hours": 16, "risk": "Lower"},
             "planVersion": %d}\
            """;
    static final String TERMINATE =
            """
            {"kind": "TERMINATE", "title": "No market", "reason": "The product is withdrawn",
             "impact": {"scope": "All of it"},
             "termination": {"windDownOn": "2027-02-01", "exitCost": {"amount": "%s", "currency": "EUR"},
                             "residualValue": {"amount": "80.00", "currency": "EUR"}}}\
            """;

    private ChangeExamples() {}

    /** Somebody nobody else is. */
    static String person(String name) {
        return name + "-" + UUID.randomUUID();
    }

    static String token(String person, String... roles) {
        return Tokens.named(person, List.of(roles), List.of("*"));
    }

    static String planned() {
        var project = Service.proposed(Service.startable(Service.office()));
        PlanExamples.put(project, PlanExamples.plan()).statusCode(200);
        return project;
    }

    static String path(String project) {
        return "/v1/projects/%s/changes".formatted(project);
    }

    static ValidatableResponse request(String project, String body) {
        return as(token(person("manager"), Role.PROJECT_MANAGER))
                .body(body)
                .post(path(project))
                .then();
    }

    static ValidatableResponse decide(String token, String project, int number, String verdict) {
        return decide(token, project, number, verdict, "");
    }

    static ValidatableResponse decide(
            String token, String project, int number, String verdict, String more) {
        return as(token)
                .body("{\"verdict\": \"%s\", \"reason\": \"Seen\"%s}".formatted(verdict, more))
                .post(path(project) + "/%d/decision".formatted(number))
                .then();
    }

    static String executive() {
        return token(person("executive"), Role.EXECUTIVE);
    }
}
