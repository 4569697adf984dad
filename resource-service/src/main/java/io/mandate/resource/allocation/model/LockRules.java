package io.mandate.resource.allocation.model;

import io.mandate.resource.allocation.model.AllocationSolution.Conflict;
import io.mandate.resource.allocation.model.AllocationSolution.Conflict.LockedBeyondCapacity;
import io.mandate.resource.allocation.model.AllocationSolution.Conflict.LockedBeyondDemand;
import io.mandate.resource.allocation.model.AllocationSolution.Conflict.LockedBeyondProjects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the locks can be kept; everything else can always be left unmet. */
final class LockRules {
    private final AllocationProblem problem;
    private final Map<String, Long> byPerson = new HashMap<>();
    private final Map<String, Long> byDemand = new HashMap<>();
    private final Map<String, Set<String>> projects = new HashMap<>();

    private LockRules(AllocationProblem problem) {
        this.problem = problem;
        var projectOf = new HashMap<String, String>();
        problem.demands().forEach(demand -> projectOf.put(demand.id(), demand.project()));
        for (var lock : problem.locks()) {
            byPerson.merge(lock.person(), (long) lock.minutes(), Long::sum);
            byDemand.merge(lock.demand(), (long) lock.minutes(), Long::sum);
            if (lock.minutes() > 0) {
                projects.computeIfAbsent(lock.person(), _ -> new HashSet<>())
                        .add(projectOf.getOrDefault(lock.demand(), lock.demand()));
            }
        }
    }

    static List<Conflict> conflicts(AllocationProblem problem) {
        return new LockRules(problem).conflicts();
    }

    private List<Conflict> conflicts() {
        var conflicts = new ArrayList<Conflict>();
        for (var person : problem.people()) {
            long locked = byPerson.getOrDefault(person.id(), 0L);
            int on = projects.getOrDefault(person.id(), Set.of()).size();
            if (locked > person.minutes()) {
                conflicts.add(new LockedBeyondCapacity(person.id(), person.minutes(), locked));
            }
            if (on > person.maxProjects()) {
                conflicts.add(new LockedBeyondProjects(person.id(), person.maxProjects(), on));
            }
        }
        for (var demand : problem.demands()) {
            long locked = byDemand.getOrDefault(demand.id(), 0L);
            if (locked > demand.minutes()) {
                conflicts.add(new LockedBeyondDemand(demand.id(), demand.minutes(), locked));
            }
        }
        return conflicts;
    }
}
