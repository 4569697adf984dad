package io.mandate.portfolio.initiative;

import static io.mandate.portfolio.PortfolioProblem.PROJECT_IN_ANOTHER_INITIATIVE;
import static io.mandate.portfolio.PortfolioProblem.UNKNOWN_PROJECT;

import io.mandate.portfolio.Refusal;
import io.mandate.portfolio.candidate.Candidates;
import io.mandate.portfolio.office.OfficeTree;
import jakarta.enterprise.context.ApplicationScoped;

/** Whether the projects of an initiative are known and free for it. */
@ApplicationScoped
class InitiativeProjects {
    private final Candidates candidates;
    private final Initiatives initiatives;
    private final OfficeTree tree;

    InitiativeProjects(Candidates candidates, Initiatives initiatives, OfficeTree tree) {
        this.candidates = candidates;
        this.initiatives = initiatives;
        this.tree = tree;
    }

    /** Points at the project in the request, whatever order they are kept in. */
    void check(String office, Initiative initiative, InitiativeRequest request) {
        var named = request.projects();
        if (named.isEmpty()) {
            return;
        }
        var known = candidates.knownAmong(named, tree.under(office));
        var elsewhere = initiatives.elsewhere(initiative);
        for (int i = 0; i < named.size(); i++) {
            var project = named.get(i);
            if (!known.contains(project)) {
                throw Refusal.at(
                        "/projects/" + i,
                        UNKNOWN_PROJECT,
                        "No project %s of %s or below is known (yet)".formatted(project, office));
            }
            if (elsewhere.containsKey(project)) {
                throw Refusal.at(
                        "/projects/" + i,
                        PROJECT_IN_ANOTHER_INITIATIVE,
                        "%s is in the initiative %s".formatted(project, elsewhere.get(project)));
            }
        }
    }
}
