package io.mandate.resource.planning;

import static java.util.stream.Collectors.joining;

import io.mandate.resource.Hours;
import io.mandate.resource.PersonId;
import io.mandate.resource.ProjectId;
import io.mandate.resource.allocation.UnmetDemand;
import io.mandate.resource.allocation.model.AllocationProblem.Need;
import io.mandate.resource.allocation.model.UnmetReason;
import io.mandate.resource.allocation.model.UnmetReason.FreePerson;
import io.mandate.resource.allocation.model.UnmetReason.FullPerson;
import java.util.List;

/** Why a demand stays unmet: a code for programs, a sentence for people, and the people it speaks of. */
record Explanation(String code, String text, int peopleCount, List<Involved> people) {
    /** More would not be read. */
    private static final int SHOWN = 25;

    /** Somebody the sentence speaks of: minutes that are free, and what the others go to. */
    record Involved(PersonId person, int freeMinutes, List<Busy> busyWith) {}

    /** Minutes for another project. */
    record Busy(ProjectId project, int minutes) {}

    static Explanation of(UnmetReason reason) {
        return switch (reason) {
            case UnmetReason.NoQualifiedPerson(var need) ->
                    new Explanation(
                            "NO_QUALIFIED_PERSON", "There is nobody " + wanted(need), 0, List.of());
            case UnmetReason.QualifiedPeopleFull(var people) -> full(people);
            case UnmetReason.MinimumBlock(var block, var people) ->
                    free(
                            "MINIMUM_BLOCK",
                            people,
                            "left, but less than the smallest block of %s hours"
                                    .formatted(Hours.ofMinutes(block)));
            case UnmetReason.ProjectLimit(var people) ->
                    free("PROJECT_LIMIT", people, "left, but work on as many projects as allowed");
            case UnmetReason.LockedAway(var people) ->
                    free("LOCKED_AWAY", people, "left, but locks keep them away");
            case UnmetReason.NotProven(var people) ->
                    free("NOT_PROVEN", people, "left, but the run stopped before it could use it");
        };
    }

    UnmetDemand.Reason reason() {
        return new UnmetDemand.Reason(code, text);
    }

    private static String wanted(Need need) {
        return switch (need) {
            case Need.OfRole(var role) -> "in the role " + role;
            case Need.Skilled(var role, var skill, var level) ->
                    "in the role %s with %s at level %d".formatted(role, skill, level);
            case Need.Named _ -> "of that name";
        };
    }

    private static Explanation full(List<FullPerson> people) {
        var shown =
                people.stream()
                        .limit(SHOWN)
                        .map(
                                each ->
                                        new Involved(
                                                PersonId.fromString(each.person()), 0, busy(each)))
                        .toList();
        var text =
                people.size() == 1
                        ? "The one person who could do it has no time left"
                        : "None of the %d people who could do it has time left"
                                .formatted(people.size());
        return new Explanation("QUALIFIED_PEOPLE_FULL", text, people.size(), shown);
    }

    private static List<Busy> busy(FullPerson person) {
        return person.busyWith().stream()
                .map(work -> new Busy(ProjectId.fromString(work.project()), work.minutes()))
                .toList();
    }

    private static Explanation free(String code, List<FreePerson> people, String but) {
        var hours =
                people.stream()
                        .limit(3)
                        .map(each -> Hours.ofMinutes(each.freeMinutes()).toPlainString())
                        .collect(joining(", "));
        var text =
                people.size() == 1
                        ? "One person has %s hours %s".formatted(hours, but)
                        : "%d people have hours (%s%s) %s"
                                .formatted(
                                        people.size(), hours, people.size() > 3 ? " …" : "", but);
        var shown =
                people.stream()
                        .limit(SHOWN)
                        .map(
                                each ->
                                        new Involved(
                                                PersonId.fromString(each.person()),
                                                each.freeMinutes(),
                                                List.of()))
                        .toList();
        return new Explanation(code, text, people.size(), shown);
    }
}
