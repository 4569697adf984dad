package io.mandate.portfolio.posing;

import static io.mandate.portfolio.PortfolioProblem.TOO_MANY_CANDIDATES;
import static java.util.Objects.requireNonNullElse;

import io.mandate.platform.problem.ProblemException;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.candidate.KnownProject;
import io.mandate.portfolio.option.OptionsRequest;
import io.mandate.portfolio.portfolio.Portfolio;
import io.mandate.portfolio.strategy.GoalsInForce;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a portfolio's problem is posed from beside its own terms, as it was at one moment: the first
 * month that counts, and whether somebody chose it; the goals; the projects to choose from,
 * and the ways that are stated for some of them; and which of those that the portfolio's relations name
 * have done their work; and which goals the projects serve because of an initiative.
 */
public record Situation(
        YearMonth asOf,
        boolean asOfStated,
        GoalsInForce goals,
        List<KnownProject> projects,
        Map<ProjectId, OptionsRequest> options,
        Set<ProjectId> done,
        Map<ProjectId, Set<String>> undertaken) {
    /** What an engine takes; a project that plans one way is one. */
    private static final int MOST_OPTIONS = 4 * 20_000;

    public Situation {
        projects = List.copyOf(projects);
        options = Map.copyOf(options);
        // those that were frozen before there were relations have none
        done = Set.copyOf(requireNonNullElse(done, Set.of()));
        // nor was it frozen before there was alignment what initiatives serve
        undertaken = Map.copyOf(requireNonNullElse(undertaken, Map.of()));
    }

    /** The problem that the portfolio has in it. */
    public PosedSelection problemOf(Portfolio portfolio) {
        var terms =
                new PosingRule.Terms(portfolio, options, asOf, asOfStated, goals, done, undertaken);
        return requireSolvable(PosingRule.pose(terms, projects));
    }

    private static PosedSelection requireSolvable(PosedSelection posed) {
        int count = posed.projects().stream().mapToInt(each -> each.options().size()).sum();
        if (count > MOST_OPTIONS) {
            throw new ProblemException(
                    TOO_MANY_CANDIDATES, "%d options; at most %d".formatted(count, MOST_OPTIONS));
        }
        return posed;
    }
}
