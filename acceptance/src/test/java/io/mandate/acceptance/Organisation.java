package io.mandate.acceptance;

import static io.mandate.local.Service.PORTFOLIO;
import static io.mandate.local.Service.PROJECT;
import static io.mandate.local.Service.RESOURCE;

import io.restassured.path.json.JsonPath;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A small IT department that a story works with: one office, six projects, three people. */
class Organisation {
    private final Pmo pmo;
    private final YearMonth month;
    private final String office = "it-" + UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, String> projects = new LinkedHashMap<>();
    private String strategy = "";
    private String portfolio = "";
    private String selection = "";
    private String allocation = "";
    private String correlationId = "";

    Organisation(Pmo pmo, YearMonth month) {
        this.pmo = pmo;
        this.month = month;
    }

    void setUp() {
        pmo.post(
                "pmo-admin",
                PORTFOLIO,
                "/v1/offices",
                Map.of(
                        "code",
                        office,
                        "name",
                        "Information Technology",
                        "zone",
                        "Europe/Berlin",
                        "currency",
                        "EUR"));
        strategy =
                pmo.post(
                                "pmo-admin",
                                PORTFOLIO,
                                "/v1/strategies",
                                Map.of("office", office, "name", "2027", "goals", goals(7, 3)))
                        .getString("id");
        propose("crm", 300, 900, 90, 10, true);
        propose("data-centre", 400, 700, 20, 95, true);
        propose("portal", 200, 500, 70, 30, true);
        propose("orphan", 50, 400, 50, 50, false);
        propose("moonshot", 5_000, 9_000, 100, 0, true);
        propose("vanity", 100, 40, 5, 5, true);
        hire("Ada", "developer");
        hire("Bob", "developer");
        hire("Cleo", "analyst");
        openPortfolio();
    }

    private void openPortfolio() {
        portfolio =
                pmo.post(
                                "portfolio-manager",
                                PORTFOLIO,
                                "/v1/portfolios",
                                Map.of(
                                        "office",
                                        office,
                                        "name",
                                        "Digital",
                                        "strategyId",
                                        strategy,
                                        "currency",
                                        "EUR",
                                        "objective",
                                        "RISK_ADJUSTED_VALUE",
                                        "periods",
                                        List.of(
                                                Map.of(
                                                        "from", month.toString(),
                                                        "to", month.plusMonths(11).toString(),
                                                        "budget", "1000.00"))))
                        .getString("id");
        pmo.eventually(
                "portfolio-manager",
                PORTFOLIO,
                "/v1/candidates?office=" + office,
                json -> json.getList("items").size() == projects.size());
    }

    private void propose(
            String name, int cost, int benefit, int growth, int resilience, boolean sponsored) {
        Map<String, Object> project = new HashMap<>();
        project.put("office", office);
        project.put("name", name);
        project.put("start", month.minusMonths(1).atDay(1).toString());
        project.put("plannedFinish", month.plusMonths(8).atEndOfMonth().toString());
        project.put(
                "businessCase",
                Map.of(
                        "currency", "EUR",
                        "costs", List.of(amount(month, cost)),
                        "benefits", List.of(amount(month.plusMonths(9), benefit))));
        project.put(
                "demand",
                List.of(Map.of("role", "developer", "month", month.toString(), "hours", 120)));
        project.put(
                "strategicFit",
                List.of(
                        Map.of("goal", "growth", "contribution", growth),
                        Map.of("goal", "resilience", "contribution", resilience)));
        if (sponsored) {
            project.put("sponsorId", "018f7f2e-7c1a-7000-8000-000000000001");
            project.put("sponsorAcceptedOn", "2026-01-15");
        }
        projects.put(
                name,
                pmo.post("project-manager", PROJECT, "/v1/projects", project).getString("id"));
    }

    private static Map<String, Object> amount(YearMonth in, int euros) {
        return Map.of("month", in.toString(), "amount", euros + ".00");
    }

