package io.mandate.project.dependency;

import io.mandate.platform.audit.Audit;
import io.mandate.platform.event.Outbox;
import io.mandate.platform.problem.ProblemException;
import io.mandate.project.Project;
import io.mandate.project.ProjectEvent.Stamp;
import io.mandate.project.ProjectId;
import io.mandate.project.Projects;
import io.mandate.project.dependency.Counterparts.Both;
import io.mandate.project.dependency.DependencyChanged.What;
import io.mandate.project.office.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps dependencies with the news to both projects and the record of each step, in the transaction of the step. */
@ApplicationScoped
class DependencyBook {
    private final Projects projects;
    private final Counterparts counterparts;
    private final Dependencies dependencies;
    private final Offices offices;
    private final Outbox outbox;
    private final Audit audit;

    DependencyBook(
            Projects projects,
            Counterparts counterparts,
            Dependencies dependencies,
            Offices offices,
            Outbox outbox,
            Audit audit) {
        this.projects = projects;
        this.counterparts = counterparts;
        this.dependencies = dependencies;
        this.offices = offices;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** A dependency that nobody else changes until the transaction ends. */
    record Opened(Dependency dependency, Both projects) {}

    /** One of a project that the caller may see. */
    Opened open(ProjectId mine, UUID id) {
        var ends = require(mine, id);
        var both = counterparts.lock(ends.projectId(), ends.providerId(), mine);
        return new Opened(dependencies.find(id).orElse(ends), both);
    }

    /** As it is now, without a lock; whether the caller may see the project is asked elsewhere. */
    Dependency require(ProjectId mine, UUID id) {
        var found = dependencies.find(id).filter(each -> each.concerns(mine));
        if (found.isEmpty()) {
            projects.require(mine);
            throw new ProblemException(
                    DependencyProblem.DEPENDENCY_NOT_FOUND,
                    "Project %s has no dependency %s".formatted(mine, id));
        }
        return found.get();
    }

    Dependency keep(
            Both both,
            @Nullable Dependency before,
            Dependency after,
            What what,
            @Nullable String reason) {
        var receivers = stamp(both.receiver());
        var providers = stamp(both.provider());
        var kept = after.under(receivers.sequence());
        dependencies.put(kept);
        outbox.appendAll(
                List.of(
                        DependencyChanged.of(receivers, Direction.NEEDS, what, kept, reason),
                        both.receiver().state(),
                        DependencyChanged.of(providers, Direction.PROVIDES, what, kept, reason),
                        both.provider().state(),
                        kept.tell()));
        audit.record(
                "dependency." + what.name().toLowerCase(Locale.ROOT),
                "dependency",
                kept.key(),
                what.office(kept),
                before,
                kept,
                reason);
        return kept;
    }

    private Stamp stamp(Project project) {
        return project.stamp(offices.today(project.office()));
    }
}
