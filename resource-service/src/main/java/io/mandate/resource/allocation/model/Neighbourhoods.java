package io.mandate.resource.allocation.model;

import io.mandate.resource.allocation.model.AllocationProblem.Demand;
import io.mandate.resource.allocation.model.AllocationProblem.Pair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Draws sets of pairs to be settled anew together: people who share projects, with all that others leave them to do. */
final class Neighbourhoods {
    private static final int FEWEST_PEOPLE = 2;

    private final Month month;
    private final int size;
    private final Random random;
    private final Map<String, List<Pair>> pairsOf = new LinkedHashMap<>();

    /** Each draw has about {@code size} pairs; the same seed draws the same. */
    Neighbourhoods(Month month, int size, int seed) {
        this.month = month;
        this.size = size;
        this.random = new Random(seed);
        for (var pair : month.pairs()) {
            pairsOf.computeIfAbsent(pair.person(), _ -> new ArrayList<>()).add(pair);
        }
    }

    /** Some people and their mates in this plan. */
    Set<Pair> draw(Map<Slot, Integer> plan) {
        var everybody = new ArrayList<>(pairsOf.keySet());
        return around(everybody.get(random.nextInt(everybody.size())), plan);
    }

    /** Somebody who could do more of what the plan leaves unmet, and his mates. */
    Set<Pair> drawShort(Map<Slot, Integer> plan) {
        var left = left(plan, Set.of());
        var able =
                month.pairs().stream()
                        .filter(pair -> isOpen(pair, left))
                        .map(Pair::person)
                        .distinct()
                        .toList();
        return able.isEmpty() ? draw(plan) : around(able.get(random.nextInt(able.size())), plan);
    }

    private Set<Pair> around(String first, Map<Slot, Integer> plan) {
        var people = new LinkedHashSet<String>();
        Set<Pair> pairs = Set.of();
        for (var person : matesFirst(first, plan)) {
            people.add(person);
            pairs = open(people, plan);
            if (people.size() >= FEWEST_PEOPLE && pairs.size() >= size) {
                break;
            }
        }
        return pairs;
    }

    /** What these people could do if only they were free: demands that others serve in full are not for them. */
    private Set<Pair> open(Set<String> people, Map<Slot, Integer> plan) {
        var left = left(plan, people);
        var open = new LinkedHashSet<Pair>();
        for (var person : people) {
            for (var pair : pairsOf.getOrDefault(person, List.of())) {
                if (isOpen(pair, left)) {
                    open.add(pair);
                }
            }
        }
        return open;
    }

    private boolean isOpen(Pair pair, Map<Demand, Integer> left) {
        return month.slots(pair).stream().anyMatch(slot -> left.getOrDefault(slot.demand(), 0) > 0);
    }

    /** The grains of each demand that people other than these leave unserved. */
    private Map<Demand, Integer> left(Map<Slot, Integer> plan, Set<String> people) {
        var left = new HashMap<Demand, Integer>();
        month.demands().forEach(demand -> left.put(demand, month.grains(demand)));
        plan.forEach(
                (slot, grains) -> {
                    if (!people.contains(slot.person().id())) {
                        left.merge(slot.demand(), -grains, Integer::sum);
                    }
                });
        return left;
    }

    /** Everybody, beginning with this person, then those who share projects with those before. */
    private Set<String> matesFirst(String first, Map<Slot, Integer> plan) {
        var projectsOf = new HashMap<String, List<String>>();
        var teamOf = new HashMap<String, List<String>>();
        for (var pair : month.pairs(plan)) {
            projectsOf.computeIfAbsent(pair.person(), _ -> new ArrayList<>()).add(pair.project());
            teamOf.computeIfAbsent(pair.project(), _ -> new ArrayList<>()).add(pair.person());
        }
        var order = new LinkedHashSet<String>();
        var next = new ArrayList<>(List.of(first));
        while (!next.isEmpty()) {
            var person = next.remove(random.nextInt(next.size()));
            if (order.add(person)) {
                projectsOf.getOrDefault(person, List.of()).stream()
                        .flatMap(project -> teamOf.getOrDefault(project, List.of()).stream())
                        .filter(mate -> !order.contains(mate))
                        .forEach(next::add);
            }
        }
        var others = new ArrayList<>(pairsOf.keySet());
        Collections.shuffle(others, random);
        order.addAll(others);
        return order;
    }
}
