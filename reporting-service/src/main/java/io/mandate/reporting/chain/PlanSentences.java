package io.mandate.reporting.chain;

/** What is said of plans and of the changes to what was agreed. */
record PlanSentences(Fact fact) {

    String scheduleChanged() {
        return fact.subject()
                + " has another plan"
                + Fact.day(", from %s", fact.data().path("start"))
                + Fact.day(" to %s", fact.data().path("finish"))
                + (fact.data().has("activities")
                        ? ": %s activities".formatted(fact.count("activities"))
                        : "")
                + (fact.data().path("late").asLong() > 0
                        ? ", %s of them late".formatted(fact.count("late"))
                        : "");
    }

    String changeRequested() {
        var effect = fact.data().path("effect");
        return change()
                + " was requested"
                + fact.when(", “%s”", "title")
                + Fact.when(", days on the finish: %s", effect.path("finishDays"))
                + Fact.money(", cost: %s", effect.path("cost"))
                + fact.because();
    }

    String changeDecided() {
        var baseline = fact.data().path("baseline");
        return change()
                + " was "
                + Fact.words(fact.text("outcome"))
                + Fact.when(", baseline %s", baseline.path("number"))
                + Fact.day(" until %s", baseline.path("finish"))
                + Fact.when(
                        ", winding down until %s",
                        fact.data().path("termination").path("windDownOn"))
                + fact.because();
    }

    private String change() {
        return "Change %s of %s, to %s it,"
                .formatted(fact.text("number"), fact.subject(), Fact.words(fact.text("kind")));
    }
}
