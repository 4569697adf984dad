package io.mandate.project.change;

import io.mandate.platform.audit.Audit;
import io.mandate.platform.event.Message;
import io.mandate.platform.event.Outbox;
import io.mandate.platform.problem.ProblemException;
import io.mandate.project.Project;
import io.mandate.project.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps change requests with the news and the record of each step, in the transaction of the step. */
@ApplicationScoped
class ChangeBook {
    private final Changes changes;
    private final Outbox outbox;
    private final Audit audit;

    ChangeBook(Changes changes, Outbox outbox, Audit audit) {
        this.changes = changes;
        this.outbox = outbox;
        this.audit = audit;
    }

    int nextNumber(ProjectId project) {
        return changes.nextNumber(project);
    }

    Change requireOpen(ProjectId id, int number) {
        var change = changes.require(id, number);
        if (change.state() != ChangeState.REQUESTED) {
            throw new ProblemException(
                    ChangeProblem.CHANGE_IS_SETTLED,
                    "Change request %d is %s".formatted(number, change.state()));
        }
        return change;
    }

    /** The project's row, which the event's number dirties, keeps two from settling it at once. */
    void keep(
            Project project, @Nullable Change before, Change after, List<? extends Message> news) {
        changes.put(after);
        var all = new ArrayList<Message>(news);
        all.add(project.state());
        all.add(after.tell());
        outbox.appendAll(all);
        audit.record(
                before == null ? "change.requested" : "change.settled",
                "change",
                after.key(),
                after.office(),
                before,
                after,
                after.decisionReason());
    }
}
