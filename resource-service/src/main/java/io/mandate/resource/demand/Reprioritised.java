package io.mandate.resource.demand;

import io.mandate.resource.ProjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What this service reads of a new ranking: the projects that moved. */
record Reprioritised(List<Place> ranking) {
    static final String TYPE = "mandate.portfolio.reprioritised.v1";

    /** A project's place; without a rank it has left the ranking. */
    record Place(ProjectId projectId, @Nullable Integer rank, boolean selected) {}
}
