package io.mandate.project.money.fund;

import io.mandate.platform.event.IncomingEvent;
import io.mandate.platform.event.Outbox;
import io.mandate.platform.money.Money;
import io.mandate.project.money.setup.PeriodClosed;
import io.mandate.project.money.setup.Periods;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Objects;
import java.util.UUID;

/** Takes what portfolio-service announces about money: allotments and closed periods. */
@ApplicationScoped
public class AllotmentNews {
    private final Allotments allotments;
    private final Periods periods;
    private final Outbox outbox;

    AllotmentNews(Allotments allotments, Periods periods, Outbox outbox) {
        this.allotments = allotments;
        this.periods = periods;
        this.outbox = outbox;
    }

    @Transactional(TxType.MANDATORY)
    public void take(IncomingEvent event) {
        switch (event.type()) {
            case PeriodClosed.TYPE ->
                    periods.take(
                            event.subject(), event.as(PeriodClosed.class), event.effectiveOn());
            case AllotmentChanged.TYPE -> take(event, event.as(AllotmentChanged.class));
            default -> {
                // other events mean nothing to the books
            }
        }
    }

    private void take(IncomingEvent event, AllotmentChanged changed) {
        var id = UUID.fromString(event.subject());
        var kept = allotments.keep(id, Objects.requireNonNullElse(event.office(), "*"), changed);
        if (kept.isEmpty()) {
            throw new IllegalArgumentException(
                    "leaves less than was released, or changes its currency");
        }
        if (changed.reclaim() != null) {
            answer(event, id, changed.reclaim());
        }
    }

    private void answer(IncomingEvent event, UUID id, AllotmentChanged.Reclaim reclaim) {
        boolean returned = allotments.giveBack(id, reclaim.amount());
        var allotment = allotments.stamped(id);
        outbox.append(
                new AllotmentReturned(
                        allotment,
                        event.effectiveOn(),
                        reclaim.transferId(),
                        reclaim.amount(),
                        returned,
                        new Money(allotment.available(), allotment.currency())));
    }
}
