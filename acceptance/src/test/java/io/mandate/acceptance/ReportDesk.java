package io.mandate.acceptance;

import static io.mandate.local.Service.REPORTING;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What executives and auditors read about the office. */
final class ReportDesk {
    private static final String RANKING_PROPOSED = "mandate.portfolio.reprioritisation-proposed.v1";
    private static final String EXECUTIVE = "executive";
    private static final String AUDITOR = "auditor";

    /** What is told of every new project. */
    static final String PROPOSED = "mandate.project.proposed.v1";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Office office;

    ReportDesk(Office office) {
        this.office = office;
    }

    /** The figures, once they have caught up. */
    JsonPath summary(Predicate<JsonPath> caughtUp) {
        return office.people()
                .eventually(
                        EXECUTIVE,
                        REPORTING,
                        "/v1/portfolio-summary?office=" + office.code(),
                        caughtUp);
    }

    /** The same as a printable page. */
    String page() {
        return office.people()
                .as(EXECUTIVE, REPORTING)
                .get("/v1/portfolio-summary.html?office=" + office.code())
                .then()
                .statusCode(200)
                .contentType("text/html")
                .extract()
                .asString();
    }

    /**
     * All that happened under one correlation id, once so many events of each type have arrived. Proposals
     * do not count: news that come together are reconsidered together, in the chain of the first.
     */
    JsonPath chain(String correlationId, Map<String, Long> eventsByType) {
        return office.people()
                .eventually(
                        AUDITOR,
                        REPORTING,
                        "/v1/chains/" + correlationId,
                        json -> types(json).equals(eventsByType));
    }

    /** A sentence of the chain begins like this, sooner or later. */
    void eventuallyTells(String correlationId, String beginning) {
        office.people()
                .eventually(
                        AUDITOR,
                        REPORTING,
                        "/v1/chains/" + correlationId,
                        json ->
                                json.getList("items.sentence", String.class).stream()
                                        .anyMatch(told -> told.startsWith(beginning)));
    }

    /** What the events of a type are about, one for each event, once there are at least so many. */
    List<String> subjects(String type, int atLeast) {
        return await(type)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> subjects(type), all -> all.size() >= atLeast);
    }

    private List<String> subjects(String type) {
        var all = new ArrayList<String>();
        var path = "/v1/events?limit=200&type=" + type;
        var page = office.people().get(AUDITOR, REPORTING, path);
        while (!page.getList("items").isEmpty()) {
            all.addAll(page.getList("items.subject"));
            page =
                    office.people()
                            .get(AUDITOR, REPORTING, path + "&after=" + page.getString("next"));
        }
        return all;
    }

    private static Map<String, Long> types(JsonPath chain) {
        return chain.getList("items.type", String.class).stream()
                .filter(type -> !type.equals(RANKING_PROPOSED))
                .collect(
                        groupingBy(
                                type -> type.replaceFirst("^mandate\\.\\w+\\.(.+)\\.v1$", "$1"),
                                counting()));
    }

    /** The new rank of each project that the chain's ranking says has moved; null for one that left. */
    Map<String, @Nullable Integer> moved(JsonPath chain) {
        var told = "items.find { it.type == 'mandate.portfolio.reprioritised.v1' }";
        var feed =
                office.people()
                        .get(
                                AUDITOR,
                                REPORTING,
                                "/v1/events?limit=200&subject="
                                        + chain.getString(told + ".subject"));
        return office.byName(
                feed.getMap(
                        "items.find { it.id == '%s' }.data.ranking.collectEntries { [(it.projectId): it.rank] }"
                                .formatted(chain.getString(told + ".id"))));
    }
}
