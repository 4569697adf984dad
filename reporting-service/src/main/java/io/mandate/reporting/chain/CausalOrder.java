package io.mandate.reporting.chain;

import io.mandate.reporting.eventlog.EventOutline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Puts events so that each cause stands before its effects and each subject's events stand by number; otherwise by time. Clocks of
 * different services may disagree, causes do not.
 */
final class CausalOrder {
    private static final Comparator<EventOutline> BY_TIME =
            Comparator.comparing(EventOutline::time)
                    .thenComparing(EventOutline::source)
                    .thenComparing(EventOutline::subject)
                    .thenComparing(EventOutline::sequence)
                    .thenComparing(EventOutline::id);

    private final Map<String, EventOutline> events = new HashMap<>();
    private final Map<String, List<EventOutline>> followers = new HashMap<>();
    private final Map<String, Integer> awaited = new HashMap<>();
    private final NavigableSet<EventOutline> free = new TreeSet<>(BY_TIME);
    private final NavigableSet<EventOutline> waiting = new TreeSet<>(BY_TIME);
    private final Map<String, Placed> placed = new LinkedHashMap<>();

    private CausalOrder(Collection<EventOutline> outlines) {
        outlines.forEach(event -> events.put(event.id(), event));
    }

    /** An event in its place: the number of causes between it and the chain's beginning. */
    record Placed(EventOutline event, int depth) {}

    static List<Placed> of(Collection<EventOutline> outlines) {
        var order = new CausalOrder(outlines);
        order.linkCauses();
        order.linkSubjects();
        order.place();
        return List.copyOf(order.placed.values());
    }

    private void linkCauses() {
        for (var event : events.values()) {
            var cause = event.causationId() == null ? null : events.get(event.causationId());
            if (cause != null) {
                link(cause, event);
            }
        }
    }

    private void linkSubjects() {
        var subjects = new HashMap<String, TreeSet<EventOutline>>();
        for (var event : events.values()) {
            subjects.computeIfAbsent(
                            event.source() + " " + event.subject(),
                            key ->
                                    new TreeSet<>(
                                            Comparator.comparing(EventOutline::sequence)
                                                    .thenComparing(EventOutline::id)))
                    .add(event);
        }
        for (var ofOne : subjects.values()) {
            EventOutline previous = null;
            for (var event : ofOne) {
                if (previous != null) {
                    link(previous, event);
                }
                previous = event;
            }
        }
    }

    private void link(EventOutline before, EventOutline after) {
        followers.computeIfAbsent(before.id(), id -> new ArrayList<>()).add(after);
        awaited.merge(after.id(), 1, Integer::sum);
    }

    private void place() {
        for (var event : events.values()) {
            (awaited.containsKey(event.id()) ? waiting : free).add(event);
        }
        while (placed.size() < events.size()) {
            // Only a circle of causes, which nobody can have meant, leaves nothing free.
            put(free.isEmpty() ? waiting.removeFirst() : free.removeFirst());
        }
    }

    private void put(EventOutline event) {
        var cause = event.causationId() == null ? null : placed.get(event.causationId());
        placed.put(event.id(), new Placed(event, cause == null ? 0 : cause.depth() + 1));
        for (var follower : followers.getOrDefault(event.id(), List.of())) {
            if (awaited.merge(follower.id(), -1, Integer::sum) == 0 && waiting.remove(follower)) {
                free.add(follower);
            }
        }
    }
}
