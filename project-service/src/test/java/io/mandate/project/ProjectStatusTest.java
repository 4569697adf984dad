package io.mandate.project;

import static io.mandate.project.ProjectStatus.ACTIVE;
import static io.mandate.project.ProjectStatus.APPROVED;
import static io.mandate.project.ProjectStatus.CANCELLED;
import static io.mandate.project.ProjectStatus.CLOSED;
import static io.mandate.project.ProjectStatus.DELIVERED;
import static io.mandate.project.ProjectStatus.ON_HOLD;
import static io.mandate.project.ProjectStatus.PROPOSED;
import static io.mandate.project.ProjectStatus.STOPPING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProjectStatusTest {
    private static final Map<ProjectStatus, Set<ProjectStatus>> LIFE =
            Map.of(
                    PROPOSED, Set.of(APPROVED, CANCELLED),
                    APPROVED, Set.of(ACTIVE, CANCELLED),
                    ACTIVE, Set.of(ON_HOLD, STOPPING, DELIVERED),
                    ON_HOLD, Set.of(ACTIVE, STOPPING),
                    STOPPING, Set.of(CANCELLED),
                    CANCELLED, Set.of(),
                    DELIVERED, Set.of(CLOSED),
                    CLOSED, Set.of());

    @ParameterizedTest
    @EnumSource
    void leadsToTheNextStatusesOfTheLifeCycleAndToNoOther(ProjectStatus status) {
        for (var next : ProjectStatus.values()) {
            assertThat(status.canBecome(next))
                    .as("%s to %s", status, next)
                    .isEqualTo(LIFE.get(status).contains(next));
        }
    }
}
