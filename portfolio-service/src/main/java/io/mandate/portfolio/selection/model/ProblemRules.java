package io.mandate.portfolio.selection.model;

import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionProblem.Option;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What makes a problem meaningful: names that exist once, and sums that fit into whole numbers. */
final class ProblemRules {
    /** No sum of absolute numbers may exceed this; the engines calculate in 64 bits. */
    static final long GREATEST = 1L << 60;

    private ProblemRules() {}

    static void check(List<Candidate> candidates, List<Limit> limits, List<Relation> relations) {
        var sums = new HashMap<String, Long>();
        for (int at = 0; at < limits.size(); at++) {
            var limit = limits.get(at);
            var pointer = "/limits/" + at;
            require(
                    sums.put(limit.name(), 0L) == null,
                    pointer + "/name",
                    "Limit %s is given twice".formatted(limit.name()));
            checkLimit(limit, pointer);
        }
        var options = checkCandidates(candidates, sums);
        for (int at = 0; at < relations.size(); at++) {
            new RelationRules(options, "/relations/" + at).check(relations.get(at));
        }
    }

    private static void checkLimit(Limit limit, String pointer) {
        var floor = limit.floor();
        var ceiling = limit.ceiling();
        require(
                floor != null || ceiling != null,
                pointer,
                "Limit %s has neither a floor nor a ceiling".formatted(limit.name()));
        require(
                fits(ceiling),
                pointer + "/ceiling",
                "Ceiling of %s is too large".formatted(limit.name()));
        require(
                fits(floor),
                pointer + "/floor",
                "Floor of %s is too large".formatted(limit.name()));
        require(
                floor == null || ceiling == null || floor <= ceiling,
                pointer + "/floor",
                "The floor of %s is above its ceiling".formatted(limit.name()));
    }

    private static boolean fits(@Nullable Long number) {
        return number == null || (number >= -GREATEST && number <= GREATEST);
    }

    private static Map<String, Set<String>> checkCandidates(
            List<Candidate> candidates, Map<String, Long> sums) {
        var ids = new HashMap<String, Set<String>>();
        long worth = 0;
        for (int at = 0; at < candidates.size(); at++) {
            var candidate = candidates.get(at);
            var pointer = "/candidates/" + at;
            var names = new HashSet<String>();
            require(
                    ids.put(candidate.id(), names) == null,
                    pointer + "/id",
                    "Candidate %s is given twice".formatted(candidate.id()));
            require(
                    !candidate.options().isEmpty(),
                    pointer + "/options",
                    candidate.id() + " has no option");
            for (int index = 0; index < candidate.options().size(); index++) {
                var option = candidate.options().get(index);
                var where = pointer + (simple(candidate) ? "" : "/options/" + index);
                require(
                        names.add(option.id()),
                        where + "/id",
                        "Option %s is given twice".formatted(option.id()));
                worth = grown(worth, option.value(), where + "/value");
                checkUse(option, sums, where);
            }
        }
        return ids;
    }

    private static boolean simple(Candidate candidate) {
        return candidate.options().size() == 1
                && candidate.options().getFirst().id().equals(candidate.id());
    }

    private static void checkUse(Option option, Map<String, Long> sums, String pointer) {
        option.use()
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

    private static long grown(long sum, long by, String pointer) {
        require(
                by != Long.MIN_VALUE && Math.abs(by) <= GREATEST - sum,
                pointer,
                "The numbers add up to more than 2^60; use a larger unit");
        return sum + Math.abs(by);
    }

    static void require(boolean holds, String pointer, String message) {
        if (!holds) {
            throw new InvalidSelectionException(pointer, message);
        }
    }
}
