package io.mandate.acceptance;

import static io.mandate.local.Service.REPORTING;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What executives and auditors read about the office. */
final class ReportDesk {
    private static final String EXECUTIVE = "executive";
    private static final String AUDITOR = "auditor";

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

    /** All that happened under one correlation id, once so many events of each type have arrived. */
    JsonPath chain(String correlationId, Map<String, Long> eventsByType) {
        return office.people()
                .eventually(
                        AUDITOR,
                        REPORTING,
                        "/v1/chains/" + correlationId,
                        json -> types(json).equals(eventsByType));
    }

    private static Map<String, Long> types(JsonPath chain) {
        return chain.getList("items.type", String.class).stream()
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
