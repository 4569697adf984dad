package io.mandate.portfolio.selection.model;

import static io.mandate.portfolio.selection.model.ProblemRules.require;

import io.mandate.portfolio.selection.model.SelectionProblem.Relation;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.AtLeast;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.AtMost;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Excludes;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.OptionRequires;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Requires;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What makes one relation meaningful: it names different candidates, and options, that exist. */
record RelationRules(Map<String, Set<String>> options, String pointer) {

    void check(Relation relation) {
        switch (relation) {
            case Requires(var candidate, var needed) ->
                    checkPair(candidate, "/candidate", needed, "/needed");
            case OptionRequires each -> {
                checkPair(each.candidate(), "/candidate", each.needed(), "/needed");
                checkOptions(each.candidate(), List.of(each.option()), "/option");
                checkOptions(each.needed(), each.oneOf(), "/oneOf");
            }
            case Excludes(var one, var other) -> checkPair(one, "/one", other, "/other");
            case AtMost(var count, var candidates) -> checkSet(count, candidates);
            case AtLeast(var count, var candidates) -> checkSet(count, candidates);
        }
    }

    private void checkPair(String one, String onePointer, String other, String otherPointer) {
        checkCandidate(one, onePointer);
        checkCandidate(other, otherPointer);
        require(!one.equals(other), pointer + otherPointer, one + " cannot be related to itself");
    }

    private void checkCandidate(String candidate, String where) {
        require(
                options.containsKey(candidate),
                pointer + where,
                "There is no candidate " + candidate);
    }

    private void checkOptions(String candidate, List<String> named, String where) {
        var its = options.getOrDefault(candidate, Set.of());
        named.forEach(
                option ->
                        require(
                                its.contains(option),
                                pointer + where,
                                "%s has no option %s".formatted(candidate, option)));
    }

    private void checkSet(int count, List<String> candidates) {
        var seen = new HashSet<String>();
        for (var candidate : candidates) {
            checkCandidate(candidate, "/candidates");
            require(
                    seen.add(candidate),
                    pointer + "/candidates",
                    "Candidate %s is given twice".formatted(candidate));
        }
        require(
                count >= 0 && count <= candidates.size(),
                pointer + "/count",
                "The count lies between 0 and the %d candidates of the set"
                        .formatted(candidates.size()));
    }
}
