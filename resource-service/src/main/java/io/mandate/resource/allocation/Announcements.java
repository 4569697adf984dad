package io.mandate.resource.allocation;

import io.mandate.platform.event.Message;
import io.mandate.platform.event.Outbox;
import io.mandate.resource.allocation.AllocationEvent.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Tells the other services who works on what. */
@ApplicationScoped
public class Announcements {
    private final AnnouncementCounter counter;
    private final Outbox outbox;

    Announcements(AnnouncementCounter counter, Outbox outbox) {
        this.counter = counter;
        this.outbox = outbox;
    }

    /** Announces in the order of the projects, so that two who announce never wait for each other. */
    @Transactional(TxType.MANDATORY)
    public void announce(List<Announcement> announcements) {
        outbox.appendAll(
                announcements.stream()
                        .sorted(
                                Comparator.comparing(
                                                (Announcement said) -> said.allocation().project())
                                        .thenComparing(said -> said.allocation().month()))
                        .flatMap(this::messages)
                        .toList());
    }

    private Stream<Message> messages(Announcement said) {
        var allocation = said.allocation();
        long first = counter.draw(allocation.project(), allocation.office(), said.events());
        var published =
                AllocationEvent.Published.of(
                        stamp(said, first), allocation, said.released(), said.reason());
        var unmet = said.unmet();
        var now = AllocationState.of(allocation, first + said.events() - 1);
        return unmet == null
                ? Stream.of(published, now)
                : Stream.of(
                        published,
                        AllocationEvent.Unmet.of(stamp(said, first + 1), allocation, unmet),
                        now);
    }

    private static Stamp stamp(Announcement said, long sequence) {
        var allocation = said.allocation();
        return new Stamp(allocation.project(), sequence, allocation.office(), said.effectiveOn());
    }
}
