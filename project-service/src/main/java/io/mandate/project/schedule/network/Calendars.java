package io.mandate.project.schedule.network;

import io.mandate.project.schedule.calendar.WorkingCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The calendars of a schedule, ready for arithmetic. */
public final class Calendars {
    private final Map<String, WorkingCalendar> named = new HashMap<>();
    private final WorkingCalendar standard;

    public Calendars(List<NamedCalendar> calendars) {
        standard = new WorkingCalendar(calendars.getFirst().times());
        for (var each : calendars) {
            named.put(each.id(), new WorkingCalendar(each.times()));
        }
    }

    /** The schedule's own. */
    public WorkingCalendar standard() {
        return standard;
    }

    /** The one of that name, by default the schedule's own. */
    public WorkingCalendar of(@Nullable String id) {
        return id == null ? standard : named.getOrDefault(id, standard);
    }
}
