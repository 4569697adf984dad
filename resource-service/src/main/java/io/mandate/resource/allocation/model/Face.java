package io.mandate.resource.allocation.model;

import io.mandate.resource.allocation.model.AllocationProblem.Demand;
import io.mandate.resource.allocation.model.AllocationProblem.Person;
import java.util.HashMap;
import java.util.Map;

/**
 * What all plans with the least weighted unmet demand have in common: slots that none of them uses,
 * people whom each of them fills, demands that each of them serves in full. Read off the prices that
 * prove one of them the best (complementary slackness; the prices are shortest distances in the
 * plan's residual network), in whole numbers, so exactly.
 */
final class Face {
    private static final Object OUTSIDE = "outside";

    private final Map<Object, Long> price = new HashMap<>();

    private Face() {}

    /** The plan must be one that nothing can beat if blocks and numbers of projects do not matter. */
    static Face of(Month month, Map<Slot, Integer> plan) {
        var given = new HashMap<Object, Integer>();
        plan.forEach(
                (slot, grains) -> {
                    given.merge(slot.person(), grains, Integer::sum);
                    given.merge(slot.demand(), grains, Integer::sum);
                });
        var face = new Face();
        while (face.lower(month, plan, given)) {}
        return face;
    }

    private boolean lower(Month month, Map<Slot, Integer> plan, Map<Object, Integer> given) {
        boolean lowered = false;
        for (var pair : month.pairs()) {
            for (var slot : month.slots(pair)) {
                long weight = slot.demand().weight();
                lowered |= arc(slot.person(), slot.demand(), -weight);
                lowered |= plan.containsKey(slot) && arc(slot.demand(), slot.person(), weight);
            }
        }
        for (var person : month.people()) {
            int grains = given.getOrDefault(person, 0);
            lowered |= grains < month.grains(person) && arc(OUTSIDE, person, 0);
            lowered |= grains > 0 && arc(person, OUTSIDE, 0);
        }
        for (var demand : month.demands()) {
            int grains = given.getOrDefault(demand, 0);
            lowered |= grains < month.grains(demand) && arc(demand, OUTSIDE, 0);
            lowered |= grains > 0 && arc(OUTSIDE, demand, 0);
        }
        return lowered;
    }

    private boolean arc(Object from, Object to, long cost) {
        boolean shorter = price(from) + cost < price(to);
        if (shorter) {
            price.put(to, price(from) + cost);
        }
        return shorter;
    }

    private long price(Object node) {
        return price.getOrDefault(node, 0L);
    }

    boolean uses(Slot slot) {
        long person = price(slot.person());
        long demand = price(slot.demand());
        return person - demand == slot.demand().weight()
                && person >= price(OUTSIDE)
                && demand <= price(OUTSIDE);
    }

    boolean fills(Person person) {
        return price(person) > price(OUTSIDE);
    }

    boolean serves(Demand demand) {
        return price(demand) < price(OUTSIDE);
    }
}
