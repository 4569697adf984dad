package io.mandate.acceptance;

import static io.mandate.local.Service.PROJECT;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;

/** What project managers do: propose, run and pause their projects, and see what is asked of them. */
final class ProjectDesk {
    private static final String MANAGER = "project-manager";
    private static final String EXECUTIVE = "executive";

    private final Office office;

    ProjectDesk(Office office) {
        this.office = office;
    }

    void propose(Proposal idea) {
        var made =
                office.people()
                        .post(
                                MANAGER,
                                PROJECT,
                                "/v1/projects",
                                idea.json(office.code(), office.year()));
        office.note(idea.name(), Pmo.of(made, "id"));
    }

    /** The project needs people whom nobody had thought of before. */
    void asks(String project, String role, int hours) {
        office.people()
                .patch(
                        MANAGER,
                        PROJECT,
                        path(project),
                        "{\"demand\": [{\"role\": \"%s\", \"month\": \"%s\", \"hours\": %d}]}"
                                .formatted(role, office.year().first(), hours));
    }

    /** What project-service wrote down when the project's status changed last. */
    String traceOfLastChange(String project) {
        return Pmo.of(
                office.people()
                        .get(
                                "auditor",
                                PROJECT,
                                "/v1/audit-records?limit=1&objectId=" + office.id(project)),
                "items[0].traceId");
    }

    /** Runs a project without waiting for the board, then stops until a day. */
    void runAndPause(String project, LocalDate until, String reason) {
        become(project, "\"to\": \"APPROVED\", \"reason\": \"running since last year\"");
        become(project, "\"to\": \"ACTIVE\", \"reason\": \"running since last year\"");
        become(
                project,
                "\"to\": \"ON_HOLD\", \"holdUntil\": \"%s\", \"reason\": \"%s\""
                        .formatted(until, reason));
    }

    void describe(String project, String description) {
        var members = "{\"description\": \"%s\"}".formatted(description);
        office.people().patch(MANAGER, PROJECT, path(project), members);
    }

    /** What is to be done for it, in two steps. */
    void plan(String project) {
        var plan =
                """
                {"start": "2027-01-04T08:00:00",
                 "activities": [{"id": "draw", "name": "Draw it", "duration": 480, "cost": "800"},
                                {"id": "build", "name": "Build it", "duration": 2400, "cost": "4000",
                                 "earning": {"method": "UNITS", "done": "0", "scope": "34"}}],
                 "links": [{"from": "draw", "to": "build"}]}""";
        office.people().put(MANAGER, PROJECT, path(project) + "/plan", plan);
    }

    /** The plan becomes what performance is measured against. */
    void agree(String project) {
        var wish =
                """
                {"kind": "REVISE", "title": "First plan", "reason": "It can be done",
                 "impact": {"scope": "All of it"}, "planVersion": 1}""";
        var yes = "{\"verdict\": \"APPROVE\", \"reason\": \"agreed\"}";
        office.people().post(MANAGER, PROJECT, path(project) + "/changes", wish);
        office.people().post(EXECUTIVE, PROJECT, path(project) + "/changes/1/decision", yes);
    }

    /** What is asked of it, and what it hands over for that. */
    void promise(String project) {
        var asked =
                """
                {"text": "Customers help themselves", "source": "Board", "priority": "MUST"}""";
        var promised =
                """
                {"name": "The portal", "dueOn": "2027-06-30",
                 "ownerId": "01980b5e-2222-7000-8000-000000000022", "requirements": ["R-1"],
                 "criteria": [{"id": "use", "statement": "A hundred a day", "method": "The log of a week"}]}""";
        office.people().put(MANAGER, PROJECT, path(project) + "/requirements/R-1", asked);
        office.people().put(MANAGER, PROJECT, path(project) + "/deliverables/D-1", promised);
    }

    /** Its building waits for a milestone of another project. */
    void waitsFor(String project, String other) {
        var milestone =
                """
                {"start": "2027-01-04T08:00:00",
                 "activities": [{"id": "ready", "name": "Ready", "duration": 0}]}""";
        var need =
                """
                {"activity": "build", "provider": "%s", "milestone": "ready"}"""
                        .formatted(office.id(other));
        office.people().put(MANAGER, PROJECT, path(other) + "/plan", milestone);
        office.people().post(MANAGER, PROJECT, path(project) + "/dependencies", need);
    }

    /** What it may cost, and in which month. */
    void budget(String project) {
        var lines =
                """
                {"lines": [{"kind": "BUDGET", "category": "material", "period": "2027-01",
                            "amount": {"amount": "5000", "currency": "EUR"}}]}""";
        office.people().post(MANAGER, PROJECT, path(project) + "/cost-postings", lines);
    }

    private void become(String project, String members) {
        office.people()
                .post(MANAGER, PROJECT, path(project) + "/status-changes", "{" + members + "}");
    }

    String statusOf(String project) {
        return office.people().get(MANAGER, PROJECT, path(project)).getString("status");
    }

    JsonPath eventually(String project, String status) {
        return office.people()
                .eventually(
                        MANAGER,
                        PROJECT,
                        path(project),
                        json -> status.equals(json.getString("status")));
    }

    /** The first directive that the project got, with its answer. */
    JsonPath directive(String project) {
        return office.people()
                .get(MANAGER, PROJECT, path(project) + "/directives")
                .setRootPath("items[0]");
    }

    private String path(String project) {
        return "/v1/projects/" + office.id(project);
    }
}
