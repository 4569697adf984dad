package io.mandate.reporting.chain;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.reporting.eventlog.LoggedEvent;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in the PMO's words what an event says in JSON; what is missing is left out, never an error. */
record Sentences(Fact fact) {

    static String of(LoggedEvent event, JsonNode data, Map<String, String> names) {
        return new Sentences(new Fact(event, data, names)).sentence() + ".";
    }

    private String sentence() {
        return switch (fact.event().type()) {
            case "mandate.project.proposed.v1" ->
                    fact.subject() + " was proposed" + fact.inOffice();
            case "mandate.project.revised.v1" ->
                    "The details of " + fact.subject() + " were revised";
            case "mandate.project.status-changed.v1" -> statusChanged();
            case "mandate.project.directive-answered.v1" -> answered();
            case "mandate.project.schedule-changed.v1" -> plans().scheduleChanged();
            case "mandate.project.change-requested.v1" -> plans().changeRequested();
            case "mandate.project.change-decided.v1" -> plans().changeDecided();
            case "mandate.project.requirement-changed.v1" -> deliverables().requirementChanged();
            case "mandate.project.deliverable-changed.v1" -> deliverables().deliverableChanged();
            case "mandate.project.dependency-changed.v1" -> dependencies().changed();
            case "mandate.project.cost-recorded.v1" -> money().costRecorded();
            case "mandate.project.allotment-returned.v1" -> money().allotmentReturned();
            case "mandate.resource.allocation-published.v1" -> allocated();
            case "mandate.resource.demand-unmet.v1" -> unmet();
            case "mandate.resource.labour-cost-recorded.v1" -> money().labourCostRecorded();
            default -> portfolio().sentence();
        };
    }

    private String statusChanged() {
        return "%s went from %s to %s"
                        .formatted(
                                fact.subject(),
                                Fact.words(fact.text("from")),
                                Fact.words(fact.text("to")))
                + fact.when(" until %s", "holdUntil")
                + fact.when(", winding down until %s", "windDownOn")
                + fact.because();
    }

    private String answered() {
        var directive = "the directive to " + Fact.words(fact.text("kind"));
        return switch (fact.text("answer")) {
            case "ACCEPTED" -> "%s accepted %s".formatted(fact.subject(), directive);
            case "REFUSED" ->
                    "%s refused %s".formatted(fact.subject(), directive)
                            + fact.when(" by the rule %s", "rule")
                            + fact.when(": %s", "detail");
            case "DEFERRED" ->
                    "%s deferred %s".formatted(fact.subject(), directive)
                            + fact.when(" until %s", "until");
            default -> "%s answered %s".formatted(fact.subject(), directive);
        };
    }

    private String allocated() {
        int people = fact.data().path("people").size();
        var hours =
                "%s hours of %d %s"
                        .formatted(fact.text("hours"), people, people == 1 ? "person" : "people");
        return (fact.data().path("released").asBoolean()
                        ? "People of %s are released in %s; %s remain"
                                .formatted(fact.subject(), fact.text("month"), hours)
                        : "%s are allocated to %s in %s"
                                .formatted(hours, fact.subject(), fact.text("month")))
                + fact.because();
    }

    private String unmet() {
        var lines =
                fact.data()
                        .path("unmet")
                        .valueStream()
                        .map(Sentences::unmetLine)
                        .collect(Collectors.joining("; "));
        return lines.isEmpty()
                ? "%s lacks nobody in %s".formatted(fact.subject(), fact.text("month"))
                : "%s lacks in %s: %s".formatted(fact.subject(), fact.text("month"), lines);
    }

    private static String unmetLine(JsonNode line) {
        var reason = line.path("reason").path("text").asText("");
        return "%s hours of %s"
                        .formatted(Fact.plain(line.path("hours")), line.path("role").asText())
                + (reason.isEmpty() ? "" : " (" + reason + ")");
    }

    private PlanSentences plans() {
        return new PlanSentences(fact);
    }

    private DeliverableSentences deliverables() {
        return new DeliverableSentences(fact);
    }

    private DependencySentences dependencies() {
        return new DependencySentences(fact);
    }

    private PortfolioSentences portfolio() {
        return new PortfolioSentences(fact);
    }

    private MoneySentences money() {
        return new MoneySentences(fact);
    }
}
