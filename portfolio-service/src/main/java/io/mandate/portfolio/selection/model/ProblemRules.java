package io.mandate.portfolio.selection.model;

import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Excludes;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Requires;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What makes a problem meaningful: names that exist once, and sums that fit into whole numbers. */
final class ProblemRules {
    /** No sum of absolute numbers may exceed this; the engines calculate in 64 bits. */
    static final long GREATEST = 1L << 60;

    private ProblemRules() {}

    static void check(List<Candidate> candidates, List<Limit> limits, List<Relation> relations) {
        var names = new HashMap<String, Long>();
        for (int at = 0; at < limits.size(); at++) {
            var limit = limits.get(at);
            require(
                    names.put(limit.name(), 0L) == null,
                    "/limits/" + at + "/name",
                    "Limit %s is given twice".formatted(limit.name()));
            require(
                    Math.abs(limit.capacity()) <= GREATEST && limit.capacity() != Long.MIN_VALUE,
                    "/limits/" + at + "/capacity",
                    "Capacity of %s is too large".formatted(limit.name()));
        }
        var ids = checkCandidates(candidates, names);
        for (int at = 0; at < relations.size(); at++) {
            checkRelation(relations.get(at), ids, "/relations/" + at);
        }
    }

    private static Set<String> checkCandidates(List<Candidate> candidates, Map<String, Long> sums) {
        var ids = new HashSet<String>();
        long worth = 0;
        for (int at = 0; at < candidates.size(); at++) {
            var candidate = candidates.get(at);
            var pointer = "/candidates/" + at;
            require(
                    ids.add(candidate.id()),
                    pointer + "/id",
                    "Candidate %s is given twice".formatted(candidate.id()));
            worth = grown(worth, candidate.value(), pointer + "/value");
            candidate
                    .use()
                    .forEach(
                            (limit, use) -> {
                                var where = pointer + "/use/" + limit;
                                var sum = sums.get(limit);
                                if (sum == null) {
                                    throw new InvalidSelectionException(
                                            where, "There is no limit " + limit);
                                }
                                sums.put(limit, grown(sum, use, where));
                            });
        }
        return ids;
    }

    private static long grown(long sum, long by, String pointer) {
        require(
                by != Long.MIN_VALUE && Math.abs(by) <= GREATEST - sum,
                pointer,
                "The numbers add up to more than 2^60; use a larger unit");
        return sum + Math.abs(by);
    }

    private static void checkRelation(Relation relation, Set<String> ids, String pointer) {
        switch (relation) {
            case Requires(var candidate, var needed) ->
                    checkPair(candidate, needed, ids, pointer + "/candidate", pointer + "/needed");
            case Excludes(var one, var other) ->
                    checkPair(one, other, ids, pointer + "/one", pointer + "/other");
        }
    }

    private static void checkPair(
            String one, String other, Set<String> ids, String onePointer, String otherPointer) {
        require(ids.contains(one), onePointer, "There is no candidate " + one);
        require(ids.contains(other), otherPointer, "There is no candidate " + other);
        require(!one.equals(other), otherPointer, one + " cannot be related to itself");
    }

    private static void require(boolean holds, String pointer, String message) {
        if (!holds) {
            throw new InvalidSelectionException(pointer, message);
        }
    }
}
