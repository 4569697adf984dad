package io.mandate.project.deliverable;

import io.mandate.platform.audit.Audit;
import io.mandate.platform.event.Outbox;
import io.mandate.project.Project;
import io.mandate.project.ProjectEvent.Stamp;
import io.mandate.project.ProjectId;
import io.mandate.project.Projects;
import io.mandate.project.deliverable.DeliverableChanged.What;
import io.mandate.project.office.Offices;
import io.mandate.project.plan.PlanKeeping;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Keeps deliverables with the news and the record of each step, in the transaction of the step. */
@ApplicationScoped
class DeliverableBook {
    private final Projects projects;
    private final Deliverables deliverables;
    private final Offices offices;
    private final Outbox outbox;
    private final Audit audit;

    DeliverableBook(
            Projects projects,
            Deliverables deliverables,
            Offices offices,
            Outbox outbox,
            Audit audit) {
        this.projects = projects;
        this.deliverables = deliverables;
        this.offices = offices;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** A project that the caller may see, and that is not over. */
    Project open(ProjectId id) {
        var project = projects.require(id);
        PlanKeeping.refuseIfOver(project);
        return project;
    }

    /** The number of the project's next event; its row, which that dirties, keeps two from one step. */
    Stamp stamp(Project project) {
        return project.stamp(offices.today(project.office()));
    }

    Deliverable keep(
            Project project,
            @Nullable Deliverable before,
            Deliverable after,
            DeliverableChanged news) {
        deliverables.put(after);
        outbox.appendAll(List.of(news, project.state(), after.tell()));
        write(news.what(), after, before, after, news.reason());
        return after;
    }

    void drop(Project project, Deliverable deliverable) {
        var stamp = stamp(project);
        deliverables.remove(deliverable);
        outbox.appendAll(
                List.of(
                        DeliverableChanged.of(stamp, What.DROPPED, deliverable),
                        project.state(),
                        deliverable.gone(stamp.sequence())));
        write(What.DROPPED, deliverable, deliverable, null, null);
    }

    private void write(
            What what,
            Deliverable subject,
            @Nullable Deliverable before,
            @Nullable Deliverable after,
            @Nullable String reason) {
        audit.record(
                "deliverable." + what.name().toLowerCase(Locale.ROOT),
                "deliverable",
                subject.key(),
                subject.office(),
                before,
                after,
                reason);
    }
}
