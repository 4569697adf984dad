package io.mandate.project.plan;

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
import static io.mandate.project.Service.as;
import static io.mandate.project.plan.PlanExamples.path;
import static io.mandate.project.plan.PlanExamples.plan;
import static io.mandate.project.plan.PlanExamples.project;
import static io.mandate.project.plan.PlanExamples.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.mandate.platform.testing.Tokens;
import io.mandate.project.RealServers;
import io.mandate.project.Service;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who plans, who only looks, and who sees nothing. */
@QuarkusTest
@RealServers
class PlanAccessTest {
    private static final List<String> READ =
            List.of(
                    "/plan",
                    "/wbs",
                    "/work-packages",
                    "/baselines",
                    "/baselines/1",
                    "/baselines/1/deviations",
                    "/milestone-trends",
                    "/milestone-hit-rate",
                    "/finish-forecast",
                    "/earned-value",
                    "/earned-value/activities",
                    "/earned-value/work-packages",
                    "/activities/dig/progress-history");

    private static final String PROGRESS = "{\"activities\": [{\"activity\": \"dig\"}]}";

    @ParameterizedTest
    @ValueSource(strings = {PROJECT_MANAGER, PMO_ADMIN, INTEGRATION})
    void whoMayPlanTakesOverAPlanAndABaseline(String role) {
        var project = project();
        as(Tokens.of(role)).body(plan()).put(path(project)).then().statusCode(200);
        as(Tokens.of(role))
                .header("If-Match", "\"1\"")
                .body(PROGRESS)
                .post(of(project, "/progress"))
                .then()
                .statusCode(200);
        as(Tokens.of(role))
                .body("{\"name\": \"b\"}")
                .post(of(project, "/baselines"))
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                VIEWER,
                TEAM_MEMBER,
                RESOURCE_MANAGER,
                PORTFOLIO_MANAGER,
                FINANCE_CONTROLLER,
                EXECUTIVE,
                AUDITOR,
                OPERATOR
            })
    void everyOtherRoleLooksOnly(String role) {
        var project = planned(Service.office());
        var api = Tokens.of(role);
        as(api).body(plan()).put(path(project)).then().statusCode(403);
        as(api).body(PROGRESS).post(of(project, "/progress")).then().statusCode(403);
        as(api).body("{\"name\": \"b\"}").post(of(project, "/baselines")).then().statusCode(403);
        for (var each : READ) {
            assertThat(as(api).get(of(project, each)).statusCode()).as(each).isEqualTo(200);
        }
    }

    @Test
    void aPlanOfAForeignOfficeDoesNotExist() {
        var home = Service.office();
        var foreign = Service.office();
        var own = planned(home);
        var other = planned(foreign);
        var token = Tokens.of(List.of(PMO_ADMIN), List.of(home));
        for (var each : READ) {
            assertThat(as(token).get(of(own, each)).statusCode()).as(each).isEqualTo(200);
            assertThat(as(token).get(of(other, each)).statusCode()).as(each).isEqualTo(404);
        }
        as(token).header("If-Match", "*").body(plan()).put(path(other)).then().statusCode(404);
        as(token)
                .header("If-Match", "\"1\"")
                .body(PROGRESS)
                .post(of(other, "/progress"))
                .then()
                .statusCode(404);
        as(token).body("{\"name\": \"b\"}").post(of(other, "/baselines")).then().statusCode(404);
        as(token).get("/v1/activities?office=" + home).then().body("items", hasSize(3));
        as(token).get("/v1/activities?office=" + foreign).then().body("items", hasSize(0));
        as(token).get("/v1/activities?project=" + other).then().body("items", hasSize(0));
    }

    @Test
    void nobodyLooksWithoutAGoodToken() {
        var project = planned(Service.office());
        for (var each : READ) {
            assertThat(Service.anonymous().get(of(project, each)).statusCode()).isEqualTo(401);
            assertThat(as(Tokens.expired(PMO_ADMIN)).get(of(project, each)).statusCode())
                    .isEqualTo(401);
        }
        Service.anonymous().get("/v1/activities?project=" + project).then().statusCode(401);
    }

    private static String planned(String office) {
        var project = Service.proposed(Service.minimal(office));
        put(project, plan()).statusCode(200);
        Service.admin()
                .body("{\"name\": \"b\"}")
                .post(of(project, "/baselines"))
                .then()
                .statusCode(201);
        return project;
    }

    private static String of(String project, String path) {
        return "/v1/projects/" + project + path;
    }
}
