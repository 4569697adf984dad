package io.mandate.resource.demand;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What this service reads of a project's change of status. */
public record StatusChanged(ProjectStatus to, @Nullable LocalDate windDownOn) {
    public static final String TYPE = "mandate.project.status-changed.v1";
}
