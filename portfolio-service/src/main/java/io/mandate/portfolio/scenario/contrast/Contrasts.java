package io.mandate.portfolio.scenario.contrast;

import static io.mandate.portfolio.PortfolioProblem.RUN_NOT_FINISHED;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.portfolio.Refusal;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.mandate.portfolio.portfolio.PortfolioRequest;
import io.mandate.portfolio.portfolio.Portfolios;
import io.mandate.portfolio.scenario.Scenarios;
import io.mandate.portfolio.scenario.contrast.Amounts.NoDifference;
import io.mandate.portfolio.scenario.contrast.Contrast.Overlap;
import io.mandate.portfolio.scenario.contrast.ContrastTable.Units;
import io.mandate.portfolio.scenario.contrast.ProjectContrast.Where;
import io.mandate.portfolio.scenario.contrast.Side.Chosen;
import io.mandate.portfolio.selection.SelectionRuns;
import io.mandate.portfolio.selection.result.SelectionResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares a scenario with another one, or with the live portfolio and its selection in force. */
@ApplicationScoped
class Contrasts {
    static final String LIVE = "live";

    private final Portfolios portfolios;
    private final Scenarios scenarios;
    private final SelectionRuns selections;
    private final ContrastTable table;

    Contrasts(
            Portfolios portfolios,
            Scenarios scenarios,
            SelectionRuns selections,
            ContrastTable table) {
        this.portfolios = portfolios;
        this.scenarios = scenarios;
        this.selections = selections;
        this.table = table;
    }

    Contrast between(PortfolioId portfolio, UUID scenario, String with) {
        var here = scenario(portfolio, scenario);
        var there = side(portfolio, with);
        var run = here.runId();
        var other = there.runId();
        var overlap =
                run == null || other == null ? new Overlap(0, 0, 0) : table.overlap(run, other);
        return Contrast.of(here, there, overlap);
    }

    Page<ProjectContrast> projects(
            PortfolioId portfolio,
            UUID scenario,
            String with,
            @Nullable Where where,
            PageQuery query) {
        var here = scenario(portfolio, scenario);
        var there = side(portfolio, with);
        var units =
                new Units(
                        differ(requireResult(here).unit(), requireResult(there).unit()),
                        differ(here.chosen().currency(), there.chosen().currency()));
        return Page.of(
                table.page(run(here), run(there), where, units, query),
                query,
                each -> Cursor.of(each.projectId()),
                Function.identity());
    }

    private static UUID run(Side side) {
        if (side.runId() == null) {
            throw unfinished(side);
        }
        return side.runId();
    }

    private static @Nullable NoDifference differ(@Nullable String here, @Nullable String there) {
        return Objects.equals(here, there) ? null : NoDifference.UNITS_DIFFER;
    }

    private static SelectionResult requireResult(Side side) {
        if (side.result() == null) {
            throw unfinished(side);
        }
        return side.result();
    }

    private static ProblemException unfinished(Side side) {
        return Refusal.at(
                side.scenarioId() == null ? "/with" : "/runId",
                RUN_NOT_FINISHED,
                "%s has no selection to compare".formatted(side.name()));
    }

    private Side side(PortfolioId portfolio, String with) {
        if (!with.equals(LIVE)) {
            return scenario(portfolio, id(with));
        }
        var live = portfolios.require(portfolio);
        var terms = live.request();
        return side(null, terms.name(), terms, portfolio, live.liveRun());
    }

    private Side scenario(PortfolioId portfolio, UUID id) {
        var scenario = scenarios.require(portfolio, id);
        return side(id, scenario.name(), scenario.terms(), portfolio, scenario.runId());
    }

    private Side side(
            @Nullable UUID scenario,
            String name,
            PortfolioRequest terms,
            PortfolioId portfolio,
            @Nullable UUID run) {
        var result = run == null ? null : selections.require(portfolio, run).result();
        var chosen =
                run == null || result == null || result.value() == null
                        ? Chosen.NOTHING
                        : table.chosen(run);
        return new Side(scenario, name, terms, run, result, chosen);
    }

    private static UUID id(String with) {
        try {
            return UUID.fromString(with);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid("/with", "must be the id of a scenario, or live");
        }
    }
}
