package io.mandate.project.outlook;

import io.mandate.project.ProjectId;
import io.mandate.project.activity.Activities;
import io.mandate.project.activity.ActivityRow;
import io.mandate.project.plan.Plans;
import io.mandate.project.schedule.crash.CrashOption;
import io.mandate.project.schedule.crash.Crashing;
import io.mandate.project.schedule.estimate.FinishForecast;
import io.mandate.project.schedule.estimate.ThreePoint;
import io.mandate.project.schedule.network.Schedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;

/** Looks at the plan as it is kept and calculates what might become of it; nothing is changed. */
@ApplicationScoped
class Outlook {
    private final Plans plans;
    private final Activities activities;

    Outlook(Plans plans, Activities activities) {
        this.plans = plans;
        this.activities = activities;
    }

    private record Kept(Schedule schedule, List<ActivityRow> rows, String currency) {}

    @Transactional
    ForecastView forecast(ProjectId project, List<LocalDateTime> dates) {
        var kept = kept(project);
        var estimates = new HashMap<String, ThreePoint>();
        for (var row : kept.rows()) {
            var estimate = row.stated().estimate();
            if (estimate != null) {
                estimates.put(row.id(), estimate);
            }
        }
        var forecast = FinishForecast.of(kept.schedule(), estimates);
        return ForecastView.of(forecast, dates, !estimates.isEmpty());
    }

    @Transactional
    CrashView crash(ProjectId project, CrashRequest request) {
        var kept = kept(project);
        List<CrashOption> options =
                request.options().stream().map(CrashRequest.Option::toOption).toList();
        var plan = Crashing.plan(kept.schedule(), options);
        return CrashView.of(plan, kept.currency(), request.worthPerWeek());
    }

    private Kept kept(ProjectId project) {
        var plan = plans.require(project);
        var rows = activities.of(project);
        return new Kept(plan.schedule(rows), rows, plan.currency());
    }
}
