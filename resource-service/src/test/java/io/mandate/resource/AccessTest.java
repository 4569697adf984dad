package io.mandate.resource;

import static io.mandate.platform.security.Role.AUDITOR;
import static io.mandate.platform.security.Role.EXECUTIVE;
import static io.mandate.platform.security.Role.FINANCE_CONTROLLER;
import static io.mandate.platform.security.Role.INTEGRATION;
import static io.mandate.platform.security.Role.OPERATOR;
import static io.mandate.platform.security.Role.PMO_ADMIN;
import static io.mandate.platform.security.Role.PORTFOLIO_MANAGER;
import static io.mandate.platform.security.Role.PROJECT_MANAGER;
import static io.mandate.platform.security.Role.RESOURCE_MANAGER;
import static io.mandate.platform.security.Role.TEAM_MEMBER;
import static io.mandate.platform.security.Role.VIEWER;
import static io.mandate.resource.World.as;
import static io.mandate.resource.World.freshOffice;
import static io.mandate.resource.World.hire;
import static io.mandate.resource.World.hours;
import static io.mandate.resource.World.person;
import static io.mandate.resource.World.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every operation by every role, seen from its own office, from above, from beside and from nowhere. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "resource-service"))
class AccessTest {
    private static final String MARCH = "2031-03";
    private static final List<String> ROLES =
            List.of(
                    VIEWER,
                    TEAM_MEMBER,
                    PROJECT_MANAGER,
                    RESOURCE_MANAGER,
                    PORTFOLIO_MANAGER,
                    FINANCE_CONTROLLER,
                    EXECUTIVE,
                    AUDITOR,
                    PMO_ADMIN,
                    INTEGRATION,
                    OPERATOR);
    private static final Set<String> EVERYBODY = Set.copyOf(ROLES);
    private static final Set<String> STAFFING = Set.of(RESOURCE_MANAGER, PMO_ADMIN, INTEGRATION);
    private static final Set<String> DECIDING = Set.of(RESOURCE_MANAGER, PMO_ADMIN);

    /** An operation, who may use it, and what somebody from another office is told. */
    private record Door(
            String method, String path, String body, Set<String> open, int opened, int foreign) {}

    @Test
    void everyDoorOpensForItsRolesInTheirOfficesOnly() {
        var above = freshOffice();
        var here = freshOffice(above);
        var beside = freshOffice(above);

        var failures = new ArrayList<String>();
        for (var door : doors(here)) {
            for (var role : ROLES) {
                boolean may = door.open().contains(role);
                expect(failures, door, role, here, may ? door.opened() : 403);
                expect(failures, door, role, above, may ? door.opened() : 403);
                expect(failures, door, role, beside, may ? door.foreign() : 403);
            }
            expect(failures, door, "nobody", call(RestAssured.given(), door), 401);
            var nowhere = as(Tokens.withoutOffices(RESOURCE_MANAGER));
            expect(failures, door, "nowhere", call(nowhere, door), door.foreign());
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void aListShowsNothingOfOtherOffices() {
        var here = freshOffice();
        hire(here, "developer", 100);
        wanted(here);

        for (var path : List.of("/v1/people?office=", "/v1/staffing-demands?office=")) {
            assertThat(size(as(List.of(VIEWER), here), path + here)).isEqualTo(1);
            assertThat(size(as(List.of(VIEWER), freshOffice()), path + here)).isZero();
            assertThat(size(as(Tokens.withoutOffices(VIEWER)), path + here)).isZero();
        }
    }

    @Test
    void nobodyMovesAPersonIntoAnOfficeOutOfReach() {
        var here = freshOffice();
        var id = hire(here, "developer", 100);

        int status =
                as(List.of(RESOURCE_MANAGER), here)
                        .header("If-Match", "\"0\"")
                        .body("{\"office\": \"%s\"}".formatted(freshOffice()))
                        .patch("/v1/people/" + id)
                        .statusCode();

        assertThat(status).isEqualTo(403);
    }

    private static List<Door> doors(String here) {
        var person = "/v1/people/" + hire(here, "developer", 100);
        var project = wanted(here);
        var run = "/v1/allocation-runs/" + Runs.planAndApprove(here, MARCH);
        var body = person(here, "developer", 100);
        var ask = "{\"office\": \"%s\", \"month\": \"%s\"}".formatted(here, MARCH);
        var batch = "{\"items\": [%s], \"dryRun\": true}".formatted(body);
        return List.of(
                new Door("GET", "/v1/people", "", EVERYBODY, 200, 200),
                new Door("GET", person, "", EVERYBODY, 200, 404),
                new Door("GET", person + "/allocations", "", EVERYBODY, 200, 404),
                new Door("POST", "/v1/people", body, STAFFING, 201, 403),
                new Door("POST", "/v1/people:batch", batch, STAFFING, 200, 200),
                new Door("PATCH", person, "{}", STAFFING, 428, 404),
                new Door("PUT", "/v1/people/by-ref/a/b/" + here, body, STAFFING, 428, 404),
                new Door("GET", "/v1/staffing-demands", "", EVERYBODY, 200, 200),
                new Door(
                        "GET", "/v1/projects/" + project + "/allocations", "", EVERYBODY, 200, 404),
                new Door("POST", "/v1/allocation-runs", ask, STAFFING, 202, 403),
                new Door("GET", run, "", EVERYBODY, 200, 404),
                new Door("GET", run + "/assignments", "", EVERYBODY, 200, 404),
                new Door("GET", run + "/unmet", "", EVERYBODY, 200, 404),
                new Door("POST", run + "/approval", "{}", DECIDING, 409, 404));
    }

    private static String wanted(String office) {
        return project(office)
                .asksFor("ACTIVE", hours("developer", MARCH, 10))
                .directed("START", 1, "chain")
                .isSeen(MARCH, "WANTED")
                .id;
    }

    private static void expect(
            List<String> failures, Door door, String role, String office, int expected) {
        expect(failures, door, role, call(as(List.of(role), office), door), expected);
    }

    private static void expect(
            List<String> failures, Door door, String who, int status, int expected) {
        boolean firstPut = door.method().equals("PUT") && expected == 428 && status == 201;
        if (status != expected && !firstPut) {
            failures.add(
                    "%s %s as %s: %d instead of %d"
                            .formatted(door.method(), door.path(), who, status, expected));
        }
    }

    private static int call(RequestSpecification caller, Door door) {
        var request = caller.contentType("application/json").urlEncodingEnabled(false);
        return (door.body().isEmpty() ? request : request.body(door.body()))
                .request(door.method(), door.path())
                .statusCode();
    }

    private static int size(RequestSpecification caller, String path) {
        return caller.get(path).then().statusCode(200).extract().path("items.size()");
    }
}
