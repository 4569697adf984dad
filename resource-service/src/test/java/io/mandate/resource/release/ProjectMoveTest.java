package io.mandate.resource.release;

import static io.mandate.resource.World.as;
import static io.mandate.resource.World.freshOffice;
import static io.mandate.resource.World.hire;
import static io.mandate.resource.World.hours;
import static io.mandate.resource.World.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.resource.Runs;
import io.mandate.resource.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "resource-service"))
class ProjectMoveTest {
    private static final String MARCH = "2031-03";

    private final String before = freshOffice();
    private final String after = freshOffice();

    @Test
    void anAllocationFollowsItsProjectToAnotherOffice() {
        hire(before, "developer", 105);
        var project =
                project(before)
                        .asksFor("ACTIVE", hours("developer", MARCH, 100))
                        .directed("START", 1, "start")
                        .isSeen(MARCH, "WANTED");
        Runs.planAndApprove(before, MARCH);
        assertThat(seenIn(before, project)).isEqualTo(1);

        project.movesTo(after).asksFor("ACTIVE", hours("developer", MARCH, 100));

        World.until(() -> seenIn(after, project) == 1);
        assertThat(seenIn(before, project)).isZero();
    }

    private static int seenIn(String office, World.Project project) {
        return as(List.of(Role.VIEWER), office)
                .get("/v1/projects/" + project.id + "/allocations")
                .path("items?.size() ?: 0");
    }
}
