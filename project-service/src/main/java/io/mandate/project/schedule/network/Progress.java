package io.mandate.project.schedule.network;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What has happened to an activity so far; a running one says how many working minutes remain. */
public record Progress(
        @Nullable LocalDateTime actualStart,
        @Nullable LocalDateTime actualFinish,
        @Nullable Long remaining) {
    public static final Progress NONE = new Progress(null, null, null);
}
