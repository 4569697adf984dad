package io.mandate.project.schedule.network;

import io.mandate.project.schedule.calendar.WorkingTimes;

/** Working times under the name by which activities choose them. */
public record NamedCalendar(String id, WorkingTimes times) {}
