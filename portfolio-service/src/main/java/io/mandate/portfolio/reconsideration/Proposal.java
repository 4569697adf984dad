package io.mandate.portfolio.reconsideration;

import static io.mandate.portfolio.PortfolioProblem.ALREADY_DECIDED;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.scope.ScopeTree;
import io.mandate.portfolio.portfolio.Portfolio;
import io.mandate.portfolio.portfolio.PortfolioId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A new ranking that somebody is to decide about, because what the one in force stands on has moved. */
@Entity
@Table(name = "reprioritisation_proposal")
@SQLRestriction(ScopeTree.GOVERNED)
class Proposal {
    @Id private UUID runId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "portfolio_id"))
    private PortfolioId portfolioId;

    private String office;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    private long news;
    private UUID insteadOf;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> because;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Outlook outlook;

    @Embedded private @Nullable Verdict verdict;
    @Version private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Proposal() {}

    Proposal(UUID runId, Portfolio portfolio, UUID insteadOf, long news, List<String> because) {
        this.runId = runId;
        this.portfolioId = portfolio.id();
        this.office = portfolio.office();
        this.state = ProposalState.SOUGHT;
        this.insteadOf = insteadOf;
        this.news = news;
        this.because = List.copyOf(because);
    }

    /** The run found nothing that could be approved. */
    void unsolved() {
        state = ProposalState.UNSOLVED;
    }

    /** The run found a ranking: whoever may decide has something to decide only if it moves a project. */
    void found(Outlook change) {
        outlook = change;
        state = change.moved() == 0 ? ProposalState.UNCHANGED : ProposalState.WAITING;
    }

    void supersede() {
        state = ProposalState.SUPERSEDED;
    }

    void approved() {
        state = ProposalState.APPROVED;
    }

    void decline(Verdict refusal) {
        if (state != ProposalState.WAITING) {
            throw new ProblemException(
                    ALREADY_DECIDED, "The proposal is " + state + ", not waiting");
        }
        state = ProposalState.DECLINED;
        verdict = refusal;
    }

    UUID runId() {
        return runId;
    }

    PortfolioId portfolioId() {
        return portfolioId;
    }

    String office() {
        return office;
    }

    ProposalState state() {
        return state;
    }

    long news() {
        return news;
    }

    UUID insteadOf() {
        return insteadOf;
    }

    List<String> because() {
        return because;
    }

    @Nullable Outlook outlook() {
        return outlook;
    }

    @Nullable Verdict verdict() {
        return verdict;
    }
}
