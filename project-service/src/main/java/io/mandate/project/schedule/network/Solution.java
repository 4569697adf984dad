package io.mandate.project.schedule.network;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

/** When everything takes place, in the order of the schedule's activities, and by which policy that was found. */
public record Solution(
        LocalDateTime start,
        LocalDateTime finish,
        SchedulePolicy policy,
        List<PlannedActivity> activities) {

    /** The critical activities in the order of their dates. */
    public List<PlannedActivity> critical() {
        return activities.stream()
                .filter(PlannedActivity::critical)
                .sorted(
                        Comparator.comparing(PlannedActivity::start)
                                .thenComparing(PlannedActivity::finish)
                                .thenComparing(PlannedActivity::id))
                .toList();
    }
}
