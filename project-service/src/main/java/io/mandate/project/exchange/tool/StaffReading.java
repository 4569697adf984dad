package io.mandate.project.exchange.tool;

import static io.mandate.project.exchange.tool.Texts.amount;
import static io.mandate.project.exchange.tool.Texts.number;

import io.mandate.project.exchange.file.ForeignAssignment;
import io.mandate.project.exchange.file.ForeignResource;
import io.mandate.project.exchange.file.Remark;
import io.mandate.project.exchange.file.Remark.About;
import io.mandate.project.exchange.file.RemarkCode;
import io.mandate.project.staffing.ResourceKind;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mpxj.DayType;
import org.mpxj.Duration;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectFile;
import org.mpxj.Rate;
import org.mpxj.Resource;
import org.mpxj.ResourceAssignment;
import org.mpxj.TimeUnit;

/** Who does what. */
final class StaffReading {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final WorkTimes times;
    private final LeftOvers leftOvers;
    private final Remarks remarks;

    StaffReading(WorkTimes times, LeftOvers leftOvers, Remarks remarks) {
        this.times = times;
        this.leftOvers = leftOvers;
        this.remarks = remarks;
    }

    List<ForeignResource> resources(ProjectFile project) {
        var found = new ArrayList<ForeignResource>();
        for (var resource : project.getResources()) {
            if (isOne(resource)) {
                leftOvers.look(resource);
                if (hasTimesOfItsOwn(resource.getCalendar())) {
                    remarks.of(
                            resource,
                            "Calendar",
                            RemarkCode.RESOURCE_CALENDAR_NOT_KEPT,
                            resource.getCalendar().getName());
                }
                found.add(one(resource, project));
            }
        }
        return found;
    }

    /** The tools keep a nameless one under 0 for work that nobody does. */
    private static boolean isOne(Resource resource) {
        boolean nobody = number(resource.getUniqueID()) == 0 && resource.getName() == null;
        return !resource.getNull() && !nobody;
    }

    private static boolean hasTimesOfItsOwn(@Nullable ProjectCalendar calendar) {
        if (calendar == null || !calendar.isDerived()) {
            return false;
        }
        for (var day : DayOfWeek.values()) {
            if (calendar.getCalendarDayType(day) != DayType.DEFAULT) {
                return true;
            }
        }
        return !calendar.getCalendarExceptions().isEmpty();
    }

    private ForeignResource one(Resource resource, ProjectFile project) {
        var kind =
                switch (resource.getType()) {
                    case null -> ResourceKind.WORK;
                    case WORK -> ResourceKind.WORK;
                    case MATERIAL -> ResourceKind.MATERIAL;
                    case COST -> ResourceKind.COST;
                };
        var units = resource.getMaxUnits();
        return new ForeignResource(
                number(resource.getID()),
                number(resource.getUniqueID()),
                Texts.orNull(resource.getName()),
                kind,
                Texts.orNull(resource.getGroup()),
                units == null || kind != ResourceKind.WORK ? null : Texts.plain(units),
                rate(resource.getStandardRate(), kind, project));
    }

    private static @Nullable BigDecimal rate(
            @Nullable Rate rate, ResourceKind kind, ProjectFile project) {
        if (rate == null || rate.getAmount() == 0) {
            return null;
        }
        if (kind != ResourceKind.WORK || rate.getUnits() == null) {
            return amount(rate.getAmount());
        }
        var hours =
                Duration.getInstance(1, rate.getUnits())
                        .convertUnits(TimeUnit.HOURS, project.getProjectProperties())
                        .getDuration();
        return hours == 0 ? null : amount(rate.getAmount() / hours);
    }

    List<ForeignAssignment> assignments(ProjectFile project, Set<Integer> leaves) {
        record Pair(int task, int resource) {}
        var found = new LinkedHashMap<Pair, ForeignAssignment>();
        for (var assignment : project.getResourceAssignments()) {
            var task = assignment.getTask();
            var resource = assignment.getResource();
            if (task == null || resource == null || !isOne(resource)) {
                continue;
            }
            var pair = new Pair(number(task.getUniqueID()), number(resource.getUniqueID()));
            if (!leaves.contains(pair.task())) {
                lose(assignment, RemarkCode.ASSIGNMENT_OF_SUMMARY);
                continue;
            }
            var one = one(assignment, pair.task(), pair.resource());
            if (found.containsKey(pair)) {
                lose(assignment, RemarkCode.SECOND_ASSIGNMENT);
            }
            found.merge(pair, one, StaffReading::sum);
        }
        return List.copyOf(found.values());
    }

    private ForeignAssignment one(ResourceAssignment assignment, int task, int resource) {
        var units = assignment.getUnits();
        var actual = times.minutes(assignment.getActualWork());
        return new ForeignAssignment(
                task,
                resource,
                units == null ? WHOLE : Texts.plain(units),
                times.minutes(assignment.getWork()),
                actual == null || actual == 0 ? null : actual,
                amount(assignment.getCost()));
    }

    private void lose(ResourceAssignment assignment, RemarkCode code) {
        remarks.add(
                new Remark(
                        About.ASSIGNMENT,
                        number(assignment.getTask().getID()),
                        assignment.getTask().getUniqueID(),
                        "Resource",
                        code,
                        assignment.getResource().getName(),
                        null));
    }

    private static ForeignAssignment sum(ForeignAssignment one, ForeignAssignment other) {
        return new ForeignAssignment(
                one.task(),
                one.resource(),
                one.units().add(other.units()),
                sum(one.work(), other.work()),
                sum(one.actualWork(), other.actualWork()),
                one.cost() == null
                        ? other.cost()
                        : other.cost() == null ? one.cost() : one.cost().add(other.cost()));
    }

    private static @Nullable Long sum(@Nullable Long one, @Nullable Long other) {
        return one == null ? other : other == null ? one : Long.valueOf(one + other);
    }
}
