package io.mandate.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.local.Service;
import io.mandate.local.api.Api;
import io.mandate.local.api.ApiFailure;
import io.mandate.local.api.ProgressBar;
import io.mandate.local.api.RunWatch;
import java.util.List;
import java.util.Map;

/** What a PMO does in a month: choose, approve, hear the projects' answers, staff, approve. */
final class DemoMonth {
    private final Api api;
    private final ProgressBar bar;
    private final RunWatch runs;
    private final Organisation organisation;
    private final String portfolio;

    DemoMonth(Api api, ProgressBar bar, Organisation organisation, String portfolio) {
        this.api = api;
        this.bar = bar;
        this.runs = new RunWatch(api, bar);
        this.organisation = organisation;
        this.portfolio = portfolio;
    }

    /** Both decisions as the services tell them. */
    record Decisions(String portfolio, JsonNode selection, JsonNode allocation) {}

    Decisions decide() {
        String selection = select();
        approveSelection(selection);
        awaitAnswers();
        String allocation = allocate();
        return new Decisions(portfolio, selectionRun(selection), allocationRun(allocation));
    }

    /** The decisions of an earlier time. */
    Decisions asDecided(String selection) {
        JsonNode found =
                api.get(Service.RESOURCE, "/v1/runs?kind=allocation&state=SUCCEEDED&limit=1");
        String allocation = found.path("items").path(0).path("id").asText();
        if (allocation.isEmpty()) {
            allocation = allocate();
        }
        return new Decisions(portfolio, selectionRun(selection), allocationRun(allocation));
    }

    private String select() {
        JsonNode asked =
                api.post(
                        Service.PORTFOLIO,
                        path("/selection-runs"),
                        Map.of("asOf", organisation.today().toString()));
        String id = asked.path("id").asText();
        runs.succeeded(Service.PORTFOLIO, id, "The best affordable set of projects");
        return id;
    }

    private void approveSelection(String run) {
        api.post(
                Service.PORTFOLIO,
                path("/selection-runs/" + run + "/approval"),
                Map.of("reason", "Agreed in the portfolio board."));
    }

    /** Every project that was asked to start answers; resource-service must know the outcome, too. */
    private void awaitAnswers() {
        String step = "The projects answer";
        String directives = path("/directives");
        List<JsonNode> given = api.all(Service.PORTFOLIO, directives);
        int answered = 0;
        while (answered < given.size()) {
            JsonNode next = given.get(answered);
            api.await(
                    Service.PORTFOLIO,
                    directives + "/" + next.path("id").asText(),
                    DemoStory.PATIENCE,
                    each -> each.hasNonNull("answer"));
            bar.show(step, ++answered, given.size());
        }
        bar.finish(step);
        awaitStaffing();
    }

    private void awaitStaffing() {
        String path = DemoStory.projectsIn("ACTIVE");
        int active = api.all(Service.PROJECT, path).size();
        api.await(
                Service.RESOURCE,
                demandPath(organisation) + "&limit=200",
                DemoStory.PATIENCE,
                page -> wanted(page) >= active);
    }

    private static long wanted(JsonNode page) {
        return page.path("items").findValuesAsText("staffing").stream()
                .filter("WANTED"::equals)
                .count();
    }

    private String allocate() {
        JsonNode asked =
                api.post(
                        Service.RESOURCE,
                        "/v1/allocation-runs",
                        Map.of(
                                "office",
                                Organisation.ROOT,
                                "month",
                                organisation.staffedMonth().toString()));
        String id = asked.path("id").asText();
        runs.succeeded(Service.RESOURCE, id, "Who works on what in " + organisation.staffedMonth());
        api.post(
                Service.RESOURCE,
                "/v1/allocation-runs/" + id + "/approval",
                Map.of("reason", "Agreed with the team leads."));
        return id;
    }

    private JsonNode selectionRun(String run) {
        return api.get(Service.PORTFOLIO, path("/selection-runs/" + run));
    }

    private JsonNode allocationRun(String run) {
        return api.get(Service.RESOURCE, "/v1/allocation-runs/" + run);
    }

    private String path(String rest) {
        return "/v1/portfolios/" + portfolio + rest;
    }

    /** Until resource-service knows all that ask for people in the month. */
    static void awaitDemand(Api api, Organisation organisation) {
        long expected = organisation.projectsAskingForPeople();
        if (expected > 200) {
            throw new ApiFailure("More projects ask for people than one page shows.");
        }
        api.await(
                Service.RESOURCE,
                demandPath(organisation) + "&limit=200",
                DemoStory.PATIENCE,
                page -> page.path("items").size() >= expected);
    }

    private static String demandPath(Organisation organisation) {
        return "/v1/staffing-demands?office=%s&month=%s"
                .formatted(Organisation.ROOT, organisation.staffedMonth());
    }
}
