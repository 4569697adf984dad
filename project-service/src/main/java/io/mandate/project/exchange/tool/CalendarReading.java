package io.mandate.project.exchange.tool;

import io.mandate.project.exchange.file.ForeignCalendar;
import io.mandate.project.schedule.calendar.CalendarException;
import io.mandate.project.schedule.calendar.Shift;
import io.mandate.project.schedule.calendar.WorkingTimes;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectFile;

/** The calendars that tasks can work by, each with all that it inherits. */
final class CalendarReading {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 2);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private final Map<ProjectCalendar, String> names = new LinkedHashMap<>();
    private final @Nullable ProjectCalendar standard;

    CalendarReading(ProjectFile project) {
        standard = project.getDefaultCalendar();
        if (standard != null) {
            name(standard);
        }
        project.getTasks().stream()
                .map(task -> task.getCalendar())
                .filter(Objects::nonNull)
                .forEach(this::name);
        project.getCalendars().stream().filter(CalendarReading::isOfTasks).forEach(this::name);
    }

    /** Calendars of resources are spoken of with their resources. */
    private static boolean isOfTasks(ProjectCalendar calendar) {
        return calendar.getResourceCount() == 0 && !calendar.isDerived();
    }

    private void name(ProjectCalendar calendar) {
        names.computeIfAbsent(
                calendar,
                each -> {
                    var name = Objects.requireNonNullElse(Texts.orNull(each.getName()), "Calendar");
                    var free = name;
                    for (int at = 2; names.containsValue(free); at++) {
                        free = name + " " + at;
                    }
                    return free;
                });
    }

    /** What a task's calendar is called; none is that of the project. */
    @Nullable String of(@Nullable ProjectCalendar calendar) {
        return calendar == null || calendar.equals(standard) ? null : names.get(calendar);
    }

    /** The project's own first, the others by name. */
    List<ForeignCalendar> all() {
        return names.entrySet().stream()
                .sorted(
                        Comparator.comparing(
                                        (Map.Entry<ProjectCalendar, String> each) ->
                                                !each.getKey().equals(standard))
                                .thenComparing(Map.Entry::getValue))
                .map(each -> new ForeignCalendar(each.getValue(), times(each.getKey())))
                .toList();
    }

    private static WorkingTimes times(ProjectCalendar calendar) {
        var week = new EnumMap<DayOfWeek, List<Shift>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            var shifts =
                    calendar.isWorkingDay(day) ? shifts(calendar.getHours(day)) : List.<Shift>of();
            if (!shifts.isEmpty()) {
                week.put(day, shifts);
            }
        }
        return new WorkingTimes(week, exceptions(calendar));
    }

    private static List<CalendarException> exceptions(ProjectCalendar calendar) {
        var own = new ArrayList<CalendarException>();
        for (@Nullable ProjectCalendar at = calendar; at != null; at = at.getParent()) {
            for (var each : at.getExpandedCalendarExceptionsWithWorkWeeks()) {
                var shifts = each.getWorking() ? shifts(each) : List.<Shift>of();
                add(own, each.getFromDate(), each.getToDate(), shifts);
            }
        }
        own.sort(Comparator.comparing(CalendarException::from));
        return own;
    }

    /** Adds those of the days that no nearer exception has spoken of. */
    private static void add(
            List<CalendarException> own, LocalDate from, LocalDate to, List<Shift> shifts) {
        var start = from.isBefore(FIRST) ? FIRST : from;
        var end = to == null ? start : to.isAfter(LAST) ? LAST : to;
        if (end.isBefore(start)) {
            return;
        }
        for (var other : own) {
            if (!other.from().isAfter(end) && !other.to().isBefore(start)) {
                add(own, start, other.from().minusDays(1), shifts);
                add(own, other.to().plusDays(1), end, shifts);
                return;
            }
        }
        own.add(new CalendarException(start, end, shifts));
    }

    private static List<Shift> shifts(List<LocalTimeRange> ranges) {
        return ranges.stream()
                .filter(each -> each.getStart() != null && each.getEnd() != null)
                .sorted(Comparator.comparing(LocalTimeRange::getStart))
                .map(
                        each ->
                                new Shift(
                                        each.getStart().truncatedTo(ChronoUnit.MINUTES),
                                        each.getEnd().truncatedTo(ChronoUnit.MINUTES)))
                .toList();
    }
}
