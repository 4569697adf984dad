package io.mandate.project.baseline;

import io.mandate.platform.audit.Audit;
import io.mandate.platform.event.Causes;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Idempotency;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.ProjectId;
import io.mandate.project.plan.Plans;
import io.mandate.project.schedule.PlanProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.Function;

/** Takes baselines of plans and holds plans against them. */
@ApplicationScoped
class BaselineKeeping {
    private final Plans plans;
    private final Baselines baselines;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Clock clock;

    BaselineKeeping(
            Plans plans, Baselines baselines, Idempotency idempotency, Audit audit, Clock clock) {
        this.plans = plans;
        this.baselines = baselines;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Baseline take(ProjectId project, BaselineRequest request) {
        var plan = plans.require(project);
        return idempotency.once(
                request,
                Baseline.class,
                () -> {
                    int number =
                            baselines.take(
                                    project,
                                    request.name().strip(),
                                    clock.instant(),
                                    Causes.current().actor());
                    var taken = require(project, number);
                    audit.record(
                            "baseline.taken",
                            "baseline",
                            project + "/" + number,
                            plan.office(),
                            null,
                            taken,
                            null);
                    return taken;
                });
    }

    @Transactional
    PerformanceBaseline performance(ProjectId project) {
        plans.require(project);
        return new PerformanceBaseline(
                baselines.first(project).orElse(null),
                baselines.performance(project).orElse(null),
                baselines.rebaselines(project));
    }

    @Transactional
    Baseline one(ProjectId project, int number) {
        plans.require(project);
        return require(project, number);
    }

    @Transactional
    Page<Baseline> page(ProjectId project, PageQuery page) {
        plans.require(project);
        var after = page.after(1);
        var rows = baselines.after(project, after == null ? 0 : after.number(0), page.fetch());
        return Page.of(rows, page, row -> Cursor.of(row.number()), Function.identity());
    }

    @Transactional
    Page<Deviation> compare(ProjectId project, int number, PageQuery page) {
        plans.require(project);
        require(project, number);
        var after = page.after(1);
        var rows =
                baselines.deviations(
                        project, number, after == null ? "" : after.string(0), page.fetch());
        return Page.of(rows, page, row -> Cursor.of(row.activity()), Function.identity());
    }

    private Baseline require(ProjectId project, int number) {
        return baselines
                .find(project, number)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        PlanProblem.BASELINE_NOT_FOUND,
                                        "Project %s has no baseline %d"
                                                .formatted(project, number)));
    }
}
