package io.mandate.portfolio.candidate;

import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.ProjectStatus;

/** A candidate as it was at one moment. */
public record KnownProject(
        ProjectId projectId, String office, String name, ProjectStatus status, ProjectFacts facts) {

    /** The same project, of which something else is supposed. */
    public KnownProject with(ProjectFacts supposed) {
        return new KnownProject(projectId, office, name, status, supposed);
    }
}
