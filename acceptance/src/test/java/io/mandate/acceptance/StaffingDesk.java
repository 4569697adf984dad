package io.mandate.acceptance;

import static io.mandate.local.Service.RESOURCE;

import io.restassured.path.json.JsonPath;
import java.util.Map;

/** Where a resource manager finds people for the projects of the first month. */
final class StaffingDesk {
    private static final String MANAGER = "resource-manager";

    private final Office office;

    StaffingDesk(Office office) {
        this.office = office;
    }

    void hire(String name, String role, String skill, int monthlyHours) {
        var person =
                """
                {"office": "%s", "name": "%s", "role": "%s", "monthlyHours": %d,
                 "skills": [{"code": "%s", "level": 4}]}
                """
                        .formatted(office.code(), name, role, monthlyHours, skill);
        office.people().post(MANAGER, RESOURCE, "/v1/people", person);
    }

    /** What is known of each of the office's people. */
    Map<String, Object> people(String member) {
        return office.people()
                .get(MANAGER, RESOURCE, "/v1/people?office=" + office.code())
                .getMap("items.collectEntries { [(it.name): it.%s] }".formatted(member));
    }

    /** Until resource-service has heard what may be done with the people of each project. */
    void eventuallyKnows(Map<String, String> staffingByProject) {
        office.people()
                .eventually(
                        MANAGER,
                        RESOURCE,
                        "/v1/staffing-demands?month=%s&office=%s".formatted(month(), office.code()),
                        json ->
                                json.getMap("items.collectEntries { [(it.name): it.staffing] }")
                                        .equals(staffingByProject));
    }

    /** Until resource-service has heard where each of these projects that it may staff stands. */
    void eventuallyRanks(Map<String, Integer> ranks) {
        office.people()
                .eventually(
                        MANAGER,
                        RESOURCE,
                        "/v1/staffing-demands?month=%s&office=%s".formatted(month(), office.code()),
                        json ->
                                json.<String, Integer>getMap(
                                                "items.findAll { it.staffing == 'WANTED' }.collectEntries { [(it.name): it.rank] }")
                                        .equals(ranks));
    }

    /** A plan of the month as it was found; nobody is bound by it before it is approved. */
    JsonPath plan() {
        var people = office.people();
        var order = "{\"office\": \"%s\", \"month\": \"%s\"}".formatted(office.code(), month());
        var run = Pmo.of(people.post(MANAGER, RESOURCE, "/v1/allocation-runs", order), "id");
        people.succeeds(MANAGER, RESOURCE, run);
        return people.get(MANAGER, RESOURCE, "/v1/allocation-runs/" + run);
    }

    /** Why some of the hours of each role find nobody. */
    Map<String, String> reasonsForUnmet(JsonPath plan, String project) {
        return office.people()
                .get(MANAGER, RESOURCE, path(plan) + "/unmet")
                .getMap(
                        "items.findAll { it.projectName == '%s' }.collectEntries { [(it.role): it.reason.code] }"
                                .formatted(project));
    }

    void approve(JsonPath plan) {
        office.people()
                .post(MANAGER, RESOURCE, path(plan) + "/approval", "{\"reason\": \"agreed\"}");
    }

    private static String path(JsonPath plan) {
        return "/v1/allocation-runs/" + Pmo.of(plan, "id");
    }

    /** Hours that are given to a project in the month, as approved; none if nobody is on it. */
    double hoursOf(String project) {
        return hours(office.people().get(MANAGER, RESOURCE, allocationsOf(project)));
    }

    /** The same, once the project has let people go. */
    double hoursAfterRelease(String project, double before) {
        return hours(
                office.people()
                        .eventually(
                                MANAGER,
                                RESOURCE,
                                allocationsOf(project),
                                json -> hours(json) < before));
    }

    private static double hours(JsonPath allocations) {
        return allocations.getDouble("items.hours.sum() ?: 0");
    }

    private String allocationsOf(String project) {
        return "/v1/projects/%s/allocations?month=%s".formatted(office.id(project), month());
    }

    private String month() {
        return office.year().first().toString();
    }
}
