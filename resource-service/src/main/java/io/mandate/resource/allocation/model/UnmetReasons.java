package io.mandate.resource.allocation.model;

import io.mandate.resource.allocation.model.AllocationProblem.Demand;
import io.mandate.resource.allocation.model.AllocationProblem.Lock;
import io.mandate.resource.allocation.model.AllocationProblem.Pair;
import io.mandate.resource.allocation.model.AllocationProblem.Person;
import io.mandate.resource.allocation.model.AllocationSolution.Assignment;
import io.mandate.resource.allocation.model.AllocationSolution.Unmet;
import io.mandate.resource.allocation.model.UnmetReason.FreePerson;
import io.mandate.resource.allocation.model.UnmetReason.FullPerson;
import io.mandate.resource.allocation.model.UnmetReason.LockedAway;
import io.mandate.resource.allocation.model.UnmetReason.MinimumBlock;
import io.mandate.resource.allocation.model.UnmetReason.NoQualifiedPerson;
import io.mandate.resource.allocation.model.UnmetReason.NotProven;
import io.mandate.resource.allocation.model.UnmetReason.ProjectLimit;
import io.mandate.resource.allocation.model.UnmetReason.QualifiedPeopleFull;
import io.mandate.resource.allocation.model.UnmetReason.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says of every minute that nobody gives why nobody does. */
final class UnmetReasons {
    private final AllocationProblem problem;
    private final Map<String, Integer> given = new HashMap<>();
    private final Map<String, Integer> free = new HashMap<>();
    private final Map<String, List<Work>> works = new HashMap<>();
    private final Map<String, Set<String>> projects = new HashMap<>();
    private final Set<Pair> lockedAway = new HashSet<>();

    private UnmetReasons(AllocationProblem problem, List<Assignment> assignments) {
        this.problem = problem;
        var weights = new HashMap<String, Long>();
        problem.demands().forEach(demand -> weights.put(demand.id(), demand.weight()));
        problem.people().forEach(person -> free.put(person.id(), person.minutes()));
        for (var made : assignments) {
            given.merge(made.demand(), made.minutes(), Integer::sum);
            free.merge(made.person(), -made.minutes(), Integer::sum);
            long weight = weights.getOrDefault(made.demand(), 0L);
            works.computeIfAbsent(made.person(), _ -> new ArrayList<>())
                    .add(new Work(made.project(), made.demand(), weight, made.minutes()));
            projects.computeIfAbsent(made.person(), _ -> new HashSet<>()).add(made.project());
        }
        for (Lock lock : problem.locks()) {
            lockedAway.add(new Pair(lock.person(), lock.demand()));
        }
    }

    static List<Unmet> of(AllocationProblem problem, List<Assignment> assignments) {
        var reasons = new UnmetReasons(problem, assignments);
        var unmet = new ArrayList<Unmet>();
        for (var demand : problem.demands()) {
            int missing = demand.minutes() - reasons.given.getOrDefault(demand.id(), 0);
            if (missing > 0) {
                unmet.add(
                        new Unmet(
                                demand.id(),
                                demand.project(),
                                missing,
                                reasons.why(demand, missing)));
            }
        }
        return unmet;
    }

    private UnmetReason why(Demand demand, int missing) {
        var qualified = problem.people().stream().filter(demand.need()::metBy).toList();
        if (qualified.isEmpty()) {
            return new NoQualifiedPerson(demand.need());
        }
        var idle = qualified.stream().filter(person -> freeMinutes(person) > 0).toList();
        if (idle.isEmpty()) {
            return new QualifiedPeopleFull(qualified.stream().map(this::full).toList());
        }
        return hindrance(demand, missing, idle);
    }

    /** Some have minutes left; the first of these hindrances that keeps one of them away is named. */
    private UnmetReason hindrance(Demand demand, int missing, List<Person> idle) {
        var locked = new ArrayList<FreePerson>();
        var limited = new ArrayList<FreePerson>();
        var blocked = new ArrayList<FreePerson>();
        var unexplained = new ArrayList<FreePerson>();
        for (var person : idle) {
            var list =
                    lockedAway.contains(new Pair(person.id(), demand.id()))
                            ? locked
                            : on(person, demand)
                                    ? unexplained
                                    : onEnough(person)
                                            ? limited
                                            : tooSmall(person, missing) ? blocked : unexplained;
            list.add(new FreePerson(person.id(), freeMinutes(person)));
        }
        if (!unexplained.isEmpty()) {
            return new NotProven(unexplained);
        }
        if (!blocked.isEmpty()) {
            return new MinimumBlock(problem.minimumBlock(), blocked);
        }
        return limited.isEmpty() ? new LockedAway(locked) : new ProjectLimit(limited);
    }

    private boolean on(Person person, Demand demand) {
        return projects.getOrDefault(person.id(), Set.of()).contains(demand.project());
    }

    private boolean onEnough(Person person) {
        return projects.getOrDefault(person.id(), Set.of()).size() >= person.maxProjects();
    }

    private boolean tooSmall(Person person, int missing) {
        return Math.min(freeMinutes(person), missing) < problem.minimumBlock();
    }

    private int freeMinutes(Person person) {
        return free.getOrDefault(person.id(), 0);
    }

    private FullPerson full(Person person) {
        return new FullPerson(
                person.id(),
                works.getOrDefault(person.id(), List.of()).stream()
                        .sorted(
                                Comparator.comparing(Work::weight)
                                        .reversed()
                                        .thenComparing(Work::demand))
                        .toList());
    }
}
