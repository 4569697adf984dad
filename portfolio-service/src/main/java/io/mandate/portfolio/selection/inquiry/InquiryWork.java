package io.mandate.portfolio.selection.inquiry;

import io.mandate.platform.run.Conclusion;
import io.mandate.platform.run.RunInput;
import io.mandate.platform.run.RunProgress;
import io.mandate.platform.run.RunWork;
import io.mandate.portfolio.selection.explanation.Explanations;
import io.mandate.portfolio.selection.frontier.Frontier;
import io.mandate.portfolio.selection.inquiry.Inquiries.Question;
import io.mandate.portfolio.selection.model.SelectionWatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

/** Answers a question to a finished run, away from requests and transactions. */
@ApplicationScoped
class InquiryWork implements RunWork {
    static final String KIND = "selection-inquiry";

    private final Instance<FinishedRuns> kinds;
    private final InquiryStore store;

    InquiryWork(Instance<FinishedRuns> kinds, InquiryStore store) {
        this.kinds = kinds;
        this.store = store;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Conclusion perform(RunInput input, RunProgress progress) {
        progress.report(1, "reading the problem");
        var asked = input.as(Question.class);
        var answered =
                kinds.stream()
                        .filter(each -> each.kind().equals(asked.kind()))
                        .findFirst()
                        .orElseThrow()
                        .answered(asked.runId());
        var watch = Watching.of(progress, 1, 97);
        var candidate = asked.candidate();
        return candidate == null
                ? frontier(asked, answered, watch)
                : explanation(asked, candidate, answered, watch);
    }

    private Conclusion explanation(
            Question asked, String candidate, Answered answered, SelectionWatch watch) {
        var found = Explanations.of(candidate, answered.solved(), answered.effort(), watch);
        var views = ExplanationWords.all(found, answered.measures());
        return () -> store.keep(asked.runId(), asked.office(), views);
    }

    private Conclusion frontier(Question asked, Answered answered, SelectionWatch watch) {
        var points = Frontier.of(answered.solved(), answered.effort(), watch);
        var view = FrontierView.of(asked.runId(), answered, points);
        return () -> store.keep(asked.office(), view);
    }
}
