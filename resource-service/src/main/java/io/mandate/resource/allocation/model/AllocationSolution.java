package io.mandate.resource.allocation.model;

import io.mandate.resource.allocation.model.AllocationProblem.Pair;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The month's plan: who gives which demand how many minutes, what stays unmet and why, and for each
 * stage of the objective what was reached and what cannot be beaten.
 */
public record AllocationSolution(
        Status status,
        List<Assignment> assignments,
        List<Unmet> unmet,
        List<Stage> stages,
        List<Conflict> conflicts,
        Trail trail) {

    public AllocationSolution {
        assignments = List.copyOf(assignments);
        unmet = List.copyOf(unmet);
        stages = List.copyOf(stages);
        conflicts = List.copyOf(conflicts);
    }

    /** Weight × unmet minutes, the first stage. */
    public long objective() {
        return stages.isEmpty() ? 0 : stages.getFirst().objective();
    }

    /** No plan leaves less weighted demand unmet than this. */
    public long bound() {
        return stages.isEmpty() ? 0 : stages.getFirst().bound();
    }

    /** How much less could be unmet, as a share of what is unmet: 0 is proven. */
    public double gap() {
        return stages.isEmpty() ? 0 : stages.getFirst().gap();
    }

    public Set<Pair> pairs() {
        return assignments.stream()
                .map(a -> new Pair(a.person(), a.project()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** OPTIMAL: the first stage is proven in whole numbers; the stages tell about the others. */
    public enum Status {
        OPTIMAL,
        FEASIBLE,
        INFEASIBLE,
        /** Neither a plan nor a proof that there is none, within the effort. */
        UNKNOWN
    }

    /** What made the engine stop. */
    public enum StoppedBy {
        PROOF,
        WORK_LIMIT,
        WALL_CLOCK,
        CANCEL
    }

    /** Minutes of one person for one demand; the role is the person's. */
    public record Assignment(
            String person, String demand, String project, String role, int minutes) {}

    /** Minutes that nobody gives, with the reason. */
    public record Unmet(String demand, String project, int minutes, UnmetReason reason) {}

    /** One stage of the objective: smaller is better, the bound is a floor. */
    public record Stage(Goal goal, long objective, long bound) {
        public double gap() {
            return objective <= bound ? 0 : (objective - bound) / (double) Math.max(1, objective);
        }
    }

    /** What the stages want, in this order. */
    public enum Goal {
        /** Least weight × unmet minutes. */
        UNMET,
        /** Fewest people on projects and fewest changes: a kept pair counts 1, a new one 3. */
        PAIRS_AND_CHANGES,
        /** Least excess of skill level over what was asked for, in level × minutes. */
        FIT
    }

    /** How the answer came about; only {@code seconds} differs between two reproducible runs. */
    public record Trail(
            String engine,
            int seed,
            double work,
            StoppedBy stoppedBy,
            boolean reproducible,
            double seconds) {}

    /** Why there is no plan at all: locks that cannot be kept. */
    public sealed interface Conflict {
        /** The locked minutes of a person exceed what he has. */
        record LockedBeyondCapacity(String person, int minutes, long locked) implements Conflict {}

        /** The locked minutes for a demand exceed what it asks for. */
        record LockedBeyondDemand(String demand, int minutes, long locked) implements Conflict {}

        /** The locks put a person on more projects than allowed. */
        record LockedBeyondProjects(String person, int maxProjects, int locked)
                implements Conflict {}
    }
}
