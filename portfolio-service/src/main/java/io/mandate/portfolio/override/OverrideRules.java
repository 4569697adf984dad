package io.mandate.portfolio.override;

import static io.mandate.portfolio.PortfolioProblem.ENDS_IN_THE_PAST;
import static io.mandate.portfolio.PortfolioProblem.OVERRIDES_COLLIDE;
import static io.mandate.portfolio.PortfolioProblem.RANK_BEYOND_THE_LAST;
import static io.mandate.portfolio.PortfolioProblem.TOO_MANY_OVERRIDES;
import static io.mandate.portfolio.PortfolioProblem.UNKNOWN_PROJECT;

import io.mandate.platform.problem.ProblemException;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.Refusal;
import io.mandate.portfolio.candidate.Candidates;
import io.mandate.portfolio.office.OfficeTree;
import io.mandate.portfolio.portfolio.Portfolio;
import io.mandate.portfolio.selection.SelectionRuns;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** What must hold between an override, the portfolio's projects and its other overrides. */
@ApplicationScoped
class OverrideRules {
    private static final int MOST = 100;

    private final Candidates candidates;
    private final OfficeTree tree;
    private final ProjectOverrides overrides;
    private final SelectionRuns runs;

    OverrideRules(
            Candidates candidates,
            OfficeTree tree,
            ProjectOverrides overrides,
            SelectionRuns runs) {
        this.candidates = candidates;
        this.tree = tree;
        this.overrides = overrides;
        this.runs = runs;
    }

    void check(Portfolio portfolio, ProjectId project, OverrideRequest wanted, LocalDate today) {
        if (candidates.within(tree.under(portfolio.office()), project).isEmpty()) {
            throw Refusal.at(
                    "/projectId",
                    UNKNOWN_PROJECT,
                    "No project %s of %s or below is known (yet)"
                            .formatted(project, portfolio.office()));
        }
        if (wanted.until().isBefore(today)) {
            throw Refusal.at(
                    "/until",
                    ENDS_IN_THE_PAST,
                    "%s is over, it is %s there".formatted(wanted.until(), today));
        }
        checkRank(portfolio, project, wanted, today);
    }

    private void checkRank(
            Portfolio portfolio, ProjectId project, OverrideRequest wanted, LocalDate today) {
        var run = portfolio.liveRun();
        int ranked =
                run == null
                        ? Integer.MAX_VALUE
                        : runs.require(portfolio.id(), run).basis().candidates();
        if (wanted.rank() > ranked) {
            throw Refusal.at(
                    "/rank", RANK_BEYOND_THE_LAST, "%d projects are ranked".formatted(ranked));
        }
        var others =
                overrides.inForce(portfolio.id(), today).stream()
                        .filter(each -> !each.projectId().equals(project))
                        .toList();
        if (others.size() >= MOST) {
            throw new ProblemException(TOO_MANY_OVERRIDES, "At most %d hold".formatted(MOST));
        }
        others.stream()
                .map(ProjectOverride::override)
                .filter(each -> each.rank() == wanted.rank())
                .forEach(
                        each -> {
                            throw Refusal.at(
                                    "/rank",
                                    OVERRIDES_COLLIDE,
                                    "%s has rank %d until %s"
                                            .formatted(
                                                    each.candidate(), each.rank(), each.until()));
                        });
    }
}
