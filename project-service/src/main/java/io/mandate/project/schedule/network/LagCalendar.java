package io.mandate.project.schedule.network;

/** In whose working time a lag passes. */
public enum LagCalendar {
    PREDECESSOR,
    SUCCESSOR,
    /** The schedule's own calendar. */
    SCHEDULE,
    /** Day and night, as concrete dries. */
    ELAPSED
}
