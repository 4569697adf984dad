package io.mandate.portfolio.choice;

import io.mandate.platform.run.Conclusion;
import io.mandate.platform.run.RunInput;
import io.mandate.platform.run.RunProgress;
import io.mandate.platform.run.RunWork;
import io.mandate.portfolio.choice.answer.ChoiceResult;
import io.mandate.portfolio.choice.answer.ChoiceWords;
import io.mandate.portfolio.choice.problem.PosedChoice;
import io.mandate.portfolio.selection.inquiry.ExplanationView;
import io.mandate.portfolio.selection.inquiry.ExplanationWords;
import io.mandate.portfolio.selection.inquiry.InquiryStore;
import io.mandate.portfolio.selection.inquiry.Watching;
import io.mandate.portfolio.selection.model.Known;
import io.mandate.portfolio.selection.model.SelectionModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Solves a choice that was posed directly, away from requests and transactions. */
@ApplicationScoped
class ChoiceWork implements RunWork {
    static final String KIND = "selection-problem";

    private final Choices choices;
    private final ChoiceStore store;
    private final InquiryStore inquiries;

    ChoiceWork(Choices choices, ChoiceStore store, InquiryStore inquiries) {
        this.choices = choices;
        this.store = store;
        this.inquiries = inquiries;
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
                SelectionModel.solve(posed.problem(), posed.effort(), Watching.of(progress, 1, 50));
        progress.report(50, "finding the reasons");
        var result = ChoiceResult.of(posed, solution);
        var items = ChoiceWords.items(posed, solution);
        var explained =
                result.value() == null
                        ? List.<ExplanationView>of()
                        : ExplanationWords.nearest(
                                FinishedChoices.answered(posed, Known.of(solution)),
                                Watching.of(progress, 50, 97));
        var office = input.as(Input.class).office();
        return () -> {
            choices.findById(input.runId()).conclude(result);
            store.keepItems(input.runId(), office, items);
            inquiries.keep(input.runId(), office, explained);
        };
    }
}
