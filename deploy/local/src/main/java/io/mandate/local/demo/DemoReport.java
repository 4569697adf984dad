package io.mandate.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.local.Service;
import io.mandate.local.api.Api;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells a person what was decided, with the services' own numbers and where to look further. */
final class DemoReport {
    private final Api api;
    private final PrintWriter out;
    private final Organisation organisation;

    DemoReport(Api api, PrintWriter out, Organisation organisation) {
        this.api = api;
        this.out = out;
        this.organisation = organisation;
    }

    void print(DemoMonth.Decisions decisions) {
        selection(decisions);
        answers(decisions.portfolio());
        allocation(decisions.allocation());
        links(decisions);
        out.flush();
    }

    private void selection(DemoMonth.Decisions decisions) {
        JsonNode result = decisions.selection().path("result");
        out.printf(
                Locale.ROOT,
                """

                Selection: %,d of %,d candidates, %s
                  value        %s %s (%s)
                  upper bound  %s, gap %.4f %%, by %s in %.1f s
                """,
                result.path("selected").asInt(),
                result.path("candidates").asInt(),
                result.path("status").asText(),
                amount(result.path("value")),
                result.path("unit").asText(),
                result.path("formula").asText(),
                amount(result.path("upperBound")),
                100 * result.path("gap").asDouble(),
                result.path("how").path("engine").asText(),
                result.path("how").path("seconds").asDouble());
        for (JsonNode use : result.path("budgetUse")) {
            out.printf(
                    "  %s  %s of %s used%n",
                    use.path("period").asText(),
                    amount(use.path("used")),
                    amount(use.path("budget")));
        }
    }

    private void answers(String portfolio) {
        List<JsonNode> directives =
                api.all(Service.PORTFOLIO, "/v1/portfolios/" + portfolio + "/directives");
        Map<String, Long> counts =
                directives.stream()
                        .collect(
                                Collectors.groupingBy(
                                        DemoReport::verdict, TreeMap::new, Collectors.counting()));
        out.printf("%nThe %,d projects that were asked to act answered:%n", directives.size());
        counts.forEach((answer, count) -> out.printf(Locale.ROOT, "  %5d  %s%n", count, answer));
        for (String status : List.of("ACTIVE", "APPROVED")) {
            int count = api.all(Service.PROJECT, DemoStory.projectsIn(status)).size();
            out.printf(Locale.ROOT, "  now %s: %,d%n", status, count);
        }
    }

    private static String verdict(JsonNode directive) {
        JsonNode answer = directive.path("answer");
        return "%s %s %s"
                .formatted(
                        directive.path("kind").asText(),
                        answer.path("verdict").asText("open"),
                        answer.path("rule").asText(""))
                .strip();
    }

    private void allocation(JsonNode run) {
        JsonNode inputs = run.path("inputs");
        JsonNode result = run.path("result");
        out.printf(
                Locale.ROOT,
                """

                Allocation for %s: %d people with %s hours; %d selected projects ask for %s hours, %s
                  given        %s hours in %d assignments
                  unmet        %s hours in %d demands
                  objective    %,d, bound %,d, gap %.2f %% (%s)
                """,
                run.path("month").asText(),
                inputs.path("people").asInt(),
                hours(inputs.path("availableHours")),
                inputs.path("projects").asInt(),
                hours(inputs.path("demandedHours")),
                result.path("status").asText(),
                hours(result.path("assignedHours")),
                result.path("assignments").asInt(),
                hours(result.path("unmetHours")),
                result.path("unmetDemands").asInt(),
                result.path("objective").asLong(),
                result.path("bound").asLong(),
                100 * result.path("gap").asDouble(),
                result.path("formula").asText());
        unmetExample(run.path("id").asText());
    }

    private void unmetExample(String run) {
        JsonNode unmet = api.get(Service.RESOURCE, "/v1/allocation-runs/" + run + "/unmet?limit=1");
        for (JsonNode each : unmet.path("items")) {
            out.printf(
                    "  for example  %s lacks %s hours of %s: %s%n",
                    each.path("projectName").asText(),
                    hours(each.path("hours")),
                    each.path("role").asText(),
                    each.path("reason").path("text").asText());
        }
    }

    private void links(DemoMonth.Decisions decisions) {
        String chain = decisions.allocation().path("correlationId").asText();
        out.printf(
                """

                Look further (TOKEN=$(./mandate token --role executive); curl -H "Authorization: Bearer $TOKEN" URL):
                  summary page  %s (a browser signs in at %s with the token)
                  summary       %s
                  the chain     %s
                  ranking       %s
                  unmet demand  %s
                """,
                api.uri(Service.REPORTING, "/v1/portfolio-summary.html"),
                api.uri(Service.REPORTING, "/v1/session"),
                api.uri(Service.REPORTING, "/v1/portfolio-summary?office=" + Organisation.ROOT),
                api.uri(Service.REPORTING, "/v1/chains/" + chain),
                api.uri(
                        Service.PORTFOLIO,
                        "/v1/portfolios/" + decisions.portfolio() + "/ranking?selected=true"),
                api.uri(
                        Service.RESOURCE,
                        "/v1/allocation-runs/"
                                + decisions.allocation().path("id").asText()
                                + "/unmet"));
        out.printf("Staffed month: %s.%n", organisation.staffedMonth());
    }

    private static String amount(JsonNode decimal) {
        return String.format(
                Locale.ROOT,
                "%,.0f",
                new BigDecimal(decimal.asText("0")).setScale(0, RoundingMode.HALF_EVEN));
    }

    private static String hours(JsonNode number) {
        return String.format(Locale.ROOT, "%,.0f", new BigDecimal(number.asText("0")));
    }
}
