package io.mandate.reporting.chain;

import static java.util.stream.Collectors.joining;

/** What is said of milestones that one project needs of another, from the end that hears of it. */
record DependencySentences(Fact fact) {

    String changed() {
        return ends()
                + Fact.day(" by %s", fact.data().path("neededBy"))
                + "; "
                + news()
                + fact.because();
    }

    private String ends() {
        return fact.text("direction").equals("PROVIDES")
                ? ends("%s provides %s for %s", "receiverId")
                : ends("%s needs %s of %s", "providerId");
    }

    private String ends(String form, String other) {
        return form.formatted(
                fact.subject(),
                Fact.quoted(fact.text("milestoneName")),
                fact.named(fact.text(other)));
    }

    private String news() {
        return switch (fact.text("what")) {
            case "COMMITTED" -> "it is promised" + fact.when(" for %s", "promisedOn") + conflict();
            case "MET" -> "it was reached" + fact.when(" on %s", "reachedOn");
            case "UNMET" -> "it was not reached after all" + conflict();
            case "CONFLICT" -> "it will not hold" + conflict();
            case "RESOLVED" -> "nothing stands against it any more";
            default -> "it was " + Fact.words(fact.text("what")) + conflict();
        };
    }

    private String conflict() {
        var conflict = fact.data().path("conflict");
        return conflict.isMissingNode()
                ? ""
                : conflict.path("why")
                                .valueStream()
                                .map(why -> Fact.words(why.asText()))
                                .collect(joining(", ", " (", ""))
                        + Fact.when(", days late: %s", conflict.path("daysLate"))
                        + ")";
    }
}
