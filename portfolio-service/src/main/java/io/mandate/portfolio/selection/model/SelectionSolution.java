package io.mandate.portfolio.selection.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answer: which option of which candidates, worth how much, and what no answer can be worth more
 * than. {@code chosen} keeps the problem's order; {@code used} has every limit; {@code prices} says
 * what one more unit of a limit is worth in the relaxed problem. If infeasible or unknown, nothing is
 * chosen and {@code impossible} says what stands against it.
 */
public record SelectionSolution(
        Status status,
        Map<String, String> chosen,
        Bounds bounds,
        Map<String, Long> used,
        Map<String, Double> prices,
        Impossible impossible,
        Trail trail) {

    public SelectionSolution {
        chosen = Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
        used = Map.copyOf(used);
        prices = Map.copyOf(prices);
    }

    /** The chosen candidates, in the problem's order. */
    public List<String> selected() {
        return List.copyOf(chosen.keySet());
    }

    public List<Conflict> conflicts() {
        return impossible.conflicts();
    }

    /** The smallest set of rules found that cannot all be kept. */
    public List<Rule> core() {
        return impossible.core();
    }

    public long value() {
        return bounds.value();
    }

    public long upperBound() {
        return bounds.upperBound();
    }

    /** How much better an unknown answer could be, as a share of this one's value: 0 is proven. */
    public double gap() {
        return bounds.gap();
    }

    /** OPTIMAL is said only of a value that equals its bound in whole numbers. */
    public enum Status {
        OPTIMAL,
        FEASIBLE,
        INFEASIBLE,
        /** Neither an answer nor a proof that there is none, within the effort. */
        UNKNOWN
    }

    /** What made the engine stop. */
    public enum StoppedBy {
        PROOF,
        WORK_LIMIT,
        WALL_CLOCK,
        CANCEL
    }

    /** The value found and the value that cannot be exceeded. */
    public record Bounds(long value, long upperBound) {
        public double gap() {
            if (upperBound <= value) {
                return 0;
            }
            return ((double) upperBound - value) / Math.max(1, Math.abs((double) value));
        }
    }

    /** How the answer came about; only {@code seconds} differs between two runs that are reproducible. */
    public record Trail(
            String engine,
            int seed,
            double work,
            StoppedBy stoppedBy,
            boolean reproducible,
            double seconds) {
        Trail interrupted() {
            return new Trail(engine, seed, work, stoppedBy, false, seconds);
        }
    }

    /**
     * Why there is no answer.
     *
     * @param conflicts what is plain to see, with its figures; empty if it takes a search to see it
     * @param core rules that cannot all be kept
     * @param smallest whether it is proven that without any one of them the others can
     */
    public record Impossible(List<Conflict> conflicts, List<Rule> core, boolean smallest) {
        static final Impossible NOT = new Impossible(List.of(), List.of(), true);

        public Impossible {
            conflicts = List.copyOf(conflicts);
            core = List.copyOf(core);
        }
    }

    /** A limit that would be exceeded, and by how much. */
    public record Overrun(String limit, long capacity, long needed) {
        public long over() {
            return Math.subtractExact(needed, capacity);
        }
    }

    /** Why there is no answer at all. */
    public sealed interface Conflict {
        /** The candidates that must be in (and what they require) need more than the limit has. */
        record LimitOverrun(Overrun overrun, List<String> forced) implements Conflict {
            public LimitOverrun {
                forced = List.copyOf(forced);
            }
        }

        /** A candidate that must be in requires, perhaps through others, one that must be out. */
        record RequiresForcedOut(String candidate, String forcedOut) implements Conflict {}

        /** Two candidates that must both be in exclude each other. */
        record ForcedExclusion(String one, String other) implements Conflict {}

        /** The limit cannot be kept, whatever is chosen. */
        record Unreachable(String limit) implements Conflict {}
    }
}
