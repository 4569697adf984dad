package io.mandate.portfolio.selection;

import io.mandate.platform.event.Causes;
import io.mandate.platform.run.Runs;
import io.mandate.platform.web.Idempotency;
import io.mandate.portfolio.portfolio.Portfolio;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.mandate.portfolio.portfolio.Portfolios;
import io.mandate.portfolio.posing.Fingerprint;
import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.posing.Posing;
import io.mandate.portfolio.selection.terms.WholeCoins;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks for a selection: freezes the problem and queues the run. */
@ApplicationScoped
public class SelectionAsking {
    private final Portfolios portfolios;
    private final Posing posing;
    private final Runs runs;
    private final SelectionArchive archive;
    private final Idempotency idempotency;

    SelectionAsking(
            Portfolios portfolios,
            Posing posing,
            Runs runs,
            SelectionArchive archive,
            Idempotency idempotency) {
        this.portfolios = portfolios;
        this.posing = posing;
        this.runs = runs;
        this.archive = archive;
        this.idempotency = idempotency;
    }

    @Transactional
    SelectionRunView ask(PortfolioId id, SelectionRequest request) {
        var portfolio = portfolios.require(id);
        return idempotency.once(
                request,
                SelectionRunView.class,
                () -> {
                    var posed = posing.pose(portfolio, request.asOf());
                    return queue(portfolio, posed, request.effort(), null);
                });
    }

    /** Has the problem solved as if somebody had asked for it with the usual effort. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID queue(Portfolio portfolio, PosedSelection posed) {
        return queue(portfolio, posed, SelectionRequest.usual().effort(), null).run().id();
    }

    /** Has the problem that a scenario poses for the portfolio solved, like any. */
    @Transactional(Transactional.TxType.MANDATORY)
    public SelectionRunView queue(
            Portfolio portfolio, PosedSelection posed, SelectionRequest request, UUID scenario) {
        return queue(portfolio, posed, request.effort(), scenario);
    }

    private SelectionRunView queue(
            Portfolio portfolio,
            PosedSelection posed,
            SelectionRun.Effort effort,
            @Nullable UUID scenario) {
        var input = new SelectionWork.Input(effort);
        var run = runs.start(SelectionWork.KIND, input, portfolio.office());
        var selection =
                new SelectionRun(run.id(), portfolio.office(), posed, effort, hash(posed, effort));
        selection.causedBy(Causes.current().causationId());
        if (scenario != null) {
            selection.solves(scenario);
        }
        archive.file(selection, posed);
        return SelectionRunView.of(run, selection);
    }

    private static String hash(PosedSelection posed, SelectionRun.Effort effort) {
        return Fingerprint.of(List.of(WholeCoins.of(posed), effort));
    }
}
