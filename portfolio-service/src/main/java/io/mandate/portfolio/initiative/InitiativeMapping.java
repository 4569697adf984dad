package io.mandate.portfolio.initiative;

import io.mandate.platform.web.Answers.Stated;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.platform.web.Preconditions;
import io.mandate.portfolio.Chronicle;
import io.mandate.portfolio.initiative.InitiativeChanged.What;
import io.mandate.portfolio.office.Governance;
import io.mandate.portfolio.strategy.Strategies;
import io.mandate.portfolio.strategy.Strategy;
import io.mandate.portfolio.strategy.StrategyId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** States and withdraws initiatives: one at a time in each strategy, whose row counts the events. */
@ApplicationScoped
class InitiativeMapping {
    private final Strategies strategies;
    private final Initiatives initiatives;
    private final Governance governance;
    private final InitiativeProjects projects;
    private final Chronicle chronicle;

    InitiativeMapping(
            Strategies strategies,
            Initiatives initiatives,
            Governance governance,
            InitiativeProjects projects,
            Chronicle chronicle) {
        this.strategies = strategies;
        this.initiatives = initiatives;
        this.governance = governance;
        this.projects = projects;
        this.chronicle = chronicle;
    }

    /** Who says again what is already so needs no precondition and changes nothing. */
    @Transactional
    Stated<Initiative> state(
            StrategyId id, String code, @Nullable String ifMatch, InitiativeRequest request) {
        var strategy = strategies.requireLocked(id);
        governance.claim(strategy.office());
        var present = initiatives.find(id, code).orElse(null);
        var stated = request.sorted();
        if (present != null && present.stated().equals(stated)) {
            return new Stated<>(false, present);
        }
        if (present != null) {
            Preconditions.require(ifMatch, present.version());
        }
        InitiativeRules.check(request, strategy.goals());
        var now = present == null ? new Initiative(id, code, stated, 0) : present.restated(stated);
        projects.check(strategy.office(), now, request);
        if (present == null) {
            initiatives.add(now, strategy.office());
        } else {
            initiatives.change(now);
        }
        tell(strategy, What.STATED, now, present);
        return new Stated<>(present == null, now);
    }

    @Transactional
    void withdraw(StrategyId id, String code, @Nullable String ifMatch) {
        var strategy = strategies.requireLocked(id);
        governance.claim(strategy.office());
        var present = initiatives.require(id, code);
        Preconditions.require(ifMatch, present.version());
        initiatives.remove(present);
        tell(strategy, What.WITHDRAWN, present, present);
    }

    private void tell(Strategy strategy, What what, Initiative told, @Nullable Initiative before) {
        var stamp = strategy.stamp(governance.today(strategy.office()));
        var office = strategy.office();
        var state =
                what == What.WITHDRAWN
                        ? InitiativeState.gone(stamp.sequence(), office, told)
                        : InitiativeState.of(stamp.sequence(), office, told);
        chronicle.add(
                "initiative." + what.name().toLowerCase(Locale.ROOT),
                new InitiativeChanged(stamp, told.code(), what, told.stated()),
                List.of(strategy.state(), state),
                before,
                what == What.WITHDRAWN ? null : told,
                null);
    }

    @Transactional
    Initiative one(StrategyId id, String code) {
        strategies.require(id);
        return initiatives.require(id, code);
    }

    @Transactional
    Page<Initiative> page(StrategyId id, PageQuery query) {
        strategies.require(id);
        var after = query.after(1);
        return Page.of(
                initiatives.page(id, after == null ? "" : after.string(0), query.fetch()),
                query,
                each -> Cursor.of(each.code()),
                Function.identity());
    }
}
