package io.mandate.portfolio.override;

import io.mandate.platform.event.Causes;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.platform.web.Preconditions;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.office.Governance;
import io.mandate.portfolio.override.ProjectOverride.OverrideState;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.mandate.portfolio.portfolio.Portfolios;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** States and withdraws overrides, one at a time in each portfolio; the ranking in force follows at once. */
@ApplicationScoped
class OverrideStating {
    private static final UUID FIRST = new UUID(0, 0);

    private final Portfolios portfolios;
    private final Governance governance;
    private final ProjectOverrides overrides;
    private final OverrideRules rules;
    private final OverrideChange change;
    private final Clock clock;

    OverrideStating(
            Portfolios portfolios,
            Governance governance,
            ProjectOverrides overrides,
            OverrideRules rules,
            OverrideChange change,
            Clock clock) {
        this.portfolios = portfolios;
        this.governance = governance;
        this.overrides = overrides;
        this.rules = rules;
        this.change = change;
        this.clock = clock;
    }

    /** What came of it. */
    record Stated(boolean isNew, ProjectOverride override) {}

    /** Who says again what is already so needs no precondition and changes nothing. */
    @Transactional
    Stated state(
            PortfolioId id, ProjectId project, @Nullable String ifMatch, OverrideRequest wanted) {
        var portfolio = portfolios.requireLocked(id);
        var today = governance.claim(portfolio.office());
        var present = overrides.find(id, project, today).orElse(null);
        if (present != null
                && present.state() == OverrideState.IN_FORCE
                && present.decided().equals(wanted)) {
            return new Stated(false, present);
        }
        if (present != null) {
            Preconditions.require(ifMatch, present.version());
        }
        rules.check(portfolio, project, wanted, today);
        var now =
                new ProjectOverride(
                        id,
                        project,
                        wanted,
                        Causes.current().actor(),
                        clock.instant(),
                        OverrideState.IN_FORCE,
                        present == null ? 0 : present.version() + 1);
        change.put(portfolio, today, present, now);
        return new Stated(present == null, now);
    }

    @Transactional
    void withdraw(PortfolioId id, ProjectId project, @Nullable String ifMatch) {
        var portfolio = portfolios.requireLocked(id);
        var today = governance.claim(portfolio.office());
        var present = overrides.require(id, project, today);
        Preconditions.require(ifMatch, present.version());
        change.remove(portfolio, today, present);
    }

    @Transactional
    ProjectOverride one(PortfolioId id, ProjectId project) {
        var portfolio = portfolios.require(id);
        return overrides.require(id, project, governance.today(portfolio.office()));
    }

    @Transactional
    Page<ProjectOverride> page(PortfolioId id, PageQuery query) {
        var portfolio = portfolios.require(id);
        var after = query.after(1);
        return Page.of(
                overrides.page(
                        id,
                        governance.today(portfolio.office()),
                        after == null ? FIRST : after.uuid(0),
                        query.fetch()),
                query,
                each -> Cursor.of(each.projectId()),
                Function.identity());
    }
}
