package io.mandate.acceptance;

import static io.mandate.local.Service.PORTFOLIO;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the projects of an office are chosen: the portfolio manager prepares, the executive decides. */
final class PortfolioDesk {
    private static final String MANAGER = "portfolio-manager";
    private static final String EXECUTIVE = "executive";

    private final Office office;
    private String strategy = "";
    private String portfolio = "";
    private @Nullable Selection selection;

    PortfolioDesk(Office office) {
        this.office = office;
    }

    void openOffice() {
        var told =
                """
                {"code": "%s", "name": "Information Technology", "zone": "Europe/Berlin", "currency": "EUR"}
                """
                        .formatted(office.code());
        office.headquarters().post("pmo-admin", PORTFOLIO, "/v1/offices", told);
    }

    /** They weigh in this proportion, which must be a finite decimal. */
    void setGoals(int growth, int resilience) {
        var wanted =
                "{\"office\": \"%s\", \"name\": \"This year\", %s}"
                        .formatted(office.code(), goals(growth, resilience));
        strategy =
                Pmo.of(office.people().post(EXECUTIVE, PORTFOLIO, "/v1/strategies", wanted), "id");
    }

    private static String goals(int growth, int resilience) {
        var share = BigDecimal.valueOf(growth).divide(BigDecimal.valueOf(growth + resilience));
        return """
                "goals": [{"code": "growth", "name": "Grow", "weight": %s},
                    {"code": "resilience", "name": "Never stand still", "weight": %s}]
                """
                .formatted(share, BigDecimal.ONE.subtract(share));
    }

    /** The goals of a patch replace all goals. */
    JsonPath weighAnew(int growth, int resilience) {
        return office.people()
                .patch(
                        EXECUTIVE,
                        PORTFOLIO,
                        "/v1/strategies/" + strategy,
                        "{%s}".formatted(goals(growth, resilience)));
    }

    /** An initiative that is all for one goal. */
    void undertake(String code, String goal, String project) {
        office.people()
                .put(
                        EXECUTIVE,
                        PORTFOLIO,
                        "/v1/strategies/%s/initiatives/%s".formatted(strategy, code),
                        """
                        {"name": "What customers ask for", "goals": [{"goal": "%s", "share": 1}], "projects": ["%s"]}
                        """
                                .formatted(goal, office.id(project)));
    }

    JsonPath openPortfolio(int firstBudget, int secondBudget) {
        var year = office.year();
        var terms =
                """
                {"office": "%s", "name": "Digital", "strategyId": "%s", "currency": "EUR",
                 "objective": "RISK_ADJUSTED_VALUE", "periods": [
                    {"from": "%s", "to": "%s", "budget": "%d.00"},
                    {"from": "%s", "to": "%s", "budget": "%d.00"}]}
                """
                        .formatted(
                                office.code(),
                                strategy,
                                year.first(),
                                year.endOfFirstPeriod(),
                                firstBudget,
                                year.second(),
                                year.last(),
                                secondBudget);
        var opened = office.people().post(MANAGER, PORTFOLIO, "/v1/portfolios", terms);
        portfolio = Pmo.of(opened, "id");
        return opened;
    }

    /** Until portfolio-service has heard that the projects are where they are. */
    void eventuallyKnows(Map<String, String> statusByProject) {
        office.people()
                .eventually(
                        MANAGER,
                        PORTFOLIO,
                        "/v1/candidates?office=" + office.code(),
                        json ->
                                json.<String, String>getMap(
                                                "items.collectEntries { [(it.name): it.status] }")
                                        .entrySet()
                                        .containsAll(statusByProject.entrySet()));
    }

    Selection select() {
        var people = office.people();
        var asked = people.post(MANAGER, PORTFOLIO, path("/selection-runs"), "{}");
        var run = Pmo.of(asked, "id");
        people.succeeds(MANAGER, PORTFOLIO, run);
        var path = path("/selection-runs/" + run);
        selection =
                new Selection(
                        path,
                        people.get(MANAGER, PORTFOLIO, path),
                        people.get(MANAGER, PORTFOLIO, path + "/items"));
        return selection;
    }

    /** The last one. */
    Selection selection() {
        return requireNonNull(selection, "nobody has asked for a selection");
    }

    JsonPath approve(Selection chosen, String reason) {
        return office.people()
                .post(EXECUTIVE, PORTFOLIO, chosen.path() + "/approval", because(reason));
    }

    Response tryToApprove(String role, Selection chosen) {
        return office.people()
                .as(role, PORTFOLIO)
                .contentType("application/json")
                .body(because("I like it"))
                .post(chosen.path() + "/approval");
    }

    private static String because(String reason) {
        return "{\"reason\": \"%s\"}".formatted(reason);
    }

    /** In the trace that the portfolio manager's own system has begun. */
    JsonPath terminate(String project, LocalDate on, String reason, Trace trace) {
        var order =
                """
                {"projectId": "%s", "kind": "TERMINATE", "effectiveOn": "%s", "reason": "%s"}
                """
                        .formatted(office.id(project), on, reason);
        var answer =
                office.people()
                        .as(MANAGER, PORTFOLIO)
                        .contentType("application/json")
                        .header(Trace.HEADER, trace.header())
                        .body(order)
                        .post(path("/directives"));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath();
    }

    /** What came back, by project, once so many directives are answered. */
    Map<String, String> answers(int directives) {
        var page =
                office.people()
                        .eventually(
                                MANAGER,
                                PORTFOLIO,
                                path("/directives"),
                                json ->
                                        json.getInt("items.findAll { it.answer != null }.size()")
                                                == directives);
        return office.byName(
                page.getMap("items.collectEntries { [(it.projectId): it.answer.verdict] }"));
    }

    /** The names of the projects by rank, as last approved. */
    List<String> ranking() {
        return office.people()
                .get(MANAGER, PORTFOLIO, path("/ranking"))
                .getList("items.name", String.class);
    }

    /** What was sought unasked because something had moved, once it waits for a decision. */
    JsonPath proposal() {
        var waiting = path("/reprioritisation-proposals?state=WAITING");
        var newest =
                office.people()
                        .eventually(
                                MANAGER,
                                PORTFOLIO,
                                waiting,
                                json -> !json.getList("items").isEmpty())
                        .getString("items[0].runId");
        return office.people()
                .get(MANAGER, PORTFOLIO, path("/reprioritisation-proposals/" + newest));
    }

    String correlationOf(String run) {
        return office.people()
                .get(MANAGER, PORTFOLIO, path("/selection-runs/" + run))
                .getString("correlationId");
    }

    private String path(String rest) {
        return "/v1/portfolios/" + portfolio + rest;
    }
}
