package io.mandate.project.office;

import io.mandate.platform.scope.ScopeTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Keeps our copy of the offices as portfolio-service changes them. */
@ApplicationScoped
public class OfficeBook {
    private final Offices offices;
    private final ScopeTree tree;

    OfficeBook(Offices offices, ScopeTree tree) {
        this.offices = offices;
        this.tree = tree;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void take(String code, OfficeChanged event) {
        offices.findByIdOptional(code)
                .ifPresentOrElse(
                        office -> office.become(event.name(), event.zone(), event.currency()),
                        () ->
                                offices.persist(
                                        new Office(
                                                code,
                                                event.name(),
                                                event.zone(),
                                                event.currency())));
        tree.place(code, event.parent());
    }
}
