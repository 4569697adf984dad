package io.mandate.project.activity;

import io.mandate.project.progress.Earning;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What is said of an activity's progress, without what is planned of it. */
public record Advance(
        @Nullable LocalDateTime actualStart,
        @Nullable LocalDateTime actualFinish,
        @Nullable Long remaining,
        int percentComplete,
        @Nullable String reason,
        @Nullable Earning earning) {}
