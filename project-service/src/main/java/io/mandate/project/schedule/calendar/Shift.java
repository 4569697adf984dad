package io.mandate.project.schedule.calendar;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalTime;

/** A stretch of work within one day; one that ends at 00:00 lasts until midnight. */
public record Shift(LocalTime from, LocalTime to) {
    @JsonIgnore
    int start() {
        return minute(from);
    }

    @JsonIgnore
    int end() {
        return to.equals(LocalTime.MIDNIGHT) ? WorkingDay.MINUTES : minute(to);
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
