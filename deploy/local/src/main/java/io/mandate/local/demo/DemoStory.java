package io.mandate.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.local.Service;
import io.mandate.local.api.Api;
import io.mandate.local.api.ApiFailure;
import io.mandate.local.api.Offices;
import io.mandate.local.api.ProgressBar;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Builds the organisation through the public interface, then lets it decide and staff a month. */
public final class DemoStory {
    static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final int BATCH = 100;
    private static final String PORTFOLIO = "IT portfolio from ";

    private final Api api;
    private final ProgressBar bar;
    private final PrintWriter out;
    private boolean changed;

    public DemoStory(Api api, ProgressBar bar, PrintWriter out) {
        this.api = api;
        this.bar = bar;
        this.out = out;
    }

    /** Tells it; the second time finds everything as it is and changes nothing. */
    public void tell(long seed, YearMonth now) {
        Optional<JsonNode> known = portfolio();
        YearMonth today = known.map(DemoStory::monthOf).orElse(now);
        Organisation organisation = OrganisationGenerator.organisation(seed, today);
        out.printf(
                Locale.ROOT,
                "An IT department with %,d projects, %d people and %d offices (seed %d, %s)%n",
                organisation.projects().size(),
                organisation.people().size(),
                organisation.offices().size(),
                seed,
                today);
        bar.show("Offices", 0, organisation.offices().size());
        new Offices(api).open(organisation.offices());
        bar.finish("Offices");
        JsonNode strategy = strategy(organisation);
        send(Service.RESOURCE, "/v1/people:batch", "People", organisation.people());
        send(Service.PROJECT, "/v1/projects:batch", "Projects", organisation.projects());
        awaitOthers(organisation);
        JsonNode portfolio = portfolio().orElseGet(() -> open(organisation, strategy));
        boolean decided = portfolio.hasNonNull("liveRun");
        DemoMonth month = new DemoMonth(api, bar, organisation, portfolio.path("id").asText());
        DemoReport report = new DemoReport(api, out, organisation);
        if (decided && !changed) {
            out.println("Everything is there and decided already; nothing was changed.");
            report.print(month.asDecided(portfolio.path("liveRun").asText()));
        } else {
            report.print(month.decide());
        }
    }

    private Optional<JsonNode> portfolio() {
        return api.all(Service.PORTFOLIO, "/v1/portfolios").stream()
                .filter(each -> each.path("office").asText().equals(Organisation.ROOT))
                .filter(each -> each.path("name").asText().startsWith(PORTFOLIO))
                .findFirst();
    }

    private static YearMonth monthOf(JsonNode portfolio) {
        return YearMonth.parse(portfolio.path("name").asText().substring(PORTFOLIO.length()));
    }

    private JsonNode strategy(Organisation organisation) {
        String name = "Strategy " + (organisation.today().getYear() + 1);
        return api.all(Service.PORTFOLIO, "/v1/strategies").stream()
                .filter(each -> each.path("office").asText().equals(Organisation.ROOT))
                .filter(each -> each.path("name").asText().equals(name))
                .findFirst()
                .orElseGet(
                        () ->
                                api.postOnce(
                                        Service.PORTFOLIO,
                                        "/v1/strategies",
                                        "demo-strategy-" + organisation.today(),
                                        Map.of(
                                                "office",
                                                Organisation.ROOT,
                                                "name",
                                                name,
                                                "goals",
                                                organisation.goals())));
    }

    /** The demonstration's own projects in a status, of all offices. */
    static String projectsIn(String status) {
        return "/v1/projects?externalSystem=demo&status=" + status;
    }

    private void send(Service service, String path, String what, List<?> items) {
        for (int from = 0; from < items.size(); from += BATCH) {
            bar.show(what, from, items.size());
            List<?> batch = items.subList(from, Math.min(items.size(), from + BATCH));
            JsonNode answer = api.post(service, path, Map.of("items", batch));
            if (answer.path("rejected").asInt() + answer.path("refused").asInt() > 0) {
                throw new ApiFailure(what + " were refused: " + answer.path("results"));
            }
            changed |= answer.path("created").asInt() + answer.path("updated").asInt() > 0;
        }
        bar.finish(what);
    }

    /** The other services hear of the projects through events, a moment later. */
    private void awaitOthers(Organisation organisation) {
        String step = "Portfolio and resources have heard of them";
        int total = organisation.projects().size();
        api.await(
                Service.PORTFOLIO,
                "/v1/candidates/freshness?office=" + Organisation.ROOT,
                PATIENCE,
                known -> {
                    bar.show(step, known.path("projects").asLong(), total);
                    return known.path("projects").asLong() >= total;
                });
        DemoMonth.awaitDemand(api, organisation);
        bar.finish(step);
    }

    private JsonNode open(Organisation organisation, JsonNode strategy) {
        return api.postOnce(
                Service.PORTFOLIO,
                "/v1/portfolios",
                "demo-portfolio-" + organisation.today(),
                Map.of(
                        "office",
                        Organisation.ROOT,
                        "name",
                        PORTFOLIO + organisation.today(),
                        "strategyId",
                        strategy.path("id").asText(),
                        "currency",
                        Organisation.CURRENCY,
                        "objective",
                        "RISK_ADJUSTED_VALUE",
                        "periods",
                        organisation.periods()));
    }
}
