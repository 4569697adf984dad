package io.mandate.portfolio.choice;

import io.mandate.platform.run.Conclusion;
import io.mandate.platform.run.RunInput;
import io.mandate.platform.run.RunProgress;
import io.mandate.platform.run.RunWork;
import io.mandate.portfolio.selection.model.SelectionModel;
import jakarta.enterprise.context.ApplicationScoped;

/** Solves a choice that was posed directly, away from requests and transactions. */
@ApplicationScoped
class ChoiceWork implements RunWork {
    static final String KIND = "selection-problem";

    private final Choices choices;
    private final ChoiceStore store;

    ChoiceWork(Choices choices, ChoiceStore store) {
        this.choices = choices;
        this.store = store;
    }

    /** What the run is told; the problem itself lies in the store. */
    record Input(String office) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Conclusion perform(RunInput input, RunProgress progress) {
        progress.report(1, "reading the problem");
        var posed = PosedChoice.of(store.problem(input.runId()));
        var solution =
                SelectionModel.solve(
                        posed.problem(),
                        posed.effort(),
                        now -> {
                            progress.report(Math.min(95, now.percent()), now.step());
                            return progress.cancelled();
                        });
        progress.report(96, "finding the reasons");
        var result = ChoiceResult.of(posed, solution);
        var items = ChoiceWords.items(posed, solution);
        return () -> {
            choices.findById(input.runId()).conclude(result);
            store.keepItems(input.runId(), input.as(Input.class).office(), items);
        };
    }
}
