package io.mandate.platform.inbox;

import io.mandate.platform.event.EventHandler;
import io.mandate.platform.event.IncomingEvent;
import io.mandate.platform.inbox.Arrival.Event;
import io.mandate.platform.inbox.Arrival.Flawed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happens in one transaction: positions are locked, records have their effect, positions move. */
@ApplicationScoped
class Intake {
    private final Positions positions;
    private final HeldRecords held;
    private final DeadLetters deadLetters;
    private final EventReader reader;
    private final Effect effect;

    Intake(
            Positions positions,
            HeldRecords held,
            DeadLetters deadLetters,
            EventReader reader,
            Effect effect) {
        this.positions = positions;
        this.held = held;
        this.deadLetters = deadLetters;
        this.reader = reader;
        this.effect = effect;
    }

    /** Takes records and whatever waited for them. */
    Batch takeAll(Subscription from, List<Arrival> arrivals, EventHandler handler) {
        var keys = arrivals.stream().map(Arrival::key).collect(Collectors.toSet());
        var batch = open(from, keys);
        effect.ofMany(events(arrivals), handler::prepare);
        keys.forEach(key -> drain(batch, from, key, handler, Integer.MAX_VALUE));
        for (var arrival : arrivals) {
            take(batch, from, arrival, handler);
            drain(batch, from, arrival.key(), handler, Integer.MAX_VALUE);
        }
        return close(batch, from, handler);
    }

    Batch takeOne(Subscription from, Arrival arrival, EventHandler handler) {
        var batch = open(from, Set.of(arrival.key()));
        take(batch, from, arrival, handler);
        return close(batch, from, handler);
    }

    /** Takes one record that waited and may go on now. */
    Batch drainOne(Subscription from, String key, EventHandler handler) {
        var batch = open(from, Set.of(key));
        drain(batch, from, key, handler, 1);
        return close(batch, from, handler);
    }

    /** Makes an arriving record a dead letter, which parks its key. */
    Batch refuse(Subscription from, Arrival arrival, String error) {
        var batch = open(from, Set.of(arrival.key()));
        refuse(batch, from, arrival.raw(), error);
        return batch;
    }

    /** Makes the record that waits next a dead letter. */
    Batch refuseNext(Subscription from, String key, String error) {
        var batch = open(from, Set.of(key));
        held.waiting(from, key, batch.position(key) + 1)
                .ifPresent(
                        record -> {
                            deadLetters.mark(record, error);
                            batch.dead();
                        });
        return batch;
    }

    /** Goes past a number without its effect. */
    void skip(Subscription from, String key, long sequence) {
        var batch = open(from, Set.of(key));
        if (batch.position(key) + 1 == sequence) {
            batch.skipped(key, sequence);
            close(batch, from);
        }
    }

    /** Goes past numbers that never came, up to the first record held, if they are still missing. */
    boolean jump(EventGap gap) {
        var from = gap.subscription();
        var batch = open(from, Set.of(gap.key()));
        if (batch.position(gap.key()) + 1 != gap.from()) {
            return false;
        }
        batch.skipped(gap.key(), gap.to());
        if (!batch.isNextHeld(gap.key())) {
            return false;
        }
        close(batch, from);
        return true;
    }

    private static List<IncomingEvent> events(List<Arrival> arrivals) {
        return arrivals.stream()
                .flatMap(each -> each instanceof Event(_, var event) ? Stream.of(event) : null)
                .toList();
    }

    private Batch open(Subscription from, Collection<String> keys) {
        return new Batch(
                positions.lock(from, keys), held.lowest(from, keys), positions.acceptFirstSeen());
    }

    private Batch close(Batch batch, Subscription from, EventHandler handler) {
        effect.ofMany(batch.applied(), handler::complete);
        return close(batch, from);
    }

    private Batch close(Batch batch, Subscription from) {
        positions.add(from, batch.added());
        positions.move(from, batch.moved());
        return batch;
    }

    private void take(Batch batch, Subscription from, Arrival arrival, EventHandler handler) {
        var key = arrival.key();
        var sequence = arrival.sequence();
        if (sequence == null) {
            refuse(batch, from, arrival.raw(), "The record has no number, so it has no order");
            return;
        }
        switch (batch.turn(key, sequence)) {
            case NOW -> apply(batch, from, arrival, handler);
            case OVER -> batch.duplicate();
            case LATER -> {
                held.hold(from, arrival.raw(), null);
                batch.held(key, sequence);
            }
        }
    }

    private void refuse(Batch batch, Subscription from, RawRecord raw, String error) {
        if (deadLetters.add(from, raw, error)) {
            batch.dead();
        }
    }

    private void apply(Batch batch, Subscription from, Arrival arrival, EventHandler handler) {
        switch (arrival) {
            case Event(_, var event) -> {
                effect.of(event, from, handler);
                batch.applied(arrival.key(), event);
            }
            case Flawed(_, var flaw) -> throw new IllegalArgumentException(flaw);
        }
    }

    private void drain(Batch batch, Subscription from, String key, EventHandler handler, int most) {
        for (int drained = 0; drained < most && batch.isNextHeld(key); drained++) {
            var next = held.waiting(from, key, batch.position(key) + 1);
            if (next.isEmpty()) {
                return;
            }
            apply(batch, from, reader.read(next.get().raw()), handler);
            held.remove(next.get().id());
            batch.lowestHeld(key, held.lowest(from, List.of(key)).get(key));
        }
    }
}
