package io.mandate.resource.allocation.model;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import io.mandate.resource.allocation.model.AllocationProblem.Demand;
import io.mandate.resource.allocation.model.AllocationProblem.Pair;
import io.mandate.resource.allocation.model.AllocationProblem.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shares out the grains once it is settled who is on which project: a flow from people over pairs to
 * demands, so the best share is found in whole numbers, exactly. First least weighted unmet demand,
 * then least excess of skill.
 */
final class Flow {
    private final Month month;
    private final Collection<Pair> pairs;
    private final boolean blocks;
    private final MinCostFlow network = new MinCostFlow();
    private final Map<Integer, Long> supply = new HashMap<>();
    private final Map<Person, Integer> people = new HashMap<>();
    private final Map<Demand, Integer> demands = new HashMap<>();
    private final Map<Slot, Integer> arcs = new LinkedHashMap<>();
    private final long weight;
    private int nodes = 1;

    private static final int SINK = 0;

    private Flow(Month month, Collection<Pair> pairs, boolean blocks) {
        this.month = month;
        this.pairs = pairs;
        this.blocks = blocks;
        this.weight = 1 + worstExcess();
        var everybody = new ArrayList<>(month.people());
        everybody.forEach(person -> people.put(person, node(month.grains(person))));
        for (var demand : month.demands()) {
            int node = node(0);
            demands.put(demand, node);
            network.addArcWithCapacityAndUnitCost(node, SINK, month.grains(demand), 0);
        }
        for (var person : everybody) {
            arc(people.getOrDefault(person, SINK), SINK, month.grains(person), 0);
        }
        pairs.forEach(this::addPair);
    }

    /** The best share over these pairs, each with its smallest block; none if that cannot be. */
    static Optional<Map<Slot, Integer>> over(Month month, Collection<Pair> pairs) {
        return new Flow(month, pairs, true).solve();
    }

    /** The best share if blocks and numbers of projects did not matter: nothing can beat it. */
    static Map<Slot, Integer> unhindered(Month month) {
        return new Flow(month, month.pairs(), false).solve().orElseThrow();
    }

    private long worstExcess() {
        long worst = 0;
        for (var pair : pairs) {
            for (var slot : month.slots(pair)) {
                worst = Math.max(worst, slot.excess());
            }
        }
        long grains = month.demands().stream().mapToLong(month::grains).sum();
        return worst * grains;
    }

    private int node(long supplied) {
        int node = nodes++;
        supply.put(node, supplied);
        return node;
    }

    private int arc(int from, int to, long capacity, long cost) {
        return network.addArcWithCapacityAndUnitCost(from, to, capacity, cost);
    }

    /** A lower bound on an arc is flow that is sent ahead: the ends' supplies say so. */
    private void addPair(Pair pair) {
        List<Slot> slots = month.slots(pair);
        if (slots.isEmpty()) {
            return;
        }
        int person = people.getOrDefault(slots.getFirst().person(), SINK);
        long least = blocks ? month.least(pair) : 0;
        int middle = node(least);
        supply.merge(person, -least, Long::sum);
        if (month.most(pair) >= least) {
            arc(person, middle, month.most(pair) - least, 0);
        }
        for (var slot : slots) {
            long cost = slot.excess() - weight * slot.demand().weight();
            int to = demands.getOrDefault(slot.demand(), SINK);
            arcs.put(slot, arc(middle, to, month.grains(slot), cost));
        }
    }

    private Optional<Map<Slot, Integer>> solve() {
        long sum = supply.values().stream().mapToLong(Long::longValue).sum();
        supply.forEach(network::setNodeSupply);
        network.setNodeSupply(SINK, -sum);
        boolean possible = supply.entrySet().stream().noneMatch(e -> e.getValue() < 0);
        if (!possible || network.solve() != MinCostFlowBase.Status.OPTIMAL) {
            return Optional.empty();
        }
        var grains = new LinkedHashMap<Slot, Integer>();
        arcs.forEach(
                (slot, arc) -> {
                    int given = Math.toIntExact(network.getFlow(arc));
                    if (given > 0) {
                        grains.put(slot, given);
                    }
                });
        return Optional.of(grains);
    }
}
