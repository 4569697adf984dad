package io.mandate.project.schedule.network;

/** The choices by which a schedule is calculated; each changes the dates, so each is stated with the answer. */
public record SchedulePolicy(
        ProgressRule progress, LagCalendar lagCalendar, Criticality criticality) {
    public static final SchedulePolicy STANDARD =
            new SchedulePolicy(
                    ProgressRule.RETAINED_LOGIC,
                    LagCalendar.PREDECESSOR,
                    new Criticality.FloatAtMost(0));
}
