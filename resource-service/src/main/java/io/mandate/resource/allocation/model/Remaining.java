package io.mandate.resource.allocation.model;

import io.mandate.resource.allocation.model.AllocationProblem.Demand;
import io.mandate.resource.allocation.model.AllocationProblem.Lock;
import io.mandate.resource.allocation.model.AllocationProblem.Pair;
import io.mandate.resource.allocation.model.AllocationProblem.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the locks leave to be decided. */
final class Remaining {
    private final AllocationProblem problem;
    private final Map<String, Integer> minutesOfPerson = new HashMap<>();
    private final Map<String, Integer> minutesOfDemand = new HashMap<>();
    private final Map<String, Integer> projectsOfPerson = new HashMap<>();
    private final Set<Pair> open = new HashSet<>();
    private final Set<Lock> decided = new HashSet<>();

    Remaining(AllocationProblem problem) {
        this.problem = problem;
        var projectOf = new HashMap<String, String>();
        problem.people().forEach(p -> minutesOfPerson.put(p.id(), p.minutes()));
        problem.people().forEach(p -> projectsOfPerson.put(p.id(), p.maxProjects()));
        for (var demand : problem.demands()) {
            minutesOfDemand.put(demand.id(), demand.minutes());
            projectOf.put(demand.id(), demand.project());
        }
        for (var lock : problem.locks()) {
            decided.add(new Lock(lock.person(), lock.demand(), 0));
            minutesOfPerson.merge(lock.person(), -lock.minutes(), Integer::sum);
            minutesOfDemand.merge(lock.demand(), -lock.minutes(), Integer::sum);
            var pair =
                    new Pair(lock.person(), projectOf.getOrDefault(lock.demand(), lock.demand()));
            if (lock.minutes() > 0 && open.add(pair)) {
                projectsOfPerson.merge(lock.person(), -1, Integer::sum);
            }
        }
    }

    int minutes(Person person) {
        return minutesOfPerson.getOrDefault(person.id(), 0);
    }

    int minutes(Demand demand) {
        return minutesOfDemand.getOrDefault(demand.id(), 0);
    }

    int projects(Person person) {
        return projectsOfPerson.getOrDefault(person.id(), 0);
    }

    /** Whether a lock puts the pair together already. */
    boolean open(Pair pair) {
        return open.contains(pair);
    }

    Set<Pair> open() {
        return Set.copyOf(open);
    }

    /** Every demand with everybody who could still give it something. */
    List<Slot> slots() {
        var slots = new ArrayList<Slot>();
        for (var demand : problem.demands()) {
            for (var person : problem.people()) {
                int most = Math.min(minutes(person), minutes(demand));
                if (most > 0
                        && demand.need().metBy(person)
                        && !decided.contains(new Lock(person.id(), demand.id(), 0))) {
                    slots.add(new Slot(person, demand, most));
                }
            }
        }
        return slots;
    }

    /** The greatest number of minutes that divides everything: the grain of the month. */
    int grain() {
        int grain = problem.minimumBlock();
        for (int minutes : minutesOfPerson.values()) {
            grain = gcd(grain, minutes);
        }
        for (int minutes : minutesOfDemand.values()) {
            grain = gcd(grain, minutes);
        }
        return Math.max(1, grain);
    }

    private static int gcd(int one, int other) {
        return other == 0 ? one : gcd(other, one % other);
    }
}