    private void hire(String name, String role) {
        pmo.post(
                "resource-manager",
                RESOURCE,
                "/v1/people",
                Map.of("office", office, "name", name, "role", role, "monthlyHours", 140));
    }

    void weigh(Map<String, Integer> weights) {
        pmo.patch(
                "pmo-admin",
                PORTFOLIO,
                "/v1/strategies/" + strategy,
                Map.of("goals", goals(weights.get("growth"), weights.get("resilience"))));
    }

    private static List<Map<String, Object>> goals(int growth, int resilience) {
        return List.of(
                Map.of("code", "growth", "name", "Grow", "weight", growth),
                Map.of("code", "resilience", "name", "Never stand still", "weight", resilience));
    }

    /** Runs a selection and answers it with its result. */
    JsonPath select() {
        selection =
                pmo.post(
                                "portfolio-manager",
                                PORTFOLIO,
                                portfolioPath() + "/selection-runs",
                                Map.of())
                        .getString("id");
        correlationId =
                pmo.succeeds("portfolio-manager", PORTFOLIO, selection).getString("correlationId");
        return pmo.get("portfolio-manager", PORTFOLIO, selectionPath());
    }

    JsonPath itemsOfTheSelection() {
        return pmo.get("portfolio-manager", PORTFOLIO, selectionPath() + "/items");
    }

    void approveTheSelection() {
        pmo.post(
                "executive",
                PORTFOLIO,
                selectionPath() + "/approval",
                Map.of("reason", "board of today"));
    }

    List<String> ranking() {
        return pmo.get("portfolio-manager", PORTFOLIO, portfolioPath() + "/ranking")
                .getList("items.projectId", String.class);
    }

    /** Staffs the month and approves it. */
    JsonPath allocate() {
        pmo.eventually(
                "resource-manager",
                RESOURCE,
                "/v1/staffing-demands?month=" + month + "&office=" + office,
                json ->
                        json.getList(
                                                "items.findAll { it.directive != null && it.directive.kind == 'START' && it.status in ['APPROVED', 'ACTIVE'] }")
                                        .size()
                                >= 3);
        allocation =
                pmo.post(
                                "resource-manager",
                                RESOURCE,
                                "/v1/allocation-runs",
                                Map.of("office", office, "month", month.toString()))
                        .getString("id");
        pmo.succeeds("resource-manager", RESOURCE, allocation);
        var run = pmo.get("resource-manager", RESOURCE, "/v1/allocation-runs/" + allocation);
        pmo.post(
                "resource-manager",
                RESOURCE,
                "/v1/allocation-runs/" + allocation + "/approval",
                Map.of("reason", "agreed"));
        return run;
    }

    List<String> unmetReasons() {
        return pmo.get("resource-manager", RESOURCE, "/v1/allocation-runs/" + allocation + "/unmet")
                .getList("items.reason.code", String.class);
    }

    double hoursOf(String project) {
        return pmo
                .get("resource-manager", RESOURCE, allocationsOf(project))
                .getList("items.hours", Double.class)
                .stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    String allocationsOf(String project) {
        return path(project) + "/allocations?month=" + month;
    }

    String statusOf(String project) {
        return pmo.get("pmo-admin", PROJECT, path(project)).getString("status");
    }

    void eventually(String project, String status) {
        pmo.eventually(
                "pmo-admin",
                PROJECT,
                path(project),
                json -> status.equals(json.getString("status")));
    }

    Pmo pmo() {
        return pmo;
    }

    Map<String, String> projects() {
        return projects;
    }

    String id(String project) {
        return projects.get(project);
    }

    String path(String project) {
        return "/v1/projects/" + id(project);
    }

    String office() {
        return office;
    }

    String portfolio() {
        return portfolio;
    }

    String correlationId() {
        return correlationId;
    }

    private String portfolioPath() {
        return "/v1/portfolios/" + portfolio;
    }

    private String selectionPath() {
        return portfolioPath() + "/selection-runs/" + selection;
    }
}
