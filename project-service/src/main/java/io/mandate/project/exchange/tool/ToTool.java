package io.mandate.project.exchange.tool;

import io.mandate.project.exchange.file.ForeignSchedule;
import java.util.UUID;
import org.mpxj.ProjectFile;
import org.mpxj.TimeUnit;

/** A schedule as a project of the tools. */
public final class ToTool {
    private ToTool() {}

    public static ProjectFile write(ForeignSchedule schedule) {
        var project = new ProjectFile();
        var config = project.getProjectConfig();
        config.setAutoTaskID(false);
        config.setAutoTaskUniqueID(false);
        config.setAutoResourceID(false);
        config.setAutoResourceUniqueID(false);
        setTerms(project, schedule);
        var calendars = new CalendarWriting(project);
        schedule.calendars().forEach(calendars::add);
        var tasks = new TaskWriting(project, calendars);
        tasks.write(schedule.tasks());
        tasks.link(schedule.links());
        new StaffWriting(project).write(schedule.resources(), schedule.assignments());
        return project;
    }

    private static void setTerms(ProjectFile project, ForeignSchedule schedule) {
        var terms = project.getProjectProperties();
        var guid = schedule.guid();
        if (guid != null) {
            terms.setGUID(UUID.fromString(guid));
        }
        terms.setProjectTitle(schedule.title());
        terms.setName(schedule.title());
        terms.setStartDate(schedule.start());
        terms.setStatusDate(schedule.statusDate());
        terms.setMustFinishBy(schedule.deadline());
        terms.setCurrencyCode(schedule.currency());
        terms.setDefaultDurationUnits(TimeUnit.HOURS);
    }
}
