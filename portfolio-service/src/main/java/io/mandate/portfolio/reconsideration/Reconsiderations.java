package io.mandate.portfolio.reconsideration;

import io.mandate.platform.event.Causes;
import io.mandate.platform.event.IncomingEvent;
import io.mandate.platform.event.Traceparent;
import io.mandate.platform.sql.Sql;
import io.mandate.portfolio.Announced;
import io.mandate.portfolio.initiative.InitiativeChanged;
import io.mandate.portfolio.portfolio.PortfolioChanged;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.mandate.portfolio.strategy.StrategyChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Notes, in the transaction of the news, which portfolios are to be reconsidered: those with a selection
 * in force. However much happens at once, each is due once, when it has been quiet for a while.
 */
@ApplicationScoped
public class Reconsiderations {
    private final Sql sql;
    private final Clock clock;
    private final Duration quiet;
    private final Duration longest;

    Reconsiderations(
            Sql sql,
            Clock clock,
            @ConfigProperty(name = "mandate.reconsideration.quiet", defaultValue = "5S")
                    Duration quiet,
            @ConfigProperty(name = "mandate.reconsideration.longest", defaultValue = "1M")
                    Duration longest) {
        this.sql = sql;
        this.clock = clock;
        this.quiet = quiet;
        this.longest = longest;
    }

    /** To which chain of events and to which trace something belongs. */
    record Chain(String correlationId, String causationId, @Nullable String traceparent) {
        static Chain current(String causationId) {
            return new Chain(Causes.current().correlationId(), causationId, Traceparent.current());
        }
    }

    /** A portfolio that is due, how much has happened, to what the first of it belongs, and the event that was the last of it. */
    record Due(PortfolioId portfolio, long news, Chain chain) {}

    @Transactional(TxType.MANDATORY)
    void announced(@Observes Announced announced) {
        var chain = Chain.current(announced.id());
        switch (announced.event()) {
            case StrategyChanged goalsOrWeights ->
                    note("strategy_id = cast(? as uuid)", 1, chain, goalsOrWeights.subject());
            case InitiativeChanged alignment ->
                    note("strategy_id = cast(? as uuid)", 1, chain, alignment.subject());
            case PortfolioChanged budgetsOrTerms ->
                    note("id = cast(? as uuid)", 1, chain, budgetsOrTerms.subject());
            default -> {}
        }
    }

    /** So many times a project of the office came, went or changed: its portfolios are those of the office and above it. */
    @Transactional(TxType.MANDATORY)
    public void projectsOf(String office, long times, IncomingEvent first, IncomingEvent last) {
        note(
                "office in (select ancestor from scope_tree where descendant = ? union select ?)",
                times,
                new Chain(first.correlationId(), last.id(), first.traceparent()),
                office,
                office);
    }

    private void note(String which, long times, Chain chain, String... values) {
        var now = clock.instant();
        var all = new Object[values.length + 7];
        all[0] = times;
        all[1] = now;
        all[2] = now.plus(quiet);
        all[3] = chain.correlationId();
        all[4] = chain.causationId();
        all[5] = Objects.requireNonNullElse(chain.traceparent(), "");
        System.arraycopy(values, 0, all, 6, values.length);
        all[all.length - 1] = longest.toMillis() / 1e3;
        sql.update(
                "insert into reconsideration (portfolio_id, office, news, since, due, correlation_id, causation_id, traceparent)"
                        + " select id, office, ?, ?, ?, ?, ?, nullif(?, '') from portfolio where live_run is not null and "
                        + which
                        + " order by id"
                        + " on conflict (portfolio_id) do update set news = reconsideration.news + excluded.news,"
                        + " causation_id = excluded.causation_id,"
                        + " due = least(excluded.due, reconsideration.since + make_interval(secs => ?))",
                all);
    }

    /** Who is due longest; none while another instance looks. */
    @Transactional(TxType.MANDATORY)
    Optional<Due> next() {
        boolean ours =
                sql.first(
                                "select pg_try_advisory_xact_lock(hashtext('reconsideration'))",
                                row -> row.getBoolean(1))
                        .orElse(false);
        return ours
                ? sql.first(
                        "select portfolio_id, news, correlation_id, causation_id, traceparent from reconsideration"
                                + " where due <= ? order by due, portfolio_id limit 1",
                        row ->
                                new Due(
                                        new PortfolioId(row.getObject(1, UUID.class)),
                                        row.getLong(2),
                                        new Chain(
                                                row.getString(3),
                                                row.getString(4),
                                                row.getString(5))),
                        clock.instant())
                : Optional.empty();
    }

    /** Unless more has happened meanwhile. */
    @Transactional(TxType.MANDATORY)
    void done(Due due) {
        sql.update(
                "delete from reconsideration where portfolio_id = ? and news = ?",
                due.portfolio().value(),
                due.news());
    }
}
