package io.mandate.project.exchange.export;

import io.mandate.project.ProjectId;
import io.mandate.project.Projects;
import io.mandate.project.activity.Activities;
import io.mandate.project.baseline.FiledBaselines;
import io.mandate.project.exchange.file.ForeignSchedule;
import io.mandate.project.exchange.imports.ScheduleSources;
import io.mandate.project.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reads all that a file says of a plan. */
@ApplicationScoped
class ScheduleExport {
    private final Projects projects;
    private final Plans plans;
    private final Activities activities;
    private final FiledBaselines baselines;
    private final ScheduleSources sources;

    ScheduleExport(
            Projects projects,
            Plans plans,
            Activities activities,
            FiledBaselines baselines,
            ScheduleSources sources) {
        this.projects = projects;
        this.plans = plans;
        this.activities = activities;
        this.baselines = baselines;
        this.sources = sources;
    }

    @Transactional
    ForeignSchedule schedule(ProjectId id) {
        plans.require(id);
        return Exporting.of(
                projects.require(id).details().name(),
                sources.ground(id),
                activities.of(id),
                baselines.bySlot(id));
    }
}
