package io.mandate.resource.allocation.model;

import io.mandate.resource.allocation.model.AllocationProblem.Demand;
import io.mandate.resource.allocation.model.AllocationProblem.Lock;
import io.mandate.resource.allocation.model.AllocationProblem.Need;
import io.mandate.resource.allocation.model.AllocationProblem.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Splits a problem into parts that share neither people nor demands: as everybody has one primary
 * role, mostly one part per role. The parts are sorted by id inside, so that the order of the input
 * means nothing.
 */
final class Components {
    private final Map<String, String> parent = new HashMap<>();

    private Components() {}

    static List<AllocationProblem> of(AllocationProblem problem) {
        var components = new Components();
        var byRole = new HashMap<String, List<Person>>();
        for (var person : problem.people()) {
            byRole.computeIfAbsent(person.role(), _ -> new ArrayList<>()).add(person);
        }
        for (var demand : problem.demands()) {
            components.join(demand, byRole);
        }
        for (Lock lock : problem.locks()) {
            components.join(person(lock.person()), demand(lock.demand()));
        }
        return components.split(problem);
    }

    private void join(Demand demand, Map<String, List<Person>> byRole) {
        if (demand.need() instanceof Need.Named(var id)) {
            join(person(id), demand(demand.id()));
        }
        var role = demand.need().wantedRole();
        for (var person : byRole.getOrDefault(role == null ? "" : role, List.of())) {
            if (demand.need().metBy(person)) {
                join(person(person.id()), demand(demand.id()));
            }
        }
    }

    private static String person(String id) {
        return "person " + id;
    }

    private static String demand(String id) {
        return "demand " + id;
    }

    private String root(String node) {
        var at = node;
        for (var up = parent.get(at); up != null; up = parent.get(at)) {
            at = up;
        }
        return at;
    }

    private void join(String one, String other) {
        var root = root(one);
        var otherRoot = root(other);
        if (!root.equals(otherRoot)) {
            parent.put(otherRoot, root);
        }
    }

    private List<AllocationProblem> split(AllocationProblem problem) {
        var parts = new LinkedHashMap<String, Part>();
        problem.demands().stream()
                .sorted(Comparator.comparing(Demand::id))
                .forEach(d -> part(parts, demand(d.id())).demands.add(d));
        problem.people().stream()
                .sorted(Comparator.comparing(Person::id))
                .forEach(p -> part(parts, person(p.id())).people.add(p));
        problem.locks().stream()
                .sorted(Comparator.comparing(Lock::person).thenComparing(Lock::demand))
                .forEach(l -> part(parts, demand(l.demand())).locks.add(l));
        return parts.values().stream()
                .filter(part -> !part.demands.isEmpty())
                .map(part -> part.problem(problem))
                .toList();
    }

    private Part part(Map<String, Part> parts, String node) {
        return parts.computeIfAbsent(root(node), _ -> new Part());
    }

    private static final class Part {
        private final List<Person> people = new ArrayList<>();
        private final List<Demand> demands = new ArrayList<>();
        private final List<Lock> locks = new ArrayList<>();

        AllocationProblem problem(AllocationProblem whole) {
            return new AllocationProblem(
                    people, demands, whole.lastMonth(), locks, whole.minimumBlock());
        }
    }
}
