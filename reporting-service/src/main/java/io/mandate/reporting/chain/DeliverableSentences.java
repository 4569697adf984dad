package io.mandate.reporting.chain;

/** What is said of what a project hands over, and of what is asked of it. */
record DeliverableSentences(Fact fact) {

    String requirementChanged() {
        return "Requirement %s of %s was %s"
                        .formatted(
                                fact.text("requirementId"),
                                fact.subject(),
                                Fact.words(fact.text("what")))
                + fact.when(": “%s”", "text")
                + (fact.data().has("priority")
                        ? " (%s)".formatted(Fact.words(fact.text("priority")))
                        : "");
    }

    String deliverableChanged() {
        var found = fact.data().path("found");
        return "Deliverable %s of %s".formatted(fact.text("deliverableId"), fact.subject())
                + fact.when(", “%s”,", "name")
                + " was "
                + Fact.words(fact.text("what"))
                + (found.isObject()
                        ? ", %s was %s"
                                .formatted(
                                        Fact.plain(found.path("criterion")),
                                        Fact.words(Fact.plain(found.path("verdict"))))
                        : "")
                + fact.because();
    }
}
