package io.mandate.project.exchange.export;

import io.mandate.project.activity.ActivityRow;
import io.mandate.project.baseline.FiledBaseline;
import io.mandate.project.exchange.export.Outline.Entry;
import io.mandate.project.exchange.file.ForeignAssignment;
import io.mandate.project.exchange.file.ForeignBaseline;
import io.mandate.project.exchange.file.ForeignCalendar;
import io.mandate.project.exchange.file.ForeignLink;
import io.mandate.project.exchange.file.ForeignResource;
import io.mandate.project.exchange.file.ForeignSchedule;
import io.mandate.project.exchange.file.ForeignTask;
import io.mandate.project.exchange.file.ForeignTask.Done;
import io.mandate.project.exchange.merge.Ground;
import io.mandate.project.exchange.merge.Line;
import io.mandate.project.exchange.merge.Line.Kind;
import io.mandate.project.exchange.merge.Marking;
import io.mandate.project.plan.CalendarRequest;
import io.mandate.project.plan.PlanRequest;
import io.mandate.project.schedule.network.Constraint;
import io.mandate.project.staffing.Assignment;
import io.mandate.project.staffing.PlannedResource;
import io.mandate.project.wbs.WbsRequest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says a plan in the words that files are made of. It reads and writes no table. */
final class Exporting {
    private final PlanRequest plan;
    private final Outline outline;
    private final Map<String, String> calendars = new HashMap<>();
    private final Map<String, List<ForeignBaseline>> baselines = new HashMap<>();
    private final List<ForeignTask> tasks = new ArrayList<>();
    private final Map<String, Integer> uids = new HashMap<>();

    private Exporting(
            PlanRequest plan,
            List<ActivityRow> rows,
            List<Line> lines,
            Map<Integer, List<FiledBaseline>> kept) {
        this.plan = plan;
        this.outline = new Outline(plan.wbs(), rows, lines);
        plan.calendars().forEach(each -> calendars.put(each.id(), name(each)));
        kept.forEach((slot, each) -> each.forEach(row -> add(slot, row)));
    }

    static ForeignSchedule of(
            String title,
            Ground ground,
            List<ActivityRow> rows,
            Map<Integer, List<FiledBaseline>> kept) {
        var plan = Objects.requireNonNull(ground.present());
        var exporting = new Exporting(plan, rows, ground.lines(), kept);
        exporting.write(null, null);
        var guid = Objects.requireNonNullElse(ground.guid(), ground.project().toString());
        var resources = exporting.resources(ground.lines());
        return ForeignSchedule.onTerms(
                        guid,
                        title,
                        plan.start(),
                        plan.dataDate(),
                        plan.deadline(),
                        plan.currency())
                .with(
                        plan.calendars().stream()
                                .map(each -> new ForeignCalendar(name(each), each.times()))
                                .toList(),
                        exporting.tasks,
                        exporting.links(),
                        List.copyOf(resources.values()),
                        exporting.assignments(resources))
                .in("MSPDI", List.of());
    }

    private static String name(CalendarRequest calendar) {
        return Objects.requireNonNullElse(calendar.name(), calendar.id());
    }

    private void add(int slot, FiledBaseline row) {
        baselines
                .computeIfAbsent(row.activity(), _ -> new ArrayList<>())
                .add(
                        new ForeignBaseline(
                                slot, row.start(), row.finish(), row.duration(), row.cost()));
    }

    private void write(@Nullable WbsRequest element, @Nullable Integer parent) {
        for (var entry : outline.below(element)) {
            if (entry.activity() != null) {
                tasks.add(task(entry, entry.activity(), parent));
                uids.put(entry.activity().id(), entry.uid());
            } else if (entry.element() != null) {
                tasks.add(summary(entry, entry.element(), parent));
                write(entry.element(), entry.uid());
            }
        }
    }

    private ForeignTask summary(Entry entry, WbsRequest element, @Nullable Integer parent) {
        var dates = new ArrayList<ActivityRow>();
        outline.activities(element, dates::add);
        return new ForeignTask(
                tasks.size() + 1,
                entry.uid(),
                parent,
                Marking.of(Kind.ELEMENT, element.id()),
                element.name(),
                true,
                0,
                null,
                Constraint.NONE,
                null,
                Done.NOTHING,
                null,
                edge(
                        dates,
                        row -> row.dates().start(),
                        BinaryOperator.minBy(Comparator.naturalOrder())),
                edge(
                        dates,
                        row -> row.dates().finish(),
                        BinaryOperator.maxBy(Comparator.naturalOrder())),
                List.of());
    }

    private static @Nullable LocalDateTime edge(
            List<ActivityRow> rows,
            Function<ActivityRow, LocalDateTime> date,
            BinaryOperator<LocalDateTime> which) {
        return rows.stream().map(date).reduce(which).orElse(null);
    }

    private ForeignTask task(Entry entry, ActivityRow row, @Nullable Integer parent) {
        var stated = row.stated();
        var first = plan.calendars().getFirst().id();
        var calendar = Objects.equals(stated.calendar(), first) ? null : stated.calendar();
        return new ForeignTask(
                tasks.size() + 1,
                entry.uid(),
                parent,
                Marking.of(Kind.ACTIVITY, stated.id()),
                stated.name(),
                false,
                stated.duration(),
                calendar == null ? null : calendars.get(calendar),
                Objects.requireNonNullElse(stated.constraint(), Constraint.NONE),
                stated.deadline(),
                new Done(
                        stated.percentComplete(),
                        stated.actualStart(),
                        stated.actualFinish(),
                        stated.remaining()),
                stated.cost(),
                row.dates().start(),
                row.dates().finish(),
                baselines.getOrDefault(stated.id(), List.of()));
    }

    private List<ForeignLink> links() {
        return plan.links().stream()
                .map(
                        each ->
                                new ForeignLink(
                                        uid(each.from()), uid(each.to()), each.type(), each.lag()))
                .toList();
    }

    private int uid(String activity) {
        return Objects.requireNonNull(uids.get(activity));
    }

    private Map<String, ForeignResource> resources(List<Line> lines) {
        var known = new HashMap<String, Integer>();
        int last = 0;
        for (var line : lines) {
            if (line.kind() == Kind.RESOURCE) {
                known.put(line.id(), line.uid());
                last = Math.max(last, line.uid());
            }
        }
        var found = new LinkedHashMap<String, ForeignResource>();
        var all = Objects.requireNonNullElse(plan.resources(), List.<PlannedResource>of());
        for (var each : all) {
            var uid = known.get(each.id());
            found.put(each.id(), resource(each, found.size() + 1, uid == null ? ++last : uid));
        }
        return found;
    }

    private static ForeignResource resource(PlannedResource each, int row, int uid) {
        return new ForeignResource(
                row, uid, each.name(), each.kind(), each.team(), each.units(), each.rate());
    }

    private List<ForeignAssignment> assignments(Map<String, ForeignResource> resources) {
        return Objects.requireNonNullElse(plan.assignments(), List.<Assignment>of()).stream()
                .map(
                        each ->
                                new ForeignAssignment(
                                        uid(each.activity()),
                                        Objects.requireNonNull(resources.get(each.resource()))
                                                .uid(),
                                        each.units(),
                                        each.work(),
                                        each.actualWork(),
                                        each.cost()))
                .toList();
    }
}
