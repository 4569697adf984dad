package io.mandate.project.exchange.merge;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.mandate.project.activity.ActivityStatement;
import io.mandate.project.exchange.file.ForeignSchedule;
import io.mandate.project.exchange.file.ForeignTask;
import io.mandate.project.exchange.file.Remark;
import io.mandate.project.exchange.merge.ActivityMerge.Place;
import io.mandate.project.exchange.merge.Line.Kind;
import io.mandate.project.plan.LinkRequest;
import io.mandate.project.plan.PlanRequest;
import io.mandate.project.plan.PolicyRequest;
import io.mandate.project.staffing.PlannedResource;
import io.mandate.project.wbs.WbsRequest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts a file on the plan that there is. It reads and writes no table. */
public final class Merging {
    private final ForeignSchedule file;
    private final @Nullable PlanRequest present;
    private final Ids ids;
    private final List<Remark> remarks;
    private final CalendarMerge calendars;
    private final OutlineMerge outline;
    private final StaffMerge staff;
    private final Map<String, ForeignTask> tasks = new LinkedHashMap<>();
    private final Map<Integer, String> activities = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    private Merging(ForeignSchedule file, Ground ground) {
        this.file = file;
        this.present = ground.present();
        this.remarks = new ArrayList<>(file.remarks());
        this.ids = new Ids(ground.lines(), known(present), ground.knows(file.guid()));
        this.calendars = new CalendarMerge(file, present, remarks);
        this.outline = new OutlineMerge(ids, elements(present), remarks);
        this.staff = new StaffMerge(ids, present, remarks);
    }

    /** What the plan becomes; a file without any date leaves it without a start. */
    public static Merged of(ForeignSchedule file, Ground ground) {
        return new Merging(file, ground).merge();
    }

    private Merged merge() {
        outline.take(file.tasks());
        staff.take(file.resources());
        var statements = statements();
        var terms = new TermsMerge(file, present, remarks);
        var request =
                new PlanRequest(
                        Objects.requireNonNullElse(terms.start(), LocalDateTime.MIN),
                        terms.dataDate(statements),
                        terms.deadline(),
                        terms.currency(),
                        policy(),
                        calendars.all(),
                        outline.wbs(),
                        statements,
                        links(),
                        staff.resources(),
                        staff.assignments(file, activities));
        lines.addAll(outline.lines());
        lines.addAll(staff.lines());
        return new Merged(request, lines, tasks, remarks);
    }

    private PolicyRequest policy() {
        return present == null ? PolicyRequest.STANDARD : present.policy();
    }

    private List<ActivityStatement> statements() {
        var before =
                present == null
                        ? Map.<String, ActivityStatement>of()
                        : present.activities().stream()
                                .collect(toMap(ActivityStatement::id, Function.identity()));
        var progress = new ProgressMerge(remarks);
        var merge = new ActivityMerge(calendars);
        var statements = new ArrayList<ActivityStatement>();
        for (int at = 0; at < file.tasks().size(); at++) {
            var task = file.tasks().get(at);
            if (!outline.isElement(task)) {
                var id = ids.of(Kind.ACTIVITY, task.uid(), task.mark());
                var old = before.get(id);
                var done = progress.of(task, old, ids.line(Kind.ACTIVITY, task.uid()));
                var name = OutlineMerge.name(task, "Task ", remarks);
                var place = new Place(id, outline.ofWork(task), name);
                statements.add(merge.of(task, place, done, old));
                lines.add(new Line(Kind.ACTIVITY, id, at, task.uid(), progress.sound(task)));
                tasks.put(id, task);
                activities.put(task.uid(), id);
            }
        }
        return statements;
    }

    private List<LinkRequest> links() {
        return file.links().stream()
                .filter(
                        each ->
                                activities.containsKey(each.from())
                                        && activities.containsKey(each.to()))
                .map(
                        each ->
                                new LinkRequest(
                                        Objects.requireNonNull(activities.get(each.from())),
                                        Objects.requireNonNull(activities.get(each.to())),
                                        each.type(),
                                        each.lag()))
                .toList();
    }

    private static Map<Kind, Set<String>> known(@Nullable PlanRequest present) {
        if (present == null) {
            return Map.of(
                    Kind.ELEMENT,
                    Set.of(),
                    Kind.OWN,
                    Set.of(),
                    Kind.ACTIVITY,
                    Set.of(),
                    Kind.RESOURCE,
                    Set.of());
        }
        var elements = elements(present).keySet();
        var resources = Objects.requireNonNullElse(present.resources(), List.<PlannedResource>of());
        return Map.of(
                Kind.ELEMENT,
                elements,
                Kind.OWN,
                elements,
                Kind.ACTIVITY,
                present.activities().stream().map(ActivityStatement::id).collect(toSet()),
                Kind.RESOURCE,
                resources.stream().map(PlannedResource::id).collect(toSet()));
    }

    private static Map<String, WbsRequest> elements(@Nullable PlanRequest present) {
        return present == null
                ? Map.of()
                : present.wbs().stream().collect(toMap(WbsRequest::id, Function.identity()));
    }
}
