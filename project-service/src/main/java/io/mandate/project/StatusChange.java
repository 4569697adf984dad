package io.mandate.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A wish to move a project on: each carries what that move needs, and nothing else. */
public sealed interface StatusChange {
    String reason();

    ProjectStatus to();

    /** Pause, if known until when. */
    record Hold(String reason, @Nullable LocalDate until) implements StatusChange {
        @Override
        public ProjectStatus to() {
            return ProjectStatus.ON_HOLD;
        }
    }

    /** Wind down; the people are free from that date. */
    record Stop(String reason, LocalDate windDownOn) implements StatusChange {
        @Override
        public ProjectStatus to() {
            return ProjectStatus.STOPPING;
        }
    }

    /** Any move that needs no more than a reason. */
    record Move(ProjectStatus to, String reason) implements StatusChange {}
}
