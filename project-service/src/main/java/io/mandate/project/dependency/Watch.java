package io.mandate.project.dependency;

import io.mandate.platform.run.Runs;
import io.mandate.platform.sql.Sql;
import io.mandate.project.ProjectEvent.StatusChanged;
import io.mandate.project.ProjectId;
import io.mandate.project.Projects;
import io.mandate.project.plan.PlanReplaced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Remembers whose plan or status has changed while others count on it, and has a run look. Nobody's plan
 * waits for the projects that it concerns.
 */
@ApplicationScoped
class Watch {
    private static final String EVERY_OFFICE = "*";
    private static final Duration FORGOTTEN = Duration.ofMinutes(10);
    private static final String REMEMBER =
            "insert into dependency_watch (project_id, asked, asked_at) select ?, 1, ?"
                    + " where exists (select 1 from project_dependency where project_id = ?)"
                    + " or exists (select 1 from project_dependency where provider_id = ?)"
                    + " on conflict (project_id) do update set asked = dependency_watch.asked + 1,"
                    + " asked_at = excluded.asked_at";

    private final Projects projects;
    private final Sql sql;
    private final Runs runs;
    private final Clock clock;

    Watch(Projects projects, Sql sql, Runs runs, Clock clock) {
        this.projects = projects;
        this.sql = sql;
        this.runs = runs;
        this.clock = clock;
    }

    /** A project, and how often it was asked to be looked at. */
    record Asked(ProjectId project, long times) {}

    @Transactional(Transactional.TxType.MANDATORY)
    void planned(@Observes PlanReplaced replaced) {
        remember(replaced.project());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void movedOn(@Observes StatusChanged changed) {
        remember(changed.stamp().project());
    }

    /** With the project's row written first, so that a request of now is either seen or sees what is new. */
    private void remember(ProjectId project) {
        projects.flush();
        int asked =
                sql.update(
                        REMEMBER,
                        project.value(),
                        clock.instant(),
                        project.value(),
                        project.value());
        if (asked > 0) {
            start();
        }
    }

    private void start() {
        runs.start(WatchWork.KIND, List.of(), EVERY_OFFICE);
    }

    /** What a run that was cancelled or failed left behind is taken up again. */
    @Transactional
    void remindOfForgotten() {
        var now = clock.instant();
        int forgotten =
                sql.update(
                        "update dependency_watch set asked_at = ? where asked_at < ?",
                        now,
                        now.minus(FORGOTTEN));
        if (forgotten > 0) {
            start();
        }
    }

    /** Who waits longest. */
    Optional<Asked> next() {
        return sql.first(
                "select project_id, asked from dependency_watch"
                        + " order by asked_at, project_id limit 1",
                row -> new Asked(new ProjectId(row.getObject(1, UUID.class)), row.getLong(2)));
    }

    /** Unless it was asked for once more meanwhile. */
    void done(Asked asked) {
        sql.update(
                "delete from dependency_watch where project_id = ? and asked = ?",
                asked.project().value(),
                asked.times());
    }
}
