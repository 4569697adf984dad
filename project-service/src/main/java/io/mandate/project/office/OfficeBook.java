package io.mandate.project.office;

import io.mandate.platform.scope.ScopeTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

/** Keeps our copy of the offices as portfolio-service changes them. */
@ApplicationScoped
public class OfficeBook {
    private final Offices offices;
    private final ScopeTree tree;
    private final Event<ZoneChanged> clocks;

    OfficeBook(Offices offices, ScopeTree tree, Event<ZoneChanged> clocks) {
        this.offices = offices;
        this.tree = tree;
        this.clocks = clocks;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void take(String code, OfficeChanged event) {
        offices.findByIdOptional(code)
                .ifPresentOrElse(
                        office -> change(office, event),
                        () ->
                                offices.persist(
                                        new Office(
                                                code,
                                                event.name(),
                                                event.zone(),
                                                event.currency())));
        tree.place(code, event.parent());
    }

    private void change(Office office, OfficeChanged event) {
        boolean otherClock = !office.zone().equals(event.zone());
        office.become(event.name(), event.zone(), event.currency());
        if (otherClock) {
            clocks.fire(new ZoneChanged(office.code()));
        }
    }
}
