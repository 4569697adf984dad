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
            case "mandate.portfolio.office-changed.v1" -> officeChanged();
            case "mandate.portfolio.strategy-changed.v1" -> strategyChanged();
            case "mandate.portfolio.portfolio-changed.v1" -> portfolioChanged();
            case "mandate.portfolio.selection-approved.v1" -> selectionApproved();
            case "mandate.portfolio.reprioritised.v1" -> reprioritised();
            case "mandate.portfolio.project-directed.v1" -> directed();
            case "mandate.portfolio.allotment-changed.v1" -> money().allotmentChanged();
            case "mandate.portfolio.period-closed.v1" -> money().periodClosed();
            case "mandate.resource.allocation-published.v1" -> allocated();
            case "mandate.resource.demand-unmet.v1" -> unmet();
            case "mandate.resource.labour-cost-recorded.v1" -> money().labourCostRecorded();
            default -> "%s about %s".formatted(fact.event().type(), fact.subject());
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

    private String officeChanged() {
        return "Office %s was set up or changed".formatted(Fact.quoted(fact.text("name")))
                + fact.when(", below %s", "parent");
    }

    private String strategyChanged() {
        var goals =
                fact.data()
                        .path("goals")
                        .valueStream()
                        .map(g -> g.path("name").asText() + " weighs " + g.path("weight").asText())
                        .collect(Collectors.joining(", "));
        return "Strategy %s was set up or changed".formatted(fact.subject())
                + (goals.isEmpty() ? "" : ": " + goals);
    }

    private String portfolioChanged() {
        return "Portfolio %s was set up or changed".formatted(fact.subject());
    }

    private String selectionApproved() {
        return "The selection for portfolio %s was approved".formatted(fact.subject())
                + (fact.data().has("selected") ? ": " + fact.count("selected") : "")
                + (fact.data().has("candidates")
                        ? " of %s projects".formatted(fact.count("candidates"))
                        : "")
                + fact.when(", %s", "status")
                + fact.when(", worth %s", "value")
                + fact.when(" %s", "unit")
                + fact.because();
    }

    private String reprioritised() {
        int moved = fact.data().path("ranking").size();
        var part = fact.data().path("parts").asInt(1) > 1 ? fact.when(" (part %s", "part") : "";
        return "%,d project%s of portfolio %s moved in the ranking"
                        .formatted(moved, moved == 1 ? "" : "s", fact.subject())
                + (part.isEmpty() ? "" : part + fact.when(" of %s)", "parts"));
    }

    private String directed() {
        return "Portfolio %s directs %s to %s on %s"
                        .formatted(
                                fact.named(fact.text("portfolioId")),
                                fact.subject(),
                                Fact.words(fact.text("kind")),
                                fact.event().effectiveOn())
                + fact.when(", rank %s", "rank")
                + fact.because();
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

    private MoneySentences money() {
        return new MoneySentences(fact);
    }
}
