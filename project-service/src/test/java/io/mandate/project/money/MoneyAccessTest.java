package io.mandate.project.money;

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
import static io.mandate.project.money.Books.budget;
import static io.mandate.project.money.Books.fact;
import static io.mandate.project.money.Books.lines;
import static io.mandate.project.money.Books.post;
import static io.mandate.project.money.Books.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.mandate.platform.testing.Tokens;
import io.mandate.project.RealServers;
import io.mandate.project.Service;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who posts what, who only looks, and who sees nothing. */
@QuarkusTest
@RealServers
class MoneyAccessTest {
    private static final List<String> READ =
            List.of(
                    "/cost-book",
                    "/cost-postings",
                    "/cost-summary",
                    "/cost-reconciliation",
                    "/cost-forecasts",
                    "/cost-forecasts/1",
                    "/cost-forecasts/1/accuracy");
    private static final String FORECAST =
            """
            {"name": "f", "asOf": "2027-03-01", "lines": [{"category": "material", "period": "2027-03",
             "amount": {"amount": "1", "currency": "EUR"}}]}""";
    private static final String RELEASE =
            """
            {"allotmentId": "01980b5e-a001-7000-8000-000000000001", "amount": {"amount": "1", "currency": "EUR"}}""";
    private static final String NOWHERE = "/v1/suspense-lines/01980b5e-a001-7000-8000-000000000001";

    @ParameterizedTest
    @ValueSource(strings = {FINANCE_CONTROLLER, PMO_ADMIN, INTEGRATION})
    void whoKeepsTheBooksPostsPlansAndFacts(String role) {
        var project = project();
        assertThat(posted(role, project, budget("2027-03", "1"))).isEqualTo(201);
        assertThat(posted(role, project, fact("ACTUAL", "2027-03-01", "1", ""))).isEqualTo(201);
        assertThat(forecast(role, project)).isEqualTo(201);
    }

    @Test
    void whoRunsTheProjectPostsPlansAlone() {
        var project = project();
        assertThat(posted(PROJECT_MANAGER, project, budget("2027-03", "1"))).isEqualTo(201);
        assertThat(posted(PROJECT_MANAGER, project, fact("ACTUAL", "2027-03-01", "1", "")))
                .isEqualTo(403);
        assertThat(forecast(PROJECT_MANAGER, project)).isEqualTo(201);
        as(Tokens.of(PROJECT_MANAGER))
                .body(RELEASE)
                .post(of(project, "/fund-releases"))
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                VIEWER,
                TEAM_MEMBER,
                RESOURCE_MANAGER,
                PORTFOLIO_MANAGER,
                EXECUTIVE,
                AUDITOR,
                OPERATOR
            })
    void everyOtherRoleLooksOnly(String role) {
        var project = withLines(Service.office());
        assertThat(posted(role, project, budget("2027-03", "1"))).isEqualTo(403);
        assertThat(forecast(role, project)).isEqualTo(403);
        var api = Tokens.of(role);
        as(api).body(RELEASE).post(of(project, "/fund-releases")).then().statusCode(403);
        as(api).body("{\"rates\": []}").post("/v1/exchange-rates").then().statusCode(403);
        as(api).body("{}").post("/v1/capitalisation-rules").then().statusCode(403);
        as(api).body("{}").post("/v1/erp-batches").then().statusCode(403);
        as(api).body("{}").put("/v1/cost-categories/x").then().statusCode(403);
        as(api).body("{}").put("/v1/cost-objects/s/c").then().statusCode(403);
        as(api).body("{}").put(of(project, "/cost-book")).then().statusCode(403);
        as(api).body("{}").post(NOWHERE + "/assignments").then().statusCode(403);
        as(api).body("{}").post(NOWHERE + "/rejections").then().statusCode(403);
        as(api).contentType("text/csv")
                .body("x")
                .post(of(project, "/cost-imports?template=budget"))
                .then()
                .statusCode(403);
        for (var each : READ) {
            assertThat(as(api).get(of(project, each)).statusCode()).as(each).isEqualTo(200);
        }
    }

    @Test
    void theMoneyOfAForeignOfficeDoesNotExist() {
        var home = Service.office();
        var own = withLines(home);
        var foreign = Service.office();
        var other = withLines(foreign);
        var token = Tokens.of(List.of(PMO_ADMIN, FINANCE_CONTROLLER), List.of(home));
        for (var each : READ) {
            assertThat(as(token).get(of(own, each)).statusCode()).as(each).isEqualTo(200);
            assertThat(as(token).get(of(other, each)).statusCode()).as(each).isEqualTo(404);
        }
        var line = lines(other, "").getString("items[0].id");
        var posting = lines(other, "").getString("items[0].posting");
        as(token).get("/v1/cost-lines/" + line).then().statusCode(404);
        as(token).get("/v1/cost-postings/" + posting).then().statusCode(404);
        as(token)
                .body("{\"reason\": \"x\"}")
                .post("/v1/cost-lines/" + line + "/reversals")
                .then()
                .statusCode(404);
        as(token).get("/v1/cost-lines?project=" + other).then().body("items", hasSize(0));
        as(token).get("/v1/cost-lines?office=" + foreign).then().body("items", hasSize(0));
        as(token).get("/v1/cost-lines?office=" + home).then().body("items", hasSize(2));
        as(token)
                .body("{\"lines\": [%s]}".formatted(budget("2027-03", "1")))
                .post(of(other, "/cost-postings"))
                .then()
                .statusCode(404);
        as(token).body(FORECAST).post(of(other, "/cost-forecasts")).then().statusCode(404);
        as(token).body(RELEASE).post(of(other, "/fund-releases")).then().statusCode(404);
    }

    @Test
    void aLineOfAForeignProjectIsNotTakenOver() {
        var foreign = project();
        var document = UUID.randomUUID().toString();
        var line = fact("ACTUAL", "2027-03-01", "1", Books.named(document, "1"));
        post(foreign, "sap", new String[] {line}).statusCode(201);
        var home = Service.office();
        as(Tokens.of(List.of(INTEGRATION), List.of(home)))
                .body("{\"system\": \"sap\", \"lines\": [%s]}".formatted(line))
                .post(of(project(home), "/cost-postings"))
                .then()
                .statusCode(409);
        assertThat(lines(foreign, "&only=holding").getList("items")).hasSize(1);
    }

    private static String withLines(String office) {
        var project = project(office);
        post(project, budget("2027-03", "1")).statusCode(201);
        assertThat(forecast(FINANCE_CONTROLLER, project)).isEqualTo(201);
        return project;
    }

    private static int posted(String role, String project, String line) {
        return as(Tokens.of(role))
                .body("{\"lines\": [%s]}".formatted(line))
                .post(of(project, "/cost-postings"))
                .statusCode();
    }

    private static int forecast(String role, String project) {
        return as(Tokens.of(role)).body(FORECAST).post(of(project, "/cost-forecasts")).statusCode();
    }

    private static String of(String project, String path) {
        return "/v1/projects/" + project + path;
    }
}
