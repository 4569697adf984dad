package io.mandate.project.exchange.merge;

import static java.util.Objects.requireNonNullElse;

import io.mandate.project.exchange.file.ForeignCalendar;
import io.mandate.project.exchange.file.ForeignSchedule;
import io.mandate.project.exchange.file.ForeignTask;
import io.mandate.project.exchange.file.Remark;
import io.mandate.project.exchange.file.RemarkCode;
import io.mandate.project.plan.CalendarRequest;
import io.mandate.project.plan.PlanRequest;
import io.mandate.project.schedule.calendar.CalendarRules;
import io.mandate.project.schedule.calendar.Flaws;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The calendars of the plan: those of the file, under the ids that the plan has for these names, or ones that it can have. */
final class CalendarMerge {
    private static final int LONGEST_NAME = 200;

    private final Map<String, CalendarRequest> byName = new LinkedHashMap<>();

    CalendarMerge(ForeignSchedule file, @Nullable PlanRequest present, List<Remark> remarks) {
        var used =
                file.tasks().stream()
                        .map(ForeignTask::calendar)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        for (var stated : file.calendars()) {
            boolean needed = byName.isEmpty() || used.contains(stated.name());
            if (needed || isSound(stated)) {
                byName.put(stated.name(), keepIfSame(of(stated, present), present));
            } else {
                remarks.add(Remark.ofFile(RemarkCode.CALENDAR_NOT_USED, "Calendar", stated.name()));
            }
        }
    }

    private static boolean isSound(ForeignCalendar stated) {
        return new CalendarRules(new Flaws(), "").check(stated.times());
    }

    private CalendarRequest of(ForeignCalendar stated, @Nullable PlanRequest present) {
        var name = Names.clean(stated.name(), LONGEST_NAME);
        var id =
                calendars(present).stream()
                        .filter(each -> name.equals(requireNonNullElse(each.name(), each.id())))
                        .map(CalendarRequest::id)
                        .filter(known -> !isTaken(known))
                        .findFirst()
                        .orElseGet(() -> free(stated));
        return CalendarRequest.of(id, name.equals(id) ? null : name, stated.times());
    }

    private String free(ForeignCalendar stated) {
        var first = Names.id(stated.name());
        var id = first;
        for (int at = 2; isTaken(id); at++) {
            id = Names.id(first.substring(0, Math.min(first.length(), 55)) + "-" + at);
        }
        return id;
    }

    private static List<CalendarRequest> calendars(@Nullable PlanRequest plan) {
        return plan == null ? List.of() : plan.calendars();
    }

    private boolean isTaken(String id) {
        return byName.values().stream().anyMatch(each -> each.id().equals(id));
    }

    /** What says the same in other words stays as it is stated here. */
    private static CalendarRequest keepIfSame(
            CalendarRequest calendar, @Nullable PlanRequest present) {
        return calendars(present).stream()
                .filter(each -> each.id().equals(calendar.id()))
                .filter(each -> each.says(calendar))
                .findFirst()
                .orElse(calendar);
    }

    List<CalendarRequest> all() {
        return new ArrayList<>(byName.values());
    }

    /** The id of a calendar; none for that of the plan. */
    @Nullable String id(@Nullable String name) {
        var found = name == null ? null : byName.get(name);
        return found == null ? null : found.id();
    }
}
