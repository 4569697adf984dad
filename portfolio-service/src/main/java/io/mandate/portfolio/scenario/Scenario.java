package io.mandate.portfolio.scenario;

import static io.mandate.portfolio.PortfolioProblem.SCENARIO_DECIDED;

import io.mandate.platform.scope.ScopeTree;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.Refusal;
import io.mandate.portfolio.portfolio.Portfolio;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.mandate.portfolio.portfolio.PortfolioRequest;
import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.posing.Situation;
import io.mandate.portfolio.scenario.ScenarioRequest.Supposition;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** What if the portfolio were another one: taken from the live one, edited, solved, then perhaps approved, once. */
@Entity
@SQLRestriction(ScopeTree.GOVERNED)
public class Scenario {
    @Id private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "portfolio_id"))
    private PortfolioId portfolioId;

    private String office;
    private String name;
    private @Nullable String note;

    @Enumerated(EnumType.STRING)
    private State state;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Taken taken;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private PortfolioRequest terms;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, BigDecimal> weights;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<ProjectId, Supposition> supposed;

    /** Who took or edited it. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> authors;

    /** The run that solves it as it is now. */
    private @Nullable UUID runId;

    @Version private long version;

    /** How far it is. */
    public enum State {
        OPEN,
        APPROVED
    }

    /** When it was taken and from what: the terms of the live portfolio, and the run whose selection was in force. */
    record Taken(
            Instant at, long portfolioVersion, @Nullable UUID liveRun, PortfolioRequest terms) {}

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Scenario() {}

    @SuppressWarnings("NullAway.Init") // say() fills the rest
    Scenario(UUID id, PortfolioId portfolioId, Taken taken) {
        this.id = id;
        this.portfolioId = portfolioId;
        this.office = taken.terms().office();
        this.state = State.OPEN;
        this.taken = taken;
        this.authors = List.of();
    }

    /** Says something else. What a run has found for what it said before is not its own any more. */
    void say(ScenarioRequest said, String author) {
        requireOpen();
        name = said.name();
        note = said.note();
        if (!poses(said)) {
            terms = said.terms();
            weights = Map.copyOf(said.weights());
            supposed = Map.copyOf(said.supposed());
            runId = null;
        }
        SortedSet<String> all = new TreeSet<>(authors);
        all.add(author);
        authors = List.copyOf(all);
    }

    private boolean poses(ScenarioRequest said) {
        return terms != null
                && terms.equals(said.terms())
                && weights.equals(said.weights())
                && supposed.equals(said.supposed());
    }

    /** The portfolio as it would be, and the problem that it would have in the situation. */
    PosedSelection problemIn(Situation situation) {
        return Supposing.in(situation, weights, supposed)
                .problemOf(
                        Portfolio.supposed(
                                portfolioId, terms, taken.portfolioVersion(), taken.liveRun()));
    }

    void solvedBy(UUID run) {
        requireOpen();
        runId = run;
    }

    void approve() {
        requireOpen();
        state = State.APPROVED;
    }

    void requireOpen() {
        if (state != State.OPEN) {
            throw Refusal.at("/state", SCENARIO_DECIDED, "Scenario %s is %s".formatted(id, state));
        }
    }

    ScenarioRequest said() {
        return new ScenarioRequest(name, note, terms, weights, supposed);
    }

    public UUID id() {
        return id;
    }

    public PortfolioId portfolioId() {
        return portfolioId;
    }

    String office() {
        return office;
    }

    public String name() {
        return name;
    }

    State state() {
        return state;
    }

    Taken taken() {
        return taken;
    }

    public PortfolioRequest terms() {
        return terms;
    }

    Map<String, BigDecimal> weights() {
        return weights;
    }

    Map<ProjectId, Supposition> supposed() {
        return supposed;
    }

    List<String> authors() {
        return authors;
    }

    public @Nullable UUID runId() {
        return runId;
    }

    long version() {
        return version;
    }
}
