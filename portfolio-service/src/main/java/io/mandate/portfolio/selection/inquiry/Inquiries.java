package io.mandate.portfolio.selection.inquiry;

import static io.mandate.portfolio.PortfolioProblem.EXPLANATION_NOT_FOUND;
import static io.mandate.portfolio.PortfolioProblem.FRONTIER_NOT_FOUND;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.run.RunView;
import io.mandate.platform.run.Runs;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Idempotency;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes questions to finished runs, which the caller has found to be there, and gives what was answered. */
@ApplicationScoped
public class Inquiries {
    private final Runs runs;
    private final InquiryStore store;
    private final Idempotency idempotency;

    Inquiries(Runs runs, InquiryStore store, Idempotency idempotency) {
        this.runs = runs;
        this.store = store;
        this.idempotency = idempotency;
    }

    /** What is asked of whom: a run's kind and id, its office, and a candidate, or none for the frontier. */
    public record Question(String kind, UUID runId, String office, @Nullable String candidate) {}

    /** Queues a run that finds the answer. */
    @Transactional
    public RunView ask(Question question) {
        return idempotency.once(
                question,
                RunView.class,
                () -> runs.start(InquiryWork.KIND, question, question.office()));
    }

    public Page<ExplanationView> explanations(UUID runId, PageQuery query) {
        return Page.of(
                store.explanations(runId, query),
                query,
                each -> Cursor.of(each.candidate()),
                each -> each);
    }

    public ExplanationView requireExplanation(UUID runId, String candidate) {
        return store.explanation(runId, candidate)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        EXPLANATION_NOT_FOUND,
                                        "No explanation of %s in run %s yet"
                                                .formatted(candidate, runId)));
    }

    public FrontierView requireFrontier(UUID runId) {
        return store.frontier(runId)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        FRONTIER_NOT_FOUND,
                                        "No frontier of run %s yet".formatted(runId)));
    }
}
