package io.mandate.reporting.chain;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.reporting.eventlog.LoggedEvent;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in the PMO's words what an event says in JSON; what is missing is left out, never an error. */
record Sentences(LoggedEvent event, JsonNode data, Map<String, String> names) {

    static String of(LoggedEvent event, JsonNode data, Map<String, String> names) {
        return new Sentences(event, data, names).sentence() + ".";
    }

    private String sentence() {
        return switch (event.type()) {
            case "mandate.project.proposed.v1" -> subject() + " was proposed" + inOffice();
            case "mandate.project.revised.v1" -> "The details of " + subject() + " were revised";
            case "mandate.project.status-changed.v1" -> statusChanged();
            case "mandate.project.directive-answered.v1" -> answered();
            case "mandate.portfolio.office-changed.v1" -> officeChanged();
            case "mandate.portfolio.strategy-changed.v1" -> strategyChanged();
            case "mandate.portfolio.portfolio-changed.v1" ->
                    "Portfolio %s was set up or changed".formatted(subject());
            case "mandate.portfolio.selection-approved.v1" -> selectionApproved();
            case "mandate.portfolio.reprioritised.v1" -> reprioritised();
            case "mandate.portfolio.project-directed.v1" -> directed();
            case "mandate.resource.allocation-published.v1" -> allocated();
            case "mandate.resource.demand-unmet.v1" -> unmet();
            default -> "%s about %s".formatted(event.type(), subject());
        };
    }

    private String statusChanged() {
        return "%s went from %s to %s"
                        .formatted(subject(), status(text("from")), status(text("to")))
                + when(" until %s", "holdUntil")
                + when(", winding down until %s", "windDownOn")
                + because();
    }

    private String answered() {
        var directive = "the directive to " + order(text("kind"));
        return switch (text("answer")) {
            case "ACCEPTED" -> "%s accepted %s".formatted(subject(), directive);
            case "REFUSED" ->
                    "%s refused %s".formatted(subject(), directive)
                            + when(" by the rule %s", "rule")
                            + when(": %s", "detail");
            case "DEFERRED" ->
                    "%s deferred %s".formatted(subject(), directive) + when(" until %s", "until");
            default -> "%s answered %s".formatted(subject(), directive);
        };
    }

    private String officeChanged() {
        return "Office %s was set up or changed".formatted(quoted(text("name")))
                + when(", below %s", "parent");
    }

    private String strategyChanged() {
        var goals =
                data.path("goals")
                        .valueStream()
                        .map(g -> g.path("name").asText() + " weighs " + g.path("weight").asText())
                        .collect(Collectors.joining(", "));
        return "Strategy %s was set up or changed".formatted(subject())
                + (goals.isEmpty() ? "" : ": " + goals);
    }

    private String selectionApproved() {
        return "The selection for portfolio %s was approved".formatted(subject())
                + (data.has("selected") ? ": " + count("selected") : "")
                + (data.has("candidates") ? " of %s projects".formatted(count("candidates")) : "")
                + when(", %s", "status")
                + when(", worth %s", "value")
                + when(" %s", "unit")
                + because();
    }

    private String reprioritised() {
        int moved = data.path("ranking").size();
        var part = data.path("parts").asInt(1) > 1 ? when(" (part %s", "part") : "";
        return "%,d project%s of portfolio %s moved in the ranking"
                        .formatted(moved, moved == 1 ? "" : "s", subject())
                + (part.isEmpty() ? "" : part + when(" of %s)", "parts"));
    }

    private String directed() {
        return "Portfolio %s directs %s to %s on %s"
                        .formatted(
                                named(text("portfolioId")),
                                subject(),
                                order(text("kind")),
                                event.effectiveOn())
                + when(", rank %s", "rank")
                + because();
    }

    private String allocated() {
        int people = data.path("people").size();
        var hours =
                "%s hours of %d %s"
                        .formatted(text("hours"), people, people == 1 ? "person" : "people");
        return (data.path("released").asBoolean()
                        ? "People of %s are released in %s; %s remain"
                                .formatted(subject(), text("month"), hours)
                        : "%s are allocated to %s in %s".formatted(hours, subject(), text("month")))
                + because();
    }

    private String unmet() {
        var lines =
                data.path("unmet")
                        .valueStream()
                        .map(Sentences::unmetLine)
                        .collect(Collectors.joining("; "));
        return lines.isEmpty()
                ? "%s lacks nobody in %s".formatted(subject(), text("month"))
                : "%s lacks in %s: %s".formatted(subject(), text("month"), lines);
    }

    private static String unmetLine(JsonNode line) {
        var reason = line.path("reason").path("text").asText("");
        return "%s hours of %s".formatted(plain(line.path("hours")), line.path("role").asText())
                + (reason.isEmpty() ? "" : " (" + reason + ")");
    }

    private String subject() {
        return named(event.subject());
    }

    private String named(String id) {
        var name = names.get(id);
        return name == null ? id : quoted(name);
    }

    private static String quoted(String name) {
        return "“" + name + "”";
    }

    private String inOffice() {
        return event.office() == null ? "" : " in office " + event.office();
    }

    private String because() {
        return when(": %s", "reason");
    }

    private String when(String form, String field) {
        return data.hasNonNull(field) ? form.formatted(text(field)) : "";
    }

    private String text(String field) {
        return plain(data.path(field));
    }

    /** A number as people write it: 120, not 1.2E+2. */
    private static String plain(JsonNode value) {
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asText("");
    }

    private String count(String field) {
        return "%,d".formatted(data.path(field).asLong());
    }

    private static String status(String status) {
        return status.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String order(String kind) {
        return kind.toLowerCase(Locale.ROOT);
    }
}
