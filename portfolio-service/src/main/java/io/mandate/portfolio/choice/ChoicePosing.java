package io.mandate.portfolio.choice;

import io.mandate.platform.audit.Audit;
import io.mandate.platform.run.Runs;
import io.mandate.platform.security.Caller;
import io.mandate.platform.web.Idempotency;
import io.mandate.portfolio.choice.problem.ChoiceRequest;
import io.mandate.portfolio.choice.problem.PosedChoice;
import io.mandate.portfolio.office.Offices;
import io.mandate.portfolio.posing.Fingerprint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Takes a choice that is posed directly: checks it whole, keeps it and queues the run. */
@ApplicationScoped
class ChoicePosing {
    private final Caller caller;
    private final Offices offices;
    private final Runs runs;
    private final Choices choices;
    private final ChoiceStore store;
    private final Audit audit;
    private final Idempotency idempotency;

    ChoicePosing(
            Caller caller,
            Offices offices,
            Runs runs,
            Choices choices,
            ChoiceStore store,
            Audit audit,
            Idempotency idempotency) {
        this.caller = caller;
        this.offices = offices;
        this.runs = runs;
        this.choices = choices;
        this.store = store;
        this.audit = audit;
        this.idempotency = idempotency;
    }

    @Transactional
    ChoiceView pose(ChoiceRequest request) {
        caller.requireScope(request.office());
        offices.requireNamed(request.office());
        return idempotency.once(request, ChoiceView.class, () -> take(request));
    }

    private ChoiceView take(ChoiceRequest request) {
        var posed = PosedChoice.of(request);
        var effort = posed.effort();
        var office = request.office();
        var run = runs.start(ChoiceWork.KIND, new ChoiceWork.Input(office), office);
        var hash = Fingerprint.of(List.of(posed.problem(), effort));
        var choice = new ChoiceRun(run.id(), office, ChoiceRun.ChoiceBasis.of(posed, effort, hash));
        choices.persistAndFlush(choice);
        store.keepProblem(run.id(), request);
        audit.record(
                "selection-problem.posed",
                "selection-problem",
                run.id().toString(),
                office,
                null,
                choice.basis(),
                null);
        return ChoiceView.of(run, choice);
    }
}
