package io.mandate.project.performance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.ProjectId;
import io.mandate.project.baseline.Baseline;
import io.mandate.project.baseline.Baselines;
import io.mandate.project.plan.Plan;
import io.mandate.project.plan.Plans;
import io.mandate.project.progress.BaselineLine;
import io.mandate.project.progress.EarningMethod;
import io.mandate.project.progress.Periods;
import io.mandate.project.progress.Periods.Earnings;
import io.mandate.project.progress.PlannedValue;
import io.mandate.project.progress.WhyUndefined;
import io.mandate.project.schedule.PlanProblem;
import io.mandate.project.wbs.WbsElement;
import io.mandate.project.wbs.WbsTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds what was reported of plans against the baselines that were agreed. */
@ApplicationScoped
class EarnedValues {
    private final Plans plans;
    private final Baselines baselines;
    private final BaselineLines lines;
    private final WbsTable elements;

    EarnedValues(Plans plans, Baselines baselines, BaselineLines lines, WbsTable elements) {
        this.plans = plans;
        this.baselines = baselines;
        this.lines = lines;
        this.elements = elements;
    }

    @Transactional
    EarnedValueView project(ProjectId project, EarnedValueQuery query) {
        var plan = plans.require(project);
        var measured = measure(plan, query);
        return measured.isPresent() ? view(plan, measured.get()) : nothingAgreed(plan, query);
    }

    private static EarnedValueView nothingAgreed(Plan plan, EarnedValueQuery query) {
        return new EarnedValueView(
                plan.projectId(),
                null,
                plan.dataDate(),
                query.asOf,
                null,
                null,
                null,
                WhyUndefined.NO_BASELINE,
                0,
                0,
                List.of());
    }

    private EarnedValueView view(Plan plan, Measurement measured) {
        var terms = measured.terms();
        var found =
                lines.all(plan.projectId(), terms.number(), measured.reported()).stream()
                        .map(terms::line)
                        .toList();
        var amounts = measured.amounts(found);
        return new EarnedValueView(
                plan.projectId(),
                terms.number(),
                plan.dataDate(),
                measured.day(),
                amounts.budget(),
                amounts.planned(),
                amounts.earned(),
                amounts.reason(),
                found.size(),
                (int) found.stream().filter(each -> each.value() == null).count(),
                periods(plan.projectId(), measured, found));
    }

    private List<EarnedValueView.Month> periods(
            ProjectId project, Measurement measured, List<BaselineLine> found) {
        var values =
                found.stream()
                        .filter(each -> each.value() != null)
                        .collect(
                                toMap(
                                        BaselineLine::activity,
                                        each -> Objects.requireNonNull(each.value())));
        var terms = measured.terms();
        return Periods.of(
                        values.values(),
                        earnings(project, measured, values),
                        measured.reported() == null ? null : measured.asOf(),
                        terms.scale())
                .stream()
                .map(each -> month(terms, each))
                .toList();
    }

    private Earnings earnings(
            ProjectId project, Measurement measured, Map<String, PlannedValue> values) {
        var day = measured.reported();
        return day == null
                ? new Earnings(Map.of(), List.of())
                : lines.earnings(project, measured.terms().number(), day, values);
    }

    private static EarnedValueView.Month month(Terms terms, Periods.Period period) {
        var earned = period.earned();
        var earnedTotal = period.earnedTotal();
        return new EarnedValueView.Month(
                period.month(),
                terms.money(period.planned()),
                terms.money(period.plannedTotal()),
                earned == null ? null : terms.money(earned),
                earnedTotal == null ? null : terms.money(earnedTotal));
    }

    @Transactional
    Page<ActivityValue> activities(ProjectId project, EarnedValueQuery query, PageQuery page) {
        var measured = measure(plans.require(project), query).orElse(null);
        var after = page.after(1);
        var rows =
                measured == null
                        ? List.<LineRow>of()
                        : lines.after(
                                project,
                                measured.terms().number(),
                                measured.reported(),
                                after == null ? "" : after.string(0),
                                page.fetch());
        return Page.of(
                rows,
                page,
                row -> Cursor.of(row.id()),
                row -> value(Objects.requireNonNull(measured), row));
    }

    private static ActivityValue value(Measurement measured, LineRow row) {
        var amounts = measured.amounts(List.of(measured.terms().line(row)));
        boolean passes = row.method() == EarningMethod.LEVEL_OF_EFFORT;
        return new ActivityValue(
                row.id(),
                row.name(),
                row.wbs(),
                row.inPlan(),
                row.method(),
                passes || measured.reported() == null ? null : row.share(),
                row.start(),
                row.finish(),
                amounts.budget(),
                amounts.planned(),
                amounts.earned(),
                amounts.reason());
    }

    @Transactional
    Page<PackageValue> packages(ProjectId project, EarnedValueQuery query, PageQuery page) {
        var measured = measure(plans.require(project), query).orElse(null);
        var after = page.after(1);
        var rows =
                measured == null
                        ? List.<WbsElement>of()
                        : elements.leavesAfter(
                                project, after == null ? 0 : after.number(0), page.fetch());
        var found =
                measured == null
                        ? Map.<String, List<LineRow>>of()
                        : lines
                                .within(
                                        project,
                                        measured.terms().number(),
                                        measured.reported(),
                                        rows.stream().map(WbsElement::id).toList())
                                .stream()
                                .collect(groupingBy(row -> Objects.requireNonNull(row.wbs())));
        return Page.of(
                rows,
                page,
                row -> Cursor.of(row.number()),
                row ->
                        value(
                                Objects.requireNonNull(measured),
                                row,
                                found.getOrDefault(row.id(), List.of())));
    }

    private static PackageValue value(
            Measurement measured, WbsElement element, List<LineRow> rows) {
        var found = rows.stream().map(measured.terms()::line).toList();
        var amounts = measured.amounts(found);
        return new PackageValue(
                element.number(),
                element.id(),
                element.code(),
                element.name(),
                found.size(),
                (int) found.stream().filter(each -> each.value() == null).count(),
                amounts.budget(),
                amounts.planned(),
                amounts.earned(),
                amounts.reason());
    }

    private Optional<Measurement> measure(Plan plan, EarnedValueQuery query) {
        query.check();
        return wanted(plan.projectId(), query.baseline)
                .map(Baseline::number)
                .map(
                        number ->
                                Measurement.of(
                                        lines.terms(plan.projectId(), number),
                                        plan.dataDate(),
                                        query.asOf));
    }

    private Optional<Baseline> wanted(ProjectId project, @Nullable Integer number) {
        if (number == null) {
            return baselines.performance(project);
        }
        var found = baselines.find(project, number);
        if (found.isEmpty()) {
            throw new ProblemException(
                    PlanProblem.BASELINE_NOT_FOUND,
                    "Project %s has no baseline %d".formatted(project, number));
        }
        return found;
    }
}
