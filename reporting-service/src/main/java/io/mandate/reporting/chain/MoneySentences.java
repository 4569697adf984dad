package io.mandate.reporting.chain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;

/** What is said of books, allotments and closed periods. */
record MoneySentences(Fact fact) {
    private static final int MOST_CHANGES = 3;

    String costRecorded() {
        var changes = fact.data().path("changes");
        var named =
                changes.valueStream()
                        .limit(MOST_CHANGES)
                        .map(this::change)
                        .collect(Collectors.joining("; "));
        int others = changes.size() - MOST_CHANGES;
        return "The books of %s changed".formatted(fact.subject())
                + (named.isEmpty() ? "" : ": " + named)
                + (others > 0 ? " and %,d more".formatted(others) : "");
    }

    private String change(JsonNode change) {
        return "%s %s %s for %s in %s"
                .formatted(
                        Fact.words(change.path("kind").asText()),
                        Fact.plain(change.path("amount")),
                        fact.text("currency"),
                        change.path("category").asText(),
                        change.path("period").asText());
    }

    String allotmentChanged() {
        return "An allotment"
                + fact.inOffice()
                + " was set up or changed"
                + Fact.money(" to %s", fact.data().path("amount"))
                + fact.when(" of %s", "fiscalYear")
                + (fact.data().has("projectId") ? " for " + fact.named(fact.text("projectId")) : "")
                + Fact.money("; %s are asked back", fact.data().path("reclaim").path("amount"));
    }

    String allotmentReturned() {
        return (fact.data().path("returned").asBoolean()
                        ? "An allotment"
                        : "Nothing of an allotment")
                + fact.inOffice()
                + " returned"
                + Fact.money(" the %s that were asked back", fact.data().path("amount"))
                + Fact.money("; %s can still be released", fact.data().path("available"));
    }

    String periodClosed() {
        return "Office %s closed the period %s".formatted(fact.subject(), fact.text("period"))
                + fact.when(", from %s", "firstDay")
                + fact.when(" to %s", "lastDay");
    }

    String labourCostRecorded() {
        int lines = fact.data().path("lines").size();
        return "The work on %s in %s was valued in %,d line%s"
                .formatted(fact.subject(), fact.text("period"), lines, lines == 1 ? "" : "s");
    }
}
