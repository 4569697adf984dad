package io.mandate.portfolio.portfolio;

import io.mandate.platform.event.AggregateState;
import io.mandate.platform.scope.ScopeTree;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.Stamp;
import io.mandate.portfolio.balance.Balance;
import io.mandate.portfolio.capacity.RoleCapacity;
import io.mandate.portfolio.funding.FundingLine;
import io.mandate.portfolio.relation.Relations;
import io.mandate.portfolio.strategy.StrategyId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** The projects of an office that compete for its budgets under one strategy. */
@Entity
@SQLRestriction(ScopeTree.GOVERNED)
public class Portfolio {
    static final String STATE = "portfolio";

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PortfolioId id;

    private String office;
    private String name;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "strategy_id"))
    private StrategyId strategyId;

    private Currency currency;

    @Enumerated(EnumType.STRING)
    private Objective objective;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Period> periods;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> mandatory;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> excluded;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable Balance balance;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable Relations relations;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<RoleCapacity> capacity;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<FundingLine> funding;

    /** The run whose selection is in force. */
    private @Nullable UUID liveRun;

    private long sequence;
    @Version private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Portfolio() {}

    @SuppressWarnings("NullAway.Init") // pose() fills the rest
    Portfolio(PortfolioId id, String office) {
        this.id = id;
        this.office = office;
    }

    /** One that is not stored: it poses what the portfolio would under these terms. */
    public static Portfolio supposed(
            PortfolioId id, PortfolioRequest terms, long version, @Nullable UUID liveRun) {
        var portfolio = new Portfolio(id, terms.office());
        portfolio.take(terms);
        portfolio.version = version;
        portfolio.liveRun = liveRun;
        return portfolio;
    }

    /** Sets which budgets the projects compete for, and how. */
    PortfolioChanged pose(PortfolioRequest request, LocalDate effectiveOn) {
        take(request);
        return PortfolioChanged.of(stamp(effectiveOn), request);
    }

    private void take(PortfolioRequest request) {
        PortfolioRules.check(request);
        name = request.name();
        strategyId = request.strategyId();
        currency = request.currency();
        objective = request.objective();
        periods = List.copyOf(request.periods());
        mandatory = request.mandatory().stream().map(ProjectId::value).toList();
        excluded = request.excluded().stream().map(ProjectId::value).toList();
        balance = request.balance();
        relations = request.relations();
        capacity = List.copyOf(request.capacity());
        funding = List.copyOf(request.funding());
    }

    /** Terms that are kept beside it have changed. */
    PortfolioChanged termsChanged(LocalDate effectiveOn) {
        return PortfolioChanged.of(stamp(effectiveOn), request());
    }

    /** Puts the selection of a run into force. */
    public Stamp adopt(UUID run, LocalDate effectiveOn) {
        liveRun = run;
        return stamp(effectiveOn);
    }

    /** The next number for a fact about this portfolio. */
    public Stamp stamp(LocalDate effectiveOn) {
        return new Stamp(id.toString(), ++sequence, office, effectiveOn);
    }

    /** All of it, as others may hold it. */
    public AggregateState state() {
        return new AggregateState(
                STATE, id.toString(), sequence, office, new PortfolioState(request(), liveRun));
    }

    public PortfolioId id() {
        return id;
    }

    public String office() {
        return office;
    }

    public StrategyId strategyId() {
        return strategyId;
    }

    public Currency currency() {
        return currency;
    }

    public Objective objective() {
        return objective;
    }

    public List<Period> periods() {
        return periods;
    }

    public List<ProjectId> mandatory() {
        return mandatory.stream().map(ProjectId::new).toList();
    }

    public List<ProjectId> excluded() {
        return excluded.stream().map(ProjectId::new).toList();
    }

    public @Nullable Balance balance() {
        return balance;
    }

    public @Nullable Relations relations() {
        return relations;
    }

    public List<RoleCapacity> capacity() {
        return capacity == null ? List.of() : capacity;
    }

    public List<FundingLine> funding() {
        return funding == null ? List.of() : funding;
    }

    public @Nullable UUID liveRun() {
        return liveRun;
    }

    public long version() {
        return version;
    }

    /** Its terms. */
    public PortfolioRequest request() {
        return new PortfolioRequest(
                office,
                name,
                strategyId,
                currency,
                objective,
                periods,
                mandatory(),
                excluded(),
                balance,
                relations,
                capacity(),
                funding());
    }
}
