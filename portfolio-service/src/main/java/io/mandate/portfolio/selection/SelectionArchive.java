package io.mandate.portfolio.selection;

import io.mandate.platform.audit.Audit;
import io.mandate.portfolio.posing.PosedSelection;
import jakarta.enterprise.context.ApplicationScoped;

/** Files what was asked, with the frozen problem. */
@ApplicationScoped
class SelectionArchive {
    private final SelectionRuns runs;
    private final SelectionStore store;
    private final Audit audit;

    SelectionArchive(SelectionRuns runs, SelectionStore store, Audit audit) {
        this.runs = runs;
        this.store = store;
        this.audit = audit;
    }

    void file(SelectionRun selection, PosedSelection posed) {
        runs.persistAndFlush(selection);
        store.keepProblem(selection.runId(), selection.office(), posed);
        audit.record(
                "selection.asked",
                "selection",
                selection.runId().toString(),
                selection.office(),
                null,
                selection.basis(),
                null);
    }
}
