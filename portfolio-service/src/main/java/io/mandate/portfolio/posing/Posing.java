package io.mandate.portfolio.posing;

import static io.mandate.portfolio.PortfolioProblem.NO_CANDIDATES;
import static io.mandate.portfolio.PortfolioProblem.TOO_MANY_CANDIDATES;
import static io.mandate.portfolio.PortfolioProblem.UNKNOWN_STRATEGY;

import io.mandate.platform.problem.ProblemException;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.candidate.Candidate;
import io.mandate.portfolio.candidate.Candidates;
import io.mandate.portfolio.initiative.Undertakings;
import io.mandate.portfolio.office.Governance;
import io.mandate.portfolio.office.OfficeTree;
import io.mandate.portfolio.option.StatedOptions;
import io.mandate.portfolio.portfolio.Portfolio;
import io.mandate.portfolio.strategy.Strategies;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Freezes the present state of a portfolio as a problem. */
@ApplicationScoped
public class Posing {
    /** More than that at once is a mistake, or wants portfolios of its own. */
    private static final long MOST = 20_000;

    private final Candidates candidates;
    private final Strategies strategies;
    private final OfficeTree tree;
    private final Governance governance;
    private final StatedOptions options;
    private final Undertakings undertakings;

    Posing(
            Candidates candidates,
            Strategies strategies,
            OfficeTree tree,
            Governance governance,
            StatedOptions options,
            Undertakings undertakings) {
        this.candidates = candidates;
        this.strategies = strategies;
        this.tree = tree;
        this.governance = governance;
        this.options = options;
        this.undertakings = undertakings;
    }

    /** Months from {@code asOf} on count, or else from the current month of the portfolio's office on. */
    public PosedSelection pose(Portfolio portfolio, @Nullable YearMonth asOf) {
        return situation(portfolio, asOf).problemOf(portfolio);
    }

    /** The goals and projects of now, with months from {@code asOf} on, or else the current one. */
    public Situation situation(Portfolio portfolio, @Nullable YearMonth asOf) {
        var goals =
                strategies
                        .holdingFor(portfolio.office(), portfolio.strategyId())
                        .orElseThrow(
                                () ->
                                        new ProblemException(
                                                UNKNOWN_STRATEGY,
                                                "The portfolio's strategy does not hold for its"
                                                        + " office"));
        var today = governance.today(portfolio.office());
        var month = asOf == null ? YearMonth.from(today) : asOf;
        var projects = competing(portfolio).stream().map(Candidate::known).toList();
        return new Situation(
                month,
                asOf != null,
                goals,
                projects,
                options.of(portfolio.id()),
                done(portfolio),
                undertakings.goals(portfolio.strategyId(), tree.under(portfolio.office())));
    }

    private Set<ProjectId> done(Portfolio portfolio) {
        var relations = portfolio.relations();
        return relations == null
                ? Set.of()
                : candidates.doneAmong(relations.projects(), tree.under(portfolio.office()));
    }

    private List<Candidate> competing(Portfolio portfolio) {
        var within = tree.under(portfolio.office());
        var count = candidates.countChoosableIn(within);
        if (count == 0) {
            throw new ProblemException(
                    NO_CANDIDATES,
                    "No project of %s or below is proposed, approved, active or on hold"
                            .formatted(portfolio.office()));
        }
        if (count > MOST) {
            throw new ProblemException(
                    TOO_MANY_CANDIDATES, "%d projects; at most %d".formatted(count, MOST));
        }
        return candidates.choosableIn(within);
    }
}
