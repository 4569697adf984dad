package io.mandate.platform.inbox;

import io.mandate.platform.event.IncomingEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one transaction knows and changes: the positions of its keys and what came of its records. */
final class Batch {
    private final boolean acceptFirstSeen;
    private final Map<String, Long> before;
    private final Map<String, Long> lowestHeld;
    private final Map<String, Long> now = new HashMap<>();
    private final List<IncomingEvent> applied = new ArrayList<>();
    private int duplicates;
    private int gaps;
    private int deadLetters;

    Batch(Map<String, Long> positions, Map<String, Long> lowestHeld, boolean acceptFirstSeen) {
        this.before = positions;
        this.lowestHeld = lowestHeld;
        this.acceptFirstSeen = acceptFirstSeen;
    }

    enum Turn {
        NOW,
        OVER,
        LATER
    }

    /** Whether a number is next, was here already, or must wait; the number of a dead letter was here. */
    Turn turn(String key, long sequence) {
        if (acceptFirstSeen && !before.containsKey(key) && !now.containsKey(key)) {
            return Turn.NOW;
        }
        long next = position(key) + 1;
        if (sequence < next || (sequence == next && isNextHeld(key))) {
            return Turn.OVER;
        }
        return sequence == next ? Turn.NOW : Turn.LATER;
    }

    long position(String key) {
        var moved = now.get(key);
        return moved != null ? moved : before.getOrDefault(key, 0L);
    }

    /** Whether the record after the position is in the table; where it waits, it is taken at once. */
    boolean isNextHeld(String key) {
        return Long.valueOf(position(key) + 1).equals(lowestHeld.get(key));
    }

    void lowestHeld(String key, @Nullable Long sequence) {
        if (sequence == null) {
            lowestHeld.remove(key);
        } else {
            lowestHeld.put(key, sequence);
        }
    }

    void applied(String key, IncomingEvent event) {
        now.put(key, event.sequence());
        applied.add(event);
    }

    void skipped(String key, long sequence) {
        now.put(key, sequence);
    }

    void duplicate() {
        duplicates++;
    }

    void held(String key, long sequence) {
        gaps++;
        lowestHeld.merge(key, sequence, Math::min);
    }

    void dead() {
        deadLetters++;
    }

    Map<String, Long> added() {
        var added = new HashMap<>(now);
        added.keySet().removeAll(before.keySet());
        return added;
    }

    Map<String, Long> moved() {
        var moved = new HashMap<>(now);
        moved.keySet().retainAll(before.keySet());
        return moved;
    }

    List<IncomingEvent> applied() {
        return applied;
    }

    int duplicates() {
        return duplicates;
    }

    int gaps() {
        return gaps;
    }

    int deadLetters() {
        return deadLetters;
    }
}
