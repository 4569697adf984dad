package io.mandate.project.exchange.tool;

import io.mandate.project.exchange.file.ForeignAssignment;
import io.mandate.project.exchange.file.ForeignResource;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mpxj.Availability;
import org.mpxj.CostRateTable;
import org.mpxj.CostRateTableEntry;
import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.Rate;
import org.mpxj.Resource;
import org.mpxj.ResourceAssignment;
import org.mpxj.ResourceType;
import org.mpxj.TimeUnit;
import org.mpxj.common.LocalDateTimeHelper;

/** Resources and assignments as the tools have them. */
final class StaffWriting {
    private final ProjectFile project;

    StaffWriting(ProjectFile project) {
        this.project = project;
    }

    void write(List<ForeignResource> resources, List<ForeignAssignment> assignments) {
        var written = new HashMap<Integer, Resource>();
        for (var stated : resources) {
            var resource = project.addResource();
            resource.setUniqueID(stated.uid());
            resource.setID(stated.row());
            fill(resource, stated);
            written.put(stated.uid(), resource);
        }
        for (var stated : assignments) {
            var task = project.getTaskByUniqueID(stated.task());
            var resource = written.get(stated.resource());
            if (task != null && resource != null) {
                fill(task.addResourceAssignment(resource), stated);
            }
        }
    }

    private static void fill(Resource resource, ForeignResource stated) {
        resource.setName(stated.name());
        resource.setGroup(stated.group());
        resource.setType(
                switch (stated.kind()) {
                    case WORK -> ResourceType.WORK;
                    case MATERIAL -> ResourceType.MATERIAL;
                    case COST -> ResourceType.COST;
                });
        var units = stated.units();
        if (units != null) {
            resource.getAvailability()
                    .add(
                            new Availability(
                                    LocalDateTimeHelper.START_DATE_NA,
                                    LocalDateTimeHelper.END_DATE_NA,
                                    units));
        }
        var rates = new CostRateTable();
        rates.add(
                new CostRateTableEntry(
                        LocalDateTimeHelper.START_DATE_NA,
                        LocalDateTimeHelper.END_DATE_NA,
                        0,
                        rate(stated.rate()),
                        Rate.ZERO));
        resource.setCostRateTable(0, rates);
    }

    private static Rate rate(@Nullable BigDecimal amount) {
        return amount == null ? Rate.ZERO : new Rate(amount, TimeUnit.HOURS);
    }

    private static void fill(ResourceAssignment assignment, ForeignAssignment stated) {
        assignment.setUnits(stated.units());
        assignment.setStart(assignment.getTask().getStart());
        assignment.setFinish(assignment.getTask().getFinish());
        assignment.setCost(stated.cost());
        var work = stated.work();
        var actual = stated.actualWork();
        if (work != null) {
            long done = actual == null ? 0 : actual;
            assignment.setWork(minutes(work));
            assignment.setActualWork(minutes(done));
            assignment.setRemainingWork(minutes(Math.max(0, work - done)));
        }
    }

    private static Duration minutes(long minutes) {
        return Duration.getInstance((double) minutes, TimeUnit.MINUTES);
    }
}
