package io.mandate.project.deliverable;

import static io.mandate.project.Service.admin;
import static io.mandate.project.Service.as;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Tokens;
import io.mandate.project.Service;
import io.mandate.project.plan.PlanExamples;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;

/** People around deliverables, and what they send. */
public final class DeliverableExamples {
    static final String LINE =
            """
            {"name": "Line 4 with robots", "dueOn": "2027-03-31", "wbs": "ground",
             "ownerId": "01980b5e-2222-7000-8000-000000000022", "requirements": ["R-1"],
             "criteria": [{"id": "rate", "statement": "Forty parts an hour", "method": "One shift"},
                          {"id": "noise", "statement": "Below 80 dB", "method": "A meter"}]}\
            """;
    private static final String REQUIREMENT =
            """
            {"text": "Forty parts an hour", "source": "Contract, annex 2", "priority": "MUST"}\
            """;

    private DeliverableExamples() {}

    static String token(String name, String... roles) {
        return Tokens.named(name + "-" + UUID.randomUUID(), List.of(roles), List.of("*"));
    }

    static String manager() {
        return token("manager", Role.PROJECT_MANAGER);
    }

    static String member() {
        return token("member", Role.TEAM_MEMBER);
    }

    static String planned() {
        return planned(Service.office());
    }

    /** A project with a plan and one requirement. */
    static String planned(String office) {
        var project = Service.proposed(Service.minimal(office));
        PlanExamples.put(project, PlanExamples.plan()).statusCode(200);
        requirement(project, "R-1").statusCode(201);
        return project;
    }

    /** The same with a deliverable D-1. */
    public static String withDeliverable() {
        return withDeliverable(Service.office());
    }

    static String withDeliverable(String office) {
        var project = planned(office);
        state(project, "D-1", LINE).statusCode(201);
        return project;
    }

    public static ValidatableResponse requirement(String project, String id) {
        return admin().body(REQUIREMENT).put(requirements(project) + "/" + id).then();
    }

    public static String requirements(String project) {
        return "/v1/projects/%s/requirements".formatted(project);
    }

    static String path(String project) {
        return "/v1/projects/%s/deliverables".formatted(project);
    }

    static ValidatableResponse state(String project, String id, String body) {
        return admin().body(body).put(path(project) + "/" + id).then();
    }

    static ValidatableResponse restate(String project, int version, String body) {
        return admin().header("If-Match", "\"%d\"".formatted(version))
                .body(body)
                .put(path(project) + "/D-1")
                .then();
    }

    static ValidatableResponse submit(String token, String project) {
        return as(token).post(path(project) + "/D-1/submission").then();
    }

    static ValidatableResponse find(
            String token, String project, String criterion, String verdict) {
        return find(token, project, criterion, verdict, ", \"reason\": \"Seen\"");
    }

    static ValidatableResponse find(
            String token, String project, String criterion, String verdict, String more) {
        return as(token)
                .body(
                        "{\"criterion\": \"%s\", \"verdict\": \"%s\"%s}"
                                .formatted(criterion, verdict, more))
                .post(path(project) + "/D-1/results")
                .then();
    }

    static ValidatableResponse decide(String token, String project, String verdict) {
        return decide(token, project, verdict, "");
    }

    static ValidatableResponse decide(String token, String project, String verdict, String more) {
        return as(token)
                .body("{\"verdict\": \"%s\", \"reason\": \"Seen\"%s}".formatted(verdict, more))
                .post(path(project) + "/D-1/decision")
                .then();
    }

    static ValidatableResponse reopen(String token, String project) {
        return as(token)
                .body("{\"reason\": \"It cracks\"}")
                .post(path(project) + "/D-1/reopening")
                .then();
    }

    /** From submission to acceptance. */
    public static void accept(String project) {
        submit(member(), project).statusCode(200);
        find(member(), project, "rate", "PASSED").statusCode(201);
        find(member(), project, "noise", "PASSED").statusCode(201);
        decide(manager(), project, "ACCEPT").statusCode(200);
    }

    static ValidatableResponse one(String project) {
        return admin().get(path(project) + "/D-1").then().statusCode(200);
    }
}
