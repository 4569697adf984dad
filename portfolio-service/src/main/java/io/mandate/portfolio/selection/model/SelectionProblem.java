package io.mandate.portfolio.selection.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be decided: candidates worth something, each using up limits. Values and uses are whole
 * numbers in the caller's smallest unit (cents, minutes); a use may be negative, so that "at least
 * three of these" is a limit of −3 on candidates that use −1 each.
 */
public record SelectionProblem(
        List<Candidate> candidates, List<Limit> limits, List<Relation> relations) {

    public SelectionProblem {
        candidates = List.copyOf(candidates);
        limits = List.copyOf(limits);
        relations = List.copyOf(relations);
        ProblemRules.check(candidates, limits, relations);
    }

    public SelectionProblem(List<Candidate> candidates, List<Limit> limits) {
        this(candidates, limits, List.of());
    }

    /** A project that may be chosen; limits missing in {@code use} are not used. */
    public record Candidate(String id, long value, Map<String, Long> use, Pin pin) {
        public Candidate {
            use = Map.copyOf(use);
        }

        public Candidate(String id, long value, Map<String, Long> use) {
            this(id, value, use, Pin.FREE);
        }

        /** What this candidate takes from the limit of that name. */
        public long use(String limit) {
            return use.getOrDefault(limit, 0L);
        }

        public Candidate pinned(Pin to) {
            return new Candidate(id, value, use, to);
        }
    }

    /** Whether somebody decided on a candidate already. */
    public enum Pin {
        FREE,
        IN,
        OUT
    }

    /** A budget of a period, the hours of a role in a month, or any other ceiling. */
    public record Limit(String name, long capacity) {}

    /** What the choice of one candidate says about another. */
    public sealed interface Relation {
        /** The candidate makes sense only together with the needed one. */
        record Requires(String candidate, String needed) implements Relation {}

        /** Never both. */
        record Excludes(String one, String other) implements Relation {}
    }

    /** The same problem with one candidate decided: what forcing it in or out would do. */
    public SelectionProblem with(String candidate, Pin pin) {
        return new SelectionProblem(
                candidates.stream().map(c -> c.id().equals(candidate) ? c.pinned(pin) : c).toList(),
                limits,
                relations);
    }

    /** The same problem with another capacity for one limit. */
    public SelectionProblem with(Limit changed) {
        return new SelectionProblem(
                candidates,
                limits.stream().map(l -> l.name().equals(changed.name()) ? changed : l).toList(),
                relations);
    }

    /** The candidates by id, in the problem's order. */
    Map<String, Candidate> byId() {
        var found = new LinkedHashMap<String, Candidate>();
        candidates.forEach(c -> found.put(c.id(), c));
        return found;
    }
}
