package io.mandate.portfolio.portfolio;

import static io.mandate.portfolio.PortfolioProblem.UNKNOWN_PROJECT;
import static io.mandate.portfolio.PortfolioProblem.UNKNOWN_STRATEGY;

import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.Refusal;
import io.mandate.portfolio.candidate.Candidates;
import io.mandate.portfolio.office.OfficeTree;
import io.mandate.portfolio.strategy.Strategies;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Whether what a portfolio names exists where it may be named. */
@ApplicationScoped
class References {
    private final Strategies strategies;
    private final Candidates candidates;
    private final OfficeTree tree;

    References(Strategies strategies, Candidates candidates, OfficeTree tree) {
        this.strategies = strategies;
        this.candidates = candidates;
        this.tree = tree;
    }

    void check(PortfolioRequest request) {
        if (strategies.holdingFor(request.office(), request.strategyId()).isEmpty()) {
            throw Refusal.at(
                    "/strategyId",
                    UNKNOWN_STRATEGY,
                    "No strategy %s of %s or an office above it"
                            .formatted(request.strategyId(), request.office()));
        }
        projectsAreKnown("/mandatory", request.mandatory(), request.office());
        projectsAreKnown("/excluded", request.excluded(), request.office());
    }

    private void projectsAreKnown(String pointer, List<ProjectId> named, String office) {
        if (named.isEmpty()) {
            return;
        }
        var known = candidates.knownAmong(named, tree.under(office));
        for (int i = 0; i < named.size(); i++) {
            if (!known.contains(named.get(i))) {
                throw Refusal.at(
                        pointer + "/" + i,
                        UNKNOWN_PROJECT,
                        "No project %s of %s or below is known (yet)"
                                .formatted(named.get(i), office));
            }
        }
    }
}
