package io.mandate.resource.planning;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What holds for an allocation run that does not say otherwise. */
@ConfigMapping(prefix = "mandate.resource.planning")
public interface PlanningRules {
    /** Nobody is put on a project for less than this many hours of the month. */
    @WithDefault("8")
    int minimumBlockHours();

    /** Nobody works on more projects than this in the month. */
    @WithDefault("5")
    int maximumProjectsPerPerson();

    /** A run that still has no proof then stops with the best plan it has. */
    @WithDefault("2M")
    Duration wallClock();
}
