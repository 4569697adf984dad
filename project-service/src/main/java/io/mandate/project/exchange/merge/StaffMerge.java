package io.mandate.project.exchange.merge;

import io.mandate.project.exchange.file.ForeignResource;
import io.mandate.project.exchange.file.ForeignSchedule;
import io.mandate.project.exchange.file.Remark;
import io.mandate.project.exchange.file.Remark.About;
import io.mandate.project.exchange.file.RemarkCode;
import io.mandate.project.exchange.merge.Line.Kind;
import io.mandate.project.plan.PlanRequest;
import io.mandate.project.staffing.Assignment;
import io.mandate.project.staffing.PlannedResource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whom the file counts on, and for what. */
final class StaffMerge {
    private static final int LONGEST = 200;

    private final Ids ids;
    private final List<Remark> remarks;
    private final Map<Integer, String> known = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final List<PlannedResource> resources = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    StaffMerge(Ids ids, @Nullable PlanRequest present, List<Remark> remarks) {
        this.ids = ids;
        if (present != null && present.resources() != null) {
            present.resources().forEach(each -> byName.put(each.name(), each.id()));
        }
        this.remarks = remarks;
    }

    void take(List<ForeignResource> stated) {
        for (var each : stated) {
            if (each.name() == null || Names.clean(each.name(), LONGEST).isEmpty()) {
                remarks.add(
                        new Remark(
                                About.RESOURCE,
                                each.row(),
                                each.uid(),
                                "Name",
                                RemarkCode.NAMELESS_RESOURCE,
                                each.name(),
                                null));
                continue;
            }
            var id = ids.of(Kind.RESOURCE, each.uid(), mark(each));
            known.put(each.uid(), id);
            lines.add(new Line(Kind.RESOURCE, id, lines.size(), each.uid(), null));
            resources.add(
                    new PlannedResource(
                            id,
                            Names.clean(each.name(), LONGEST),
                            each.kind(),
                            team(each.group()),
                            each.units(),
                            each.rate()));
        }
    }

    /** Who is not known by a number may be known by name. */
    private @Nullable String mark(ForeignResource resource) {
        var same = ids.line(Kind.RESOURCE, resource.uid()) == null ? resource.name() : null;
        var id = same == null ? null : byName.get(same);
        return id == null ? null : Marking.of(Kind.RESOURCE, id);
    }

    private static @Nullable String team(@Nullable String group) {
        return group == null ? null : Names.clean(group, LONGEST);
    }

    List<PlannedResource> resources() {
        return resources;
    }

    List<Line> lines() {
        return lines;
    }

    List<Assignment> assignments(ForeignSchedule file, Map<Integer, String> activities) {
        return file.assignments().stream()
                .filter(
                        each ->
                                activities.containsKey(each.task())
                                        && known.containsKey(each.resource()))
                .map(
                        each ->
                                new Assignment(
                                        Objects.requireNonNull(activities.get(each.task())),
                                        Objects.requireNonNull(known.get(each.resource())),
                                        each.units(),
                                        each.work(),
                                        each.actualWork(),
                                        each.cost()))
                .sorted(
                        Comparator.comparing(Assignment::activity)
                                .thenComparing(Assignment::resource))
                .toList();
    }
}
