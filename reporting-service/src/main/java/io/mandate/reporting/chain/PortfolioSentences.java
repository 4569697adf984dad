package io.mandate.reporting.chain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;

/** What is said of offices, strategies, portfolios, rankings and directives; of anything else only its type. */
record PortfolioSentences(Fact fact) {

    String sentence() {
        return switch (fact.event().type()) {
            case "mandate.portfolio.office-changed.v1" -> officeChanged();
            case "mandate.portfolio.strategy-changed.v1" -> strategyChanged();
            case "mandate.portfolio.initiative-changed.v1" -> initiativeChanged();
            case "mandate.portfolio.portfolio-changed.v1" -> portfolioChanged();
            case "mandate.portfolio.selection-approved.v1" -> selectionApproved();
            case "mandate.portfolio.reprioritisation-proposed.v1" -> proposed();
            case "mandate.portfolio.reprioritised.v1" -> reprioritised();
            case "mandate.portfolio.project-directed.v1" -> directed();
            case "mandate.portfolio.allotment-changed.v1" ->
                    new MoneySentences(fact).allotmentChanged();
            case "mandate.portfolio.period-closed.v1" -> new MoneySentences(fact).periodClosed();
            default -> "%s about %s".formatted(fact.event().type(), fact.subject());
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
                        .map(PortfolioSentences::goal)
                        .collect(Collectors.joining(", "));
        return "Strategy %s was set up or changed".formatted(fact.subject())
                + (goals.isEmpty() ? "" : ": " + goals);
    }

    private static String goal(JsonNode goal) {
        return "%s weighs %s%s"
                .formatted(
                        goal.path("name").asText(),
                        goal.path("weight").asText(),
                        goal.has("parent") ? " of " + goal.path("parent").asText() : "");
    }

    private String initiativeChanged() {
        boolean withdrawn = fact.text("what").equals("WITHDRAWN");
        var goals =
                fact.data()
                        .path("goals")
                        .valueStream()
                        .map(goal -> goal.path("goal").asText())
                        .collect(Collectors.joining(", "));
        int projects = fact.data().path("projects").size();
        return "Initiative %s of strategy %s was %s"
                        .formatted(
                                Fact.quoted(fact.text("name")),
                                fact.subject(),
                                withdrawn ? "withdrawn" : "stated")
                + ": it serves %s and has %d project%s"
                        .formatted(
                                goals.isEmpty() ? "no goal" : goals,
                                projects,
                                projects == 1 ? "" : "s");
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

    private String proposed() {
        return "Another ranking is proposed for portfolio %s".formatted(fact.subject())
                + fact.when(": %s would move", "moved")
                + fact.when(", %s come in", "comeIn")
                + fact.when(", %s go out", "goOut")
                + otherWays()
                + fact.data()
                        .path("because")
                        .valueStream()
                        .map(JsonNode::asText)
                        .collect(Collectors.joining("; ", "; ", ""));
    }

    private String otherWays() {
        return fact.data().path("otherWays").asInt(0) == 0
                ? ""
                : fact.when(", %s start in another month or have another mode", "otherWays");
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
}
