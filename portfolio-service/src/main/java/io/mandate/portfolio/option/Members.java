package io.mandate.portfolio.option;

import static io.mandate.portfolio.PortfolioProblem.CANDIDATE_NOT_FOUND;

import io.mandate.platform.problem.ProblemException;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.candidate.Candidates;
import io.mandate.portfolio.office.OfficeTree;
import io.mandate.portfolio.portfolio.Portfolio;
import jakarta.enterprise.context.ApplicationScoped;

/** Whose options a portfolio may state. */
@ApplicationScoped
class Members {
    private final Candidates candidates;
    private final OfficeTree tree;

    Members(Candidates candidates, OfficeTree tree) {
        this.candidates = candidates;
        this.tree = tree;
    }

    void require(Portfolio portfolio, ProjectId project) {
        if (candidates.within(tree.under(portfolio.office()), project).isEmpty()) {
            throw new ProblemException(
                    CANDIDATE_NOT_FOUND,
                    "No project %s of %s or below is known (yet)"
                            .formatted(project, portfolio.office()));
        }
    }
}
