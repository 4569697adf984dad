package io.mandate.project;

import io.mandate.platform.state.EntityStates;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The present states of all projects. */
@Singleton
class ProjectStates extends EntityStates<Project> {
    ProjectStates(EntityManager entities) {
        super(
                entities,
                new Kind<>(
                        Project.STATE,
                        Project.class,
                        "id.value",
                        UUID::fromString,
                        Project::state));
    }
}
