package io.mandate.project.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.mandate.platform.problem.ProblemException;
import io.mandate.project.Project;
import io.mandate.project.activity.ActivityDates;
import io.mandate.project.activity.ActivityRow;
import io.mandate.project.activity.ActivityStatement;
import io.mandate.project.activity.Earned;
import io.mandate.project.activity.WaitsFor;
import io.mandate.project.progress.EarnedShare;
import io.mandate.project.progress.EarnedShare.Work;
import io.mandate.project.progress.EarningRules;
import io.mandate.project.progress.EarningRules.Stated;
import io.mandate.project.schedule.calendar.Flaws;
import io.mandate.project.schedule.calendar.Flaws.Row;
import io.mandate.project.schedule.network.CriticalPath;
import io.mandate.project.schedule.network.Link;
import io.mandate.project.schedule.network.Schedule;
import io.mandate.project.schedule.network.Solution;
import io.mandate.project.staffing.Need;
import io.mandate.project.staffing.Staff;
import io.mandate.project.wbs.WbsElement;
import io.mandate.project.wbs.WbsTree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a stated plan means: its tree, its dates, and a row for each activity. It reads and writes no table. */
public record Planning(
        List<WbsElement> elements,
        Solution solution,
        List<ActivityRow> rows,
        Optional<Staff> staff) {

    private static final long NOT_YET = 0;

    /** Planned, but not yet under the number of the event that tells it. */
    public static Planning of(Project project, PlanRequest request) {
        checkCurrency(request.currency());
        var elements = WbsTree.of(request.wbs());
        var codes = elements.stream().collect(toMap(WbsElement::id, Function.identity()));
        var schedule = schedule(request, codes);
        var solution = CriticalPath.solve(schedule);
        var shares = shares(request.activities());
        var incoming = schedule.links().stream().collect(groupingBy(Link::to));
        var rows = new ArrayList<ActivityRow>();
        for (int at = 0; at < request.activities().size(); at++) {
            var stated = request.activities().get(at);
            var wbs = stated.wbs() == null ? null : codes.get(stated.wbs());
            rows.add(
                    new ActivityRow(
                            project.id(),
                            project.office(),
                            stated,
                            wbs == null ? null : wbs.code(),
                            waits(incoming.getOrDefault(stated.id(), List.of())),
                            List.of(),
                            ActivityDates.of(solution.activities().get(at)),
                            earned(shares.get(stated.id())),
                            stated.duration() == 0,
                            NOT_YET));
        }
        var staff = request.staff();
        staff.ifPresent(each -> each.check(ids(rows)));
        return new Planning(elements, solution, rows, staff);
    }

    /** With whom and what each activity needs: as it is stated now, or else as before. */
    Planning staffed(Map<String, ActivityRow> before) {
        var stated = staff.map(Staff::needs);
        return new Planning(
                elements,
                solution,
                rows.stream().map(row -> row.needing(needs(row.id(), stated, before))).toList(),
                staff);
    }

    private static List<Need> needs(
            String activity,
            Optional<Map<String, List<Need>>> stated,
            Map<String, ActivityRow> before) {
        if (stated.isPresent()) {
            return stated.get().getOrDefault(activity, List.of());
        }
        var old = before.get(activity);
        return old == null ? List.of() : old.needs();
    }

    private static Earned earned(@Nullable BigDecimal share) {
        return new Earned(share, null);
    }

    private static Map<String, BigDecimal> shares(List<ActivityStatement> activities) {
        EarningRules.refuseCircles(earnings(activities));
        return EarnedShare.of(
                activities.stream()
                        .map(each -> new Work(each.id(), each.earning(), each.progressed()))
                        .toList());
    }

    private static List<Stated> earnings(List<ActivityStatement> activities) {
        return activities.stream().map(each -> new Stated(each.id(), each.earning())).toList();
    }

    private static Set<String> ids(List<ActivityRow> rows) {
        return rows.stream().map(ActivityRow::id).collect(toSet());
    }

    /** The same as of an event of the project. */
    Planning under(long number) {
        return new Planning(
                elements, solution, rows.stream().map(row -> row.under(number)).toList(), staff);
    }

    private static void checkCurrency(@Nullable String code) {
        if (code != null
                && Currency.getAvailableCurrencies().stream()
                        .noneMatch(each -> each.getCurrencyCode().equals(code))) {
            throw ProblemException.invalid("/currency", "must be a currency of ISO 4217");
        }
    }

    private static List<WaitsFor> waits(List<Link> incoming) {
        return incoming.stream().map(WaitsFor::of).toList();
    }

    /** All that is wrong with the activities and with the schedule of them is told at once. */
    private static Schedule schedule(PlanRequest request, Map<String, WbsElement> elements) {
        var flaws = new Flaws();
        checkActivities(request.activities(), elements, flaws);
        var schedule = flaws.of(request::toSchedule);
        flaws.refuse();
        return schedule.orElseThrow();
    }

    private static void checkActivities(
            List<ActivityStatement> activities, Map<String, WbsElement> elements, Flaws flaws) {
        for (int at = 0; at < activities.size(); at++) {
            var stated = activities.get(at);
            var row = new Row("/activities", at);
            var element = stated.wbs() == null ? null : elements.get(stated.wbs());
            flaws.require(
                    stated.wbs() == null || (element != null && element.workPackage()),
                    row,
                    "/wbs",
                    "is no work package of this plan");
            var estimate = stated.estimate();
            flaws.require(
                    estimate == null || estimate.isInOrder(),
                    row,
                    "/estimate",
                    "must rise from optimistic to pessimistic");
            flaws.require(
                    stated.actualFinish() == null || stated.percentComplete() == 100,
                    row,
                    "/percentComplete",
                    "must be 100 of what is finished");
        }
        EarningRules.check(earnings(activities), flaws);
    }

    /** What is done stays done, unless somebody says why not. */
    void refuseFallingProgress(Map<String, ActivityRow> before) {
        var old = before.values().stream().map(ActivityRow::stated);
        ProgressRules.check(
                old.collect(toMap(ActivityStatement::id, Function.identity())),
                rows.stream().map(ActivityRow::stated).toList());
    }

    /** With the day of report wherever it brings news of progress. */
    Planning reported(Map<String, ActivityRow> before, ReportDay day) {
        return new Planning(
                elements,
                solution,
                rows.stream().map(row -> day.on(row, before.get(row.id()))).toList(),
                staff);
    }

    /** The rows that say something new. */
    List<ActivityRow> changed(Map<String, ActivityRow> before) {
        return rows.stream()
                .filter(
                        row -> {
                            var old = before.get(row.id());
                            return old == null || !row.says(old);
                        })
                .toList();
    }

    /** The rows that are in the plan no more. */
    List<ActivityRow> removed(Map<String, ActivityRow> before) {
        var ids = ids(rows);
        return before.values().stream().filter(old -> !ids.contains(old.id())).toList();
    }

    int critical() {
        return (int) rows.stream().filter(row -> row.dates().critical()).count();
    }

    int milestones() {
        return (int) rows.stream().filter(ActivityRow::milestone).count();
    }

    int late() {
        return (int)
                rows.stream()
                        .map(row -> row.dates().totalFloat())
                        .filter(each -> each != null && each < 0)
                        .count();
    }
}
