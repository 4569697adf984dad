package io.mandate.portfolio.selection.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be decided: candidates, each with options that are worth something and use up limits;
 * at most one option of a candidate is chosen. Values and uses are whole numbers in the caller's
 * smallest unit (cents, minutes) and may be negative.
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

    /**
     * A project that may be chosen in one of its options. One that is pinned in takes exactly one of
     * them: for a project in flight "stop" is an option too, with the exit cost as its use.
     */
    public record Candidate(String id, List<Option> options, Pin pin) {
        public Candidate {
            options = List.copyOf(options);
        }

        public Candidate(String id, List<Option> options) {
            this(id, options, Pin.FREE);
        }

        /** With one option, which is called like the candidate; limits missing in {@code use} are not used. */
        public Candidate(String id, long value, Map<String, Long> use, Pin pin) {
            this(id, List.of(new Option(id, value, use)), pin);
        }

        public Candidate(String id, long value, Map<String, Long> use) {
            this(id, value, use, Pin.FREE);
        }

        public Candidate pinned(Pin to) {
            return new Candidate(id, options, to);
        }

        /** The option of a candidate that has one. */
        Option only() {
            if (options.size() != 1) {
                throw new IllegalStateException(id + " has options to choose from");
            }
            return options.getFirst();
        }

        long value() {
            return only().value();
        }

        Map<String, Long> use() {
            return only().use();
        }

        long use(String limit) {
            return only().use(limit);
        }
    }

    /** One way to do it: a mode, a start, or both. */
    public record Option(String id, long value, Map<String, Long> use) {
        public Option {
            use = Map.copyOf(use);
        }

        /** What this option takes from the limit of that name. */
        public long use(String limit) {
            return use.getOrDefault(limit, 0L);
        }
    }

    /** Whether somebody decided on a candidate already. */
    public enum Pin {
        FREE,
        IN,
        OUT
    }

    /** The budget of a period, the hours of a role in a month, a share: what is used lies between floor and ceiling. */
    public record Limit(String name, @Nullable Long floor, @Nullable Long ceiling) {

        public Limit(String name, long ceiling) {
            this(name, null, ceiling);
        }

        public static Limit atLeast(String name, long floor) {
            return new Limit(name, floor, null);
        }

        boolean exceededBy(long used) {
            return ceiling != null && used > ceiling;
        }

        boolean missedBy(long used) {
            return floor != null && used < floor;
        }
    }

    /** What the choice of one candidate says about others. */
    public sealed interface Relation {
        /** The candidate makes sense only together with the needed one. */
        record Requires(String candidate, String needed) implements Relation {}

        /** This option needs one of those of the other candidate, such as a start after the other's finish. */
        record OptionRequires(String candidate, String option, String needed, List<String> oneOf)
                implements Relation {
            public OptionRequires {
                oneOf = oneOf.stream().sorted().toList();
            }
        }

        /** Never both. */
        record Excludes(String one, String other) implements Relation {}

        /** No more than so many of the set. */
        record AtMost(int count, List<String> candidates) implements Relation {
            public AtMost {
                candidates = candidates.stream().sorted().toList();
            }
        }

        /** No fewer than so many of the set. */
        record AtLeast(int count, List<String> candidates) implements Relation {
            public AtLeast {
                candidates = candidates.stream().sorted().toList();
            }
        }
    }

    /** The same problem with one candidate decided: what forcing it in or out would do. */
    public SelectionProblem with(String candidate, Pin pin) {
        return new SelectionProblem(
                candidates.stream().map(c -> c.id().equals(candidate) ? c.pinned(pin) : c).toList(),
                limits,
                relations);
    }

    /** The same problem with another floor or ceiling for one limit. */
    public SelectionProblem with(Limit changed) {
        return new SelectionProblem(
                candidates,
                limits.stream().map(l -> l.name().equals(changed.name()) ? changed : l).toList(),
                relations);
    }

    /** The same problem with one more limit, such as a share. */
    public SelectionProblem with(ScaledLimit added) {
        return new SelectionProblem(
                candidates.stream().map(added::addedTo).toList(),
                Stream.concat(limits.stream(), Stream.of(added.limit())).toList(),
                relations);
    }

    /** The candidates by id, in the problem's order. */
    Map<String, Candidate> byId() {
        var found = new LinkedHashMap<String, Candidate>();
        candidates.forEach(c -> found.put(c.id(), c));
        return found;
    }
}
