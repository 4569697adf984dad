package io.mandate.portfolio.directive;

import io.mandate.platform.audit.Audit;
import io.mandate.platform.web.Idempotency;
import io.mandate.portfolio.office.Governance;
import io.mandate.portfolio.portfolio.Portfolio;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;

/** A directive that somebody gives without a selection. */
@ApplicationScoped
class ManualDirective {
    private final Addressee addressee;
    private final Directing directing;
    private final Governance governance;
    private final Audit audit;
    private final Idempotency idempotency;

    ManualDirective(
            Addressee addressee,
            Directing directing,
            Governance governance,
            Audit audit,
            Idempotency idempotency) {
        this.addressee = addressee;
        this.directing = directing;
        this.governance = governance;
        this.audit = audit;
        this.idempotency = idempotency;
    }

    @Transactional
    DirectiveView give(Portfolio portfolio, DirectiveRequest request) {
        return idempotency.once(
                request,
                DirectiveView.class,
                () -> {
                    var order = addressee.order(portfolio, request);
                    var today = governance.today(portfolio.office());
                    var effectiveOn = Objects.requireNonNullElse(request.effectiveOn(), today);
                    var given =
                            directing
                                    .give(
                                            portfolio.id(),
                                            List.of(order),
                                            effectiveOn,
                                            request.reason())
                                    .getFirst();
                    var view = DirectiveView.of(given);
                    audit.record(
                            "directive.given",
                            "directive",
                            view.id().toString(),
                            order.office(),
                            null,
                            view,
                            request.reason());
                    return view;
                });
    }
}
