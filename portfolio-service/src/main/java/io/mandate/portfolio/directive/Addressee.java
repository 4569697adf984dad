package io.mandate.portfolio.directive;

import static io.mandate.portfolio.PortfolioProblem.PROJECT_NOT_DIRECTABLE;
import static io.mandate.portfolio.PortfolioProblem.UNKNOWN_PROJECT;

import io.mandate.platform.problem.ProblemException;
import io.mandate.portfolio.Refusal;
import io.mandate.portfolio.candidate.Candidates;
import io.mandate.portfolio.directive.Directive.Order;
import io.mandate.portfolio.office.OfficeTree;
import io.mandate.portfolio.portfolio.Portfolio;
import io.mandate.portfolio.selection.SelectionStore;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds out whether a portfolio may ask something of a project, and where the project stands in it. */
@ApplicationScoped
class Addressee {
    private final Candidates candidates;
    private final OfficeTree tree;
    private final SelectionStore selections;

    Addressee(Candidates candidates, OfficeTree tree, SelectionStore selections) {
        this.candidates = candidates;
        this.tree = tree;
        this.selections = selections;
    }

    Order order(Portfolio portfolio, DirectiveRequest request) {
        var id = request.projectId();
        var project =
                candidates
                        .within(tree.under(portfolio.office()), id)
                        .orElseThrow(
                                () ->
                                        Refusal.at(
                                                "/projectId",
                                                UNKNOWN_PROJECT,
                                                "No project %s of %s or below is known (yet)"
                                                        .formatted(id, portfolio.office())));
        if (!project.status().choosable()) {
            throw new ProblemException(
                    PROJECT_NOT_DIRECTABLE, "%s is %s".formatted(project.name(), project.status()));
        }
        var run = portfolio.liveRun();
        var rank = run == null ? null : selections.rank(run, id).orElse(null);
        return new Order(id, project.office(), request.kind(), rank);
    }
}
