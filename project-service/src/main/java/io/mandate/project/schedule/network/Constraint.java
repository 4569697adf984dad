package io.mandate.project.schedule.network;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A wish about an activity's dates. None breaks a link: what cannot be kept shows as negative float. */
public record Constraint(ConstraintKind kind, @Nullable LocalDateTime date) {
    public static final Constraint NONE = new Constraint(ConstraintKind.ASAP, null);
}
