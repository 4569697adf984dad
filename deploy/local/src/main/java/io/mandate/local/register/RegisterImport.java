package io.mandate.local.register;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.local.Service;
import io.mandate.local.api.Api;
import io.mandate.local.api.Offices;
import io.mandate.local.api.Offices.Office;
import io.mandate.local.api.ProgressBar;
import io.mandate.local.api.RunWatch;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Imports somebody's register of projects through the public interface and tells what was found. */
public final class RegisterImport {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Api api;
    private final ProgressBar bar;
    private final PrintWriter out;

    public RegisterImport(Api api, ProgressBar bar, PrintWriter out) {
        this.api = api;
        this.bar = bar;
        this.out = out;
    }

    public void of(Path path) {
        RegisterFile file = RegisterFile.read(path);
        Optional<RegisterFormat> format = RegisterFormat.of(file.header());
        String source = format.map(RegisterFormat::source).orElseGet(() -> stem(path));
        out.printf(
                "%s with %d columns and %d offices, %s%n",
                path.getFileName(),
                file.header().size(),
                file.offices().size(),
                format.map(each -> "known as " + each.mappingName())
                        .orElse("its columns are recognised by their names"));
        openOffices(file, format.isPresent());
        format.ifPresent(
                each ->
                        api.put(
                                Service.PROJECT,
                                "/v1/import-mappings/" + each.mappingName(),
                                each.mapping()));
        String run = upload(path, source, format);
        JsonNode result = api.get(Service.PROJECT, imports(run));
        JsonNode total = awaitSummary(result);
        report(run, result, total);
    }

    private static String stem(Path path) {
        return path.getFileName().toString().replaceAll("\\.[^.]*$", "");
    }

    private void openOffices(RegisterFile file, boolean federal) {
        String currency = federal ? "USD" : "EUR";
        String zone = federal ? "America/New_York" : "Europe/Berlin";
        bar.show("Offices", 0, file.offices().size());
        new Offices(api)
                .open(
                        OfficeCodes.of(file.offices()).entrySet().stream()
                                .map(
                                        e ->
                                                new Office(
                                                        e.getValue(),
                                                        e.getKey(),
                                                        null,
                                                        zone,
                                                        currency))
                                .toList());
        bar.finish("Offices");
    }

    private String upload(Path path, String source, Optional<RegisterFormat> format) {
        String query =
                "/v1/project-imports?source="
                        + encoded(source)
                        + format.map(each -> "&mapping=" + each.mappingName()).orElse("");
        JsonNode asked = api.upload(Service.PROJECT, query, "text/csv", path);
        String id = asked.path("id").asText();
        new RunWatch(api, bar).succeeded(Service.PROJECT, id, "Import");
        return id;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Reporting hears of the projects through events, a moment later. */
    private JsonNode awaitSummary(JsonNode result) {
        String step = "Reporting has heard of them";
        int rows =
                result.path("created").asInt()
                        + result.path("updated").asInt()
                        + result.path("unchanged").asInt();
        bar.show(step, 0, rows);
        api.await(
                Service.REPORTING,
                "/v1/portfolio-summary",
                PATIENCE,
                summary -> {
                    int known = summary.path("total").path("projects").asInt();
                    bar.show(step, known, rows);
                    return known >= rows;
                });
        api.await(
                Service.REPORTING,
                "/v1/freshness",
                PATIENCE,
                fresh -> fresh.path("complete").asBoolean());
        bar.finish(step);
        return api.get(Service.REPORTING, "/v1/portfolio-summary").path("total");
    }

    private void report(String run, JsonNode result, JsonNode total) {
        out.printf(
                Locale.ROOT,
                "%nImported: %,d created, %,d updated, %,d unchanged, %,d ignored, %,d rejected%n",
                result.path("created").asInt(),
                result.path("updated").asInt(),
                result.path("unchanged").asInt(),
                result.path("ignored").asInt(),
                result.path("rejected").asInt());
        out.printf(Locale.ROOT, "Findings: %,d%n", result.path("findings").asInt());
        result.path("findingsByCode").properties().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().asInt()))
                .forEach(entry -> finding(run, entry.getKey(), entry.getValue().asInt()));
        out.printf(
                Locale.ROOT,
                "%nAll projects: %,d of %,d investments%n",
                total.path("projects").asInt(),
                total.path("investments").asInt());
        for (JsonNode costs : total.path("costs")) {
            out.printf(
                    "  planned %s, projected %s, variance %s %s (%s %%)%n",
                    amount(costs.path("plannedCost")),
                    amount(costs.path("projectedCost")),
                    amount(costs.path("costVariance")),
                    costs.path("currency").asText(),
                    costs.path("costVariancePercent").path("value").asText());
        }
        links(run);
    }

    private void links(String run) {
        out.printf(
                """

                Look further (TOKEN=$(./mandate token --role executive); curl -H "Authorization: Bearer $TOKEN" URL):
                  all findings  %s
                  summary page  %s (a browser signs in at %s with the token)
                  summary       %s
                """,
                api.uri(Service.PROJECT, imports(run) + "/findings"),
                api.uri(Service.REPORTING, "/v1/portfolio-summary.html"),
                api.uri(Service.REPORTING, "/v1/session"),
                api.uri(Service.REPORTING, "/v1/portfolio-summary"));
        out.flush();
    }

    private static String amount(JsonNode money) {
        return String.format(
                Locale.ROOT, "%,.2f", new BigDecimal(money.path("amount").asText("0")));
    }

    private static String imports(String run) {
        return "/v1/project-imports/" + run;
    }

    private void finding(String run, String code, int count) {
        JsonNode page = api.get(Service.PROJECT, imports(run) + "/findings?limit=1&code=" + code);
        JsonNode example = page.path("items").path(0);
        out.printf(
                Locale.ROOT,
                "  %,6d  %-28s such as row %d%s: %s%s%n",
                count,
                code,
                example.path("row").asInt(),
                example.hasNonNull("field") ? ", " + example.path("field").asText() : "",
                example.path("found").asText("-"),
                example.hasNonNull("used") ? " -> " + example.path("used").asText() : "");
    }
}
