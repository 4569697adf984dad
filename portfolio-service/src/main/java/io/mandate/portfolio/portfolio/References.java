package io.mandate.portfolio.portfolio;

import static io.mandate.portfolio.PortfolioProblem.UNKNOWN_PROJECT;
import static io.mandate.portfolio.PortfolioProblem.UNKNOWN_STRATEGY;

import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.Refusal;
import io.mandate.portfolio.candidate.Candidates;
import io.mandate.portfolio.office.OfficeTree;
import io.mandate.portfolio.strategy.Strategies;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        projectsAreKnown(named(request), request.office());
    }

    private static Map<String, ProjectId> named(PortfolioRequest request) {
        var named = new LinkedHashMap<String, ProjectId>();
        name(named, "/mandatory/", request.mandatory());
        name(named, "/excluded/", request.excluded());
        var relations = request.relations();
        if (relations != null) {
            relations.named().forEach((at, id) -> named.put("/relations" + at, id));
        }
        return named;
    }

    private static void name(Map<String, ProjectId> named, String list, List<ProjectId> ids) {
        for (int at = 0; at < ids.size(); at++) {
            named.put(list + at, ids.get(at));
        }
    }

    private void projectsAreKnown(Map<String, ProjectId> named, String office) {
        if (named.isEmpty()) {
            return;
        }
        var known = candidates.knownAmong(Set.copyOf(named.values()), tree.under(office));
        named.forEach(
                (pointer, id) -> {
                    if (!known.contains(id)) {
                        throw Refusal.at(
                                pointer,
                                UNKNOWN_PROJECT,
                                "No project %s of %s or below is known (yet)"
                                        .formatted(id, office));
                    }
                });
    }
}
