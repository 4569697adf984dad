package io.mandate.reporting.project;

import static java.time.temporal.ChronoUnit.DAYS;

import io.mandate.platform.money.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What follows from one project's facts. The definitions, with which a published register's totals are reproduced to the last digit:
 *
 * <ul>
 *   <li>cost variance = planned cost − projected cost, recomputed, never the published one; positive is under budget. Null unless both
 *       costs are known in the same currency.
 *   <li>cost band = |cost variance| against planned cost; undefined if that is zero.
 *   <li>schedule variance in days = as the source reports it, else planned finish − projected finish; positive is early. A register's own
 *       figure wins, since it measures activities that the two dates do not show.
 *   <li>schedule band = |percent as reported|, else |days| against planned finish − start.
 * </ul>
 */
record ProjectFigures(
        @Nullable String currency,
        @Nullable BigDecimal costVariance,
        Band costBand,
        @Nullable Integer scheduleDays,
        Band scheduleBand) {

    static ProjectFigures of(ProjectFacts project) {
        var planned = project.plannedCost();
        var variance = costVariance(planned, project.projectedCost());
        var costBand =
                variance == null || planned == null
                        ? Band.UNDEFINED
                        : Band.ofShare(variance, planned.amount());
        var days = scheduleDays(project);
        return new ProjectFigures(
                currency(planned, project.projectedCost()),
                variance,
                costBand,
                days,
                scheduleBand(project, days));
    }

    private static @Nullable String currency(@Nullable Money planned, @Nullable Money projected) {
        if (planned != null) {
            return planned.currency();
        }
        return projected == null ? null : projected.currency();
    }

    private static @Nullable BigDecimal costVariance(
            @Nullable Money planned, @Nullable Money projected) {
        if (planned == null
                || projected == null
                || !planned.currency().equals(projected.currency())) {
            return null;
        }
        return planned.amount().subtract(projected.amount());
    }

    private static @Nullable Integer scheduleDays(ProjectFacts project) {
        if (project.reportedScheduleVarianceDays() != null) {
            return project.reportedScheduleVarianceDays();
        }
        if (project.plannedFinish() == null || project.projectedFinish() == null) {
            return null;
        }
        return Math.toIntExact(DAYS.between(project.projectedFinish(), project.plannedFinish()));
    }

    private static Band scheduleBand(ProjectFacts project, @Nullable Integer days) {
        if (project.reportedScheduleVariancePercent() != null) {
            return Band.ofPercent(project.reportedScheduleVariancePercent());
        }
        if (days == null || project.start() == null || project.plannedFinish() == null) {
            return Band.UNDEFINED;
        }
        var duration = DAYS.between(project.start(), project.plannedFinish());
        return Band.ofShare(BigDecimal.valueOf(days), BigDecimal.valueOf(duration));
    }
}
