package io.mandate.portfolio.override;

import io.mandate.platform.audit.Audit;
import io.mandate.portfolio.portfolio.Portfolio;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.mandate.portfolio.portfolio.Portfolios;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Puts overrides into force, or out of it: with the audit, and with the ranking that follows them. */
@ApplicationScoped
class OverrideChange {
    private final Portfolios portfolios;
    private final ProjectOverrides overrides;
    private final Audit audit;
    private final Event<OverridesChanged> changes;

    OverrideChange(
            Portfolios portfolios,
            ProjectOverrides overrides,
            Audit audit,
            Event<OverridesChanged> changes) {
        this.portfolios = portfolios;
        this.overrides = overrides;
        this.audit = audit;
        this.changes = changes;
    }

    void put(
            Portfolio portfolio,
            LocalDate today,
            @Nullable ProjectOverride before,
            ProjectOverride now) {
        overrides.put(now, portfolio.office());
        record("decided", portfolio, before, now, now.decided().reason());
        changes.fire(new OverridesChanged(portfolio, today));
    }

    void remove(Portfolio portfolio, LocalDate today, ProjectOverride before) {
        overrides.remove(before);
        record("withdrawn", portfolio, before, null, null);
        changes.fire(new OverridesChanged(portfolio, today));
    }

    /** Takes back what has expired by the office's date of today, each once. */
    @Transactional(TxType.REQUIRES_NEW)
    void expire(PortfolioId id, LocalDate today) {
        var portfolio = portfolios.requireLocked(id);
        var expired = overrides.takeBack(id, today);
        expired.forEach(each -> record("expired", portfolio, each, each, null));
        if (!expired.isEmpty()) {
            changes.fire(new OverridesChanged(portfolio, today));
        }
    }

    private void record(
            String verb,
            Portfolio portfolio,
            @Nullable ProjectOverride before,
            @Nullable ProjectOverride after,
            @Nullable String reason) {
        audit.record(
                "rank-override." + verb,
                "portfolio",
                portfolio.id().toString(),
                portfolio.office(),
                before,
                after,
                reason);
    }
}
