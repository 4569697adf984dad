package io.mandate.project.exchange.tool;

import io.mandate.project.exchange.file.ForeignSchedule;
import io.mandate.project.exchange.file.ForeignTask;
import io.mandate.project.exchange.file.Remark;
import io.mandate.project.exchange.file.RemarkCode;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mpxj.ProjectFile;
import org.mpxj.ScheduleFrom;

/** What a tool's project says, in the words of no tool. */
public final class FromTool {
    private FromTool() {}

    public static ForeignSchedule read(ProjectFile project, String format, List<Remark> before) {
        var remarks = new Remarks();
        before.forEach(remarks::add);
        var times = new WorkTimes(project, remarks);
        var leftOvers = new LeftOvers(project, remarks);
        var calendars = new CalendarReading(project);
        var tasks = new TaskReading(calendars, times, leftOvers, remarks).of(project);
        var leaves = uids(tasks, each -> !each.summary());
        var summaries = uids(tasks, ForeignTask::summary);
        var links = new LinkReading(times, remarks).of(project, leaves, summaries);
        var staff = new StaffReading(times, leftOvers, remarks);
        var resources = staff.resources(project);
        var assignments = staff.assignments(project, leaves);
        return onTerms(project, remarks)
                .with(calendars.all(), tasks, links, resources, assignments)
                .in(format, remarks.all());
    }

    private static ForeignSchedule onTerms(ProjectFile project, Remarks remarks) {
        var terms = project.getProjectProperties();
        if (terms.getScheduleFrom() == ScheduleFrom.FINISH) {
            remarks.add(Remark.ofFile(RemarkCode.FIELD_NOT_KEPT, "ScheduleFrom", "FINISH"));
        }
        return ForeignSchedule.onTerms(
                text(terms.getGUID()),
                Texts.orNull(terms.getProjectTitle()),
                Texts.minute(terms.getStartDate()),
                Texts.minute(terms.getStatusDate()),
                Texts.minute(terms.getMustFinishBy()),
                Texts.orNull(terms.getCurrencyCode()));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static Set<Integer> uids(List<ForeignTask> tasks, Predicate<ForeignTask> which) {
        return tasks.stream().filter(which).map(ForeignTask::uid).collect(Collectors.toSet());
    }
}
