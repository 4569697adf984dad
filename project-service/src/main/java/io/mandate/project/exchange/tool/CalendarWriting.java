package io.mandate.project.exchange.tool;

import io.mandate.project.exchange.file.ForeignCalendar;
import io.mandate.project.schedule.calendar.Shift;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectCalendarHours;
import org.mpxj.ProjectFile;

/** Calendars as the tools have them; the first becomes the project's own. */
final class CalendarWriting {
    private final ProjectFile project;
    private final Map<String, ProjectCalendar> written = new HashMap<>();

    CalendarWriting(ProjectFile project) {
        this.project = project;
    }

    void add(ForeignCalendar stated) {
        var calendar = project.addCalendar();
        calendar.setName(stated.name());
        for (var day : DayOfWeek.values()) {
            var shifts = stated.times().week().getOrDefault(day, List.of());
            calendar.setWorkingDay(day, !shifts.isEmpty());
            add(calendar.addCalendarHours(day), shifts);
        }
        for (var special : stated.times().exceptions()) {
            add(calendar.addCalendarException(special.from(), special.to()), special.shifts());
        }
        if (written.isEmpty()) {
            project.setDefaultCalendar(calendar);
        }
        written.put(stated.name(), calendar);
    }

    private static void add(ProjectCalendarHours hours, List<Shift> shifts) {
        shifts.forEach(each -> hours.add(new LocalTimeRange(each.from(), each.to())));
    }

    @Nullable ProjectCalendar of(@Nullable String name) {
        return name == null ? null : written.get(name);
    }
}
