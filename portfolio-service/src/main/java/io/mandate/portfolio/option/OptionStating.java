package io.mandate.portfolio.option;

import io.mandate.platform.web.Answers.Stated;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.platform.web.Preconditions;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.office.Governance;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.mandate.portfolio.portfolio.Portfolios;
import io.mandate.portfolio.portfolio.TermsChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** States and withdraws options: one at a time in each portfolio, whose row counts the events. */
@ApplicationScoped
class OptionStating {
    private static final UUID FIRST = new UUID(0, 0);

    private final Portfolios portfolios;
    private final StatedOptions options;
    private final Members members;
    private final Governance governance;
    private final TermsChange terms;

    OptionStating(
            Portfolios portfolios,
            StatedOptions options,
            Members members,
            Governance governance,
            TermsChange terms) {
        this.portfolios = portfolios;
        this.options = options;
        this.members = members;
        this.governance = governance;
        this.terms = terms;
    }

    /** Who says again what is already so needs no precondition and changes nothing. */
    @Transactional
    Stated<ProjectOptions> state(
            PortfolioId id, ProjectId project, @Nullable String ifMatch, OptionsRequest request) {
        var portfolio = portfolios.requireLocked(id);
        governance.claim(portfolio.office());
        members.require(portfolio, project);
        var present = options.find(id, project).orElse(null);
        if (present != null && present.stated().equals(request)) {
            return new Stated<>(false, present);
        }
        if (present != null) {
            Preconditions.require(ifMatch, present.version());
        }
        OptionRules.check(request, portfolio);
        var version = present == null ? 0 : present.version() + 1;
        var now = new ProjectOptions(id, project, request, version);
        options.put(now, portfolio.office());
        terms.tell(portfolio, "portfolio.options-stated", present, now);
        return new Stated<>(present == null, now);
    }

    @Transactional
    void withdraw(PortfolioId id, ProjectId project, @Nullable String ifMatch) {
        var portfolio = portfolios.requireLocked(id);
        governance.claim(portfolio.office());
        var present = options.require(id, project);
        Preconditions.require(ifMatch, present.version());
        options.remove(present);
        terms.tell(portfolio, "portfolio.options-withdrawn", present, null);
    }

    @Transactional
    ProjectOptions one(PortfolioId id, ProjectId project) {
        portfolios.require(id);
        return options.require(id, project);
    }

    @Transactional
    Page<ProjectOptions> page(PortfolioId id, PageQuery query) {
        portfolios.require(id);
        var after = query.after(1);
        return Page.of(
                options.page(id, after == null ? FIRST : after.uuid(0), query.fetch()),
                query,
                each -> Cursor.of(each.projectId()),
                Function.identity());
    }
}
