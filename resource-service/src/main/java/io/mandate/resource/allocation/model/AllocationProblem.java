package io.mandate.resource.allocation.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One month to be planned: people with free minutes, demands of projects with a weight per minute.
 * Nobody works less than {@code minimumBlock} minutes on a project that he is newly given.
 */
public record AllocationProblem(
        List<Person> people,
        List<Demand> demands,
        Set<Pair> lastMonth,
        List<Lock> locks,
        int minimumBlock) {

    public AllocationProblem {
        people = List.copyOf(people);
        demands = List.copyOf(demands);
        lastMonth = Set.copyOf(lastMonth);
        locks = List.copyOf(locks);
        ProblemRules.check(people, demands, locks, minimumBlock);
    }

    public AllocationProblem(List<Person> people, List<Demand> demands, int minimumBlock) {
        this(people, demands, Set.of(), List.of(), minimumBlock);
    }

    /** Somebody with a primary role, skills by level (higher is better) and net minutes this month. */
    public record Person(
            String id, String role, Map<String, Integer> skills, int minutes, int maxProjects) {
        public Person {
            skills = Map.copyOf(skills);
        }
    }

    /** Minutes of work that a project asks for; a greater weight makes a minute more urgent. */
    public record Demand(String id, String project, long weight, Need need, int minutes) {}

    /** Who would do. */
    public sealed interface Need {
        /** Anybody of this primary role. */
        record OfRole(String role) implements Need {}

        /** Anybody of this primary role who has the skill at this level or above. */
        record Skilled(String role, String skill, int level) implements Need {}

        /** Only this person. */
        record Named(String person) implements Need {}

        default boolean metBy(Person person) {
            return switch (this) {
                case OfRole(var role) -> person.role().equals(role);
                case Skilled(var role, var skill, var level) ->
                        person.role().equals(role)
                                && person.skills().getOrDefault(skill, 0) >= level;
                case Named(var id) -> person.id().equals(id);
            };
        }

        /** The role asked for; a named person is asked for by name. */
        default @Nullable String wantedRole() {
            return switch (this) {
                case OfRole(var role) -> role;
                case Skilled(var role, _, _) -> role;
                case Named _ -> null;
            };
        }
    }

    /** A person on a project. */
    public record Pair(String person, String project) {}

    /** Somebody decided: this person gives this demand exactly these minutes (0: none). */
    public record Lock(String person, String demand, int minutes) {}
}
