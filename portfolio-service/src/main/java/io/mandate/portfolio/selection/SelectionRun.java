package io.mandate.portfolio.selection;

import static io.mandate.portfolio.PortfolioProblem.ALREADY_DECIDED;
import static io.mandate.portfolio.PortfolioProblem.NOTHING_TO_APPROVE;
import static io.mandate.portfolio.PortfolioProblem.RUN_NOT_FINISHED;

import io.mandate.platform.scope.ScopeTree;
import io.mandate.portfolio.Refusal;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.selection.result.SelectionResult;
import io.mandate.portfolio.strategy.StrategyId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** A proposal of what to select: asked, then concluded, then perhaps approved, once. */
@Entity
@SQLRestriction(ScopeTree.GOVERNED)
public class SelectionRun {
    @Id private UUID runId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "portfolio_id"))
    private PortfolioId portfolioId;

    private String office;

    /** What it solves if not the portfolio as it is; the scenario may have been discarded since. */
    private @Nullable UUID scenarioId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Basis basis;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Effort effort;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable SelectionResult result;

    /** The event because of which it was sought, or the one that told of it as a proposal; none if a person asked. */
    private @Nullable String causationId;

    @Embedded private @Nullable Decision decision;
    @Version private long version;

    /** What it was based on; the input hash stands for exactly what the solver is given. */
    public record Basis(
            YearMonth asOf,
            boolean asOfStated,
            long portfolioVersion,
            StrategyId strategyId,
            long strategyVersion,
            int candidates,
            String inputHash) {}

    /** How hard it was to be sought. */
    public record Effort(int seed, double work, int wallClockSeconds) {}

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected SelectionRun() {}

    SelectionRun(UUID runId, String office, PosedSelection posed, Effort effort, String inputHash) {
        this.runId = runId;
        this.portfolioId = posed.portfolioId();
        this.office = office;
        this.effort = effort;
        this.basis =
                new Basis(
                        posed.asOf(),
                        posed.asOfStated(),
                        posed.portfolioVersion(),
                        posed.goals().strategyId(),
                        posed.goals().version(),
                        posed.projects().size(),
                        inputHash);
    }

    void solves(UUID scenario) {
        scenarioId = scenario;
    }

    /** What is approved of it is because of this event. */
    public void causedBy(@Nullable String eventId) {
        causationId = eventId;
    }

    void conclude(SelectionResult found) {
        result = found;
    }

    /** Its result, if there is one that can still be approved. */
    public SelectionResult requireApprovable() {
        if (decision != null) {
            throw Refusal.at(
                    "/decision",
                    ALREADY_DECIDED,
                    "Approved at %s by %s".formatted(decision.decidedAt(), decision.decidedBy()));
        }
        if (result == null) {
            throw Refusal.at("/result", RUN_NOT_FINISHED, "Run %s has no result".formatted(runId));
        }
        if (!result.hasSelection()) {
            throw Refusal.at(
                    "/result",
                    NOTHING_TO_APPROVE,
                    "Run %s is %s".formatted(runId, result.status()));
        }
        return result;
    }

    /** Approves it. */
    public void decide(Decision approval) {
        requireApprovable();
        decision = approval;
    }

    public UUID runId() {
        return runId;
    }

    public PortfolioId portfolioId() {
        return portfolioId;
    }

    public @Nullable UUID scenarioId() {
        return scenarioId;
    }

    public @Nullable String causationId() {
        return causationId;
    }

    public Basis basis() {
        return basis;
    }

    String office() {
        return office;
    }

    Effort effort() {
        return effort;
    }

    public @Nullable SelectionResult result() {
        return result;
    }

    public @Nullable Decision decision() {
        return decision;
    }
}
