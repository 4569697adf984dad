package io.mandate.resource.allocation.model;

import io.mandate.resource.allocation.model.AllocationProblem.Demand;
import io.mandate.resource.allocation.model.AllocationProblem.Pair;
import io.mandate.resource.allocation.model.AllocationProblem.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A plan to start from: the heaviest demand first, by those who are on the project already, then by the idlest. */
final class FirstPlan {
    private final Month month;
    private final Map<Slot, Integer> plan = new LinkedHashMap<>();
    private final Set<Pair> on = new LinkedHashSet<>();
    private final Map<Person, Integer> free = new HashMap<>();
    private final Map<String, Integer> projects = new HashMap<>();

    private FirstPlan(Month month) {
        this.month = month;
        for (var person : month.people()) {
            free.put(person, month.grains(person));
            projects.put(person.id(), month.projects(person));
        }
    }

    static Map<Slot, Integer> of(Month month) {
        var first = new FirstPlan(month);
        var slots = new LinkedHashMap<Demand, List<Slot>>();
        for (var pair : month.pairs()) {
            month.slots(pair)
                    .forEach(s -> slots.computeIfAbsent(s.demand(), _ -> new ArrayList<>()).add(s));
        }
        slots.entrySet().stream()
                .sorted(Comparator.comparing(demand -> -demand.getKey().weight()))
                .forEach(demand -> first.serve(demand.getKey(), demand.getValue()));
        return first.plan;
    }

    private void serve(Demand demand, List<Slot> slots) {
        int left = month.grains(demand);
        var order = new ArrayList<>(slots);
        order.sort(
                Comparator.comparing((Slot slot) -> !on.contains(slot.pair()))
                        .thenComparing(slot -> -free(slot.person())));
        for (var slot : order) {
            int grains = Math.min(left, Math.min(free(slot.person()), month.grains(slot)));
            if (grains > 0 && mayTake(slot, grains)) {
                take(slot, grains);
                left -= grains;
            }
        }
    }

    private boolean mayTake(Slot slot, int grains) {
        var pair = slot.pair();
        return on.contains(pair)
                || month.open(pair)
                || (grains >= month.least(pair) && projects.getOrDefault(pair.person(), 0) > 0);
    }

    private void take(Slot slot, int grains) {
        plan.put(slot, grains);
        free.merge(slot.person(), -grains, Integer::sum);
        if (on.add(slot.pair()) && !month.open(slot.pair())) {
            projects.merge(slot.person().id(), -1, Integer::sum);
        }
    }

    private int free(Person person) {
        return free.getOrDefault(person, 0);
    }
}
