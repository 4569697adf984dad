package io.mandate.project.exchange.file;

import io.mandate.project.schedule.calendar.WorkingTimes;

/** Working times under the name that the tool shows. */
public record ForeignCalendar(String name, WorkingTimes times) {}
