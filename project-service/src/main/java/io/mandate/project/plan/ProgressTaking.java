package io.mandate.project.plan;

import io.mandate.platform.web.Idempotency;
import io.mandate.platform.web.Preconditions;
import io.mandate.project.Project;
import io.mandate.project.ProjectId;
import io.mandate.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Takes over the progress of some activities, all of it or none, and calculates the plan anew. */
@ApplicationScoped
class ProgressTaking {
    private final Projects projects;
    private final Plans plans;
    private final PlanKeeping keeping;
    private final Idempotency idempotency;

    ProgressTaking(Projects projects, Plans plans, PlanKeeping keeping, Idempotency idempotency) {
        this.projects = projects;
        this.plans = plans;
        this.keeping = keeping;
        this.idempotency = idempotency;
    }

    @Transactional
    Plan take(ProjectId id, @Nullable String ifMatch, ProgressRequest request) {
        return idempotency.once(
                request, Plan.class, () -> take(projects.lock(id), ifMatch, request));
    }

    private Plan take(Project project, @Nullable String ifMatch, ProgressRequest request) {
        PlanKeeping.refuseIfOver(project);
        Preconditions.require(ifMatch, plans.require(project.id()).version());
        var lines = new ProgressLines(plans.stated(project.id()).orElseThrow(), request);
        var plan = lines.plan();
        return keeping.adopt(project, plan, lines.planned(project, plan));
    }
}
