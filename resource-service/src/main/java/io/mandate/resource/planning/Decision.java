package io.mandate.resource.planning;

import io.mandate.platform.audit.Audit;
import io.mandate.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Writes down who approved a plan, and lets it take effect. */
@ApplicationScoped
class Decision {
    private final Caller caller;
    private final Clock clock;
    private final Approving approving;
    private final Audit audit;

    Decision(Caller caller, Clock clock, Approving approving, Audit audit) {
        this.caller = caller;
        this.clock = clock;
        this.approving = approving;
        this.audit = audit;
    }

    void approve(AllocationRun run, @Nullable String reason) {
        caller.requireScope(run.office());
        var result = run.approve(caller.name(), clock.instant(), reason);
        int told = approving.apply(run);
        audit.record(
                "allocation-approved",
                "allocation-run",
                run.id().toString(),
                run.office(),
                null,
                new Fact(
                        run.month().toString(),
                        told,
                        result.assignedMinutes(),
                        result.unmetMinutes()),
                reason);
    }

    /** What the audit keeps of it. */
    private record Fact(String month, int projects, int assignedMinutes, int unmetMinutes) {}
}
