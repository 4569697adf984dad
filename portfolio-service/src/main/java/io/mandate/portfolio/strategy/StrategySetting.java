package io.mandate.portfolio.strategy;

import static io.mandate.platform.problem.ProblemException.invalid;

import io.mandate.platform.event.Causes;
import io.mandate.platform.web.Idempotency;
import io.mandate.platform.web.Preconditions;
import io.mandate.portfolio.Chronicle;
import io.mandate.portfolio.office.Governance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Sets and changes strategies. */
@ApplicationScoped
class StrategySetting {
    private final Strategies strategies;
    private final Governance governance;
    private final Chronicle chronicle;
    private final Idempotency idempotency;

    StrategySetting(
            Strategies strategies,
            Governance governance,
            Chronicle chronicle,
            Idempotency idempotency) {
        this.strategies = strategies;
        this.governance = governance;
        this.chronicle = chronicle;
        this.idempotency = idempotency;
    }

    @Transactional
    StrategyView set(StrategyRequest request) {
        var today = governance.claim(request.office());
        return idempotency.once(
                request,
                StrategyView.class,
                () -> {
                    var id = StrategyId.fromString(Causes.newId());
                    var strategy = new Strategy(id, request.office());
                    var set = strategy.set(request.name(), request.goals(), today);
                    strategies.persistAndFlush(strategy);
                    chronicle.add("strategy.set", set, strategy.state(), null, request, null);
                    return StrategyView.of(strategy);
                });
    }

    @Transactional
    StrategyView change(
            StrategyId id, @Nullable String ifMatch, UnaryOperator<StrategyRequest> patch) {
        var strategy = strategies.require(id);
        Preconditions.require(ifMatch, strategy.version());
        var before = strategy.request();
        var request = patch.apply(before);
        if (!request.office().equals(before.office())) {
            throw invalid("/office", "The office of a strategy cannot change");
        }
        var today = governance.claim(request.office());
        var changed = strategy.set(request.name(), request.goals(), today);
        chronicle.add("strategy.changed", changed, strategy.state(), before, request, null);
        strategies.flush();
        return StrategyView.of(strategy);
    }
}
