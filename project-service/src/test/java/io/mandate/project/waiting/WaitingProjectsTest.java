package io.mandate.project.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.run.Runs;
import io.mandate.platform.sql.Sql;
import io.mandate.project.ProjectId;
import io.mandate.project.RealServers;
import io.mandate.project.Service;
import io.mandate.project.waiting.WaitingProjects.Table;
import io.mandate.project.waiting.WaitingProjects.Waiting;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Who waits for more while a run is at work is not done when the run is. */
@QuarkusTest
@RealServers
class WaitingProjectsTest {
    private static final Table TABLE =
            new Table("dependency_watch", "asked", "asked_at", "dependency-watch");

    @Inject Sql sql;
    @Inject Runs runs;
    @Inject Clock clock;

    @Test
    void whatWasAskedForOnceMoreMeanwhileIsNotDone() {
        var project = ProjectId.fromString(Service.proposed(Service.minimal(Service.office())));
        var waiting = new WaitingProjects(TABLE, sql, runs, clock);
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            sql.update(
                                    "insert into dependency_watch values (?, 2, ?)",
                                    project.value(),
                                    Instant.EPOCH);
                            waiting.done(new Waiting(project, 1));
                            assertThat(waiting(project)).isEqualTo(1);
                            waiting.done(new Waiting(project, 2));
                            assertThat(waiting(project)).isZero();
                        });
    }

    private int waiting(ProjectId project) {
        return sql.first(
                        "select count(*) from dependency_watch where project_id = ?",
                        row -> row.getInt(1),
                        project.value())
                .orElseThrow();
    }
}
