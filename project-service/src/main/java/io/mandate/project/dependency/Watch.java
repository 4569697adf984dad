package io.mandate.project.dependency;

import io.mandate.platform.run.Conclusion;
import io.mandate.platform.run.RunProgress;
import io.mandate.platform.run.Runs;
import io.mandate.platform.sql.Sql;
import io.mandate.project.ProjectEvent.Stamp;
import io.mandate.project.ProjectEvent.StatusChanged;
import io.mandate.project.ProjectId;
import io.mandate.project.Projects;
import io.mandate.project.ProjectsMoved;
import io.mandate.project.office.ZoneChanged;
import io.mandate.project.plan.PlanReplaced;
import io.mandate.project.waiting.WaitingProjects;
import io.mandate.project.waiting.WaitingProjects.Table;
import io.mandate.project.waiting.WaitingProjects.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Remembers whose plan, status or clock has changed while others count on it, and has a run look. Nobody's
 * plan waits for the projects that it concerns.
 */
@ApplicationScoped
class Watch {
    private static final Table TABLE =
            new Table("dependency_watch", "asked", "asked_at", WatchWork.KIND);
    private static final String REMEMBER =
            "insert into dependency_watch (project_id, asked, asked_at)"
                    + " select p.id, 1, ? from project p where %s"
                    + " and (exists (select from project_dependency d where d.project_id = p.id)"
                    + " or exists (select from project_dependency d where d.provider_id = p.id))"
                    + " order by p.id"
                    + " on conflict (project_id) do update set asked = dependency_watch.asked + 1,"
                    + " asked_at = excluded.asked_at";
    private static final String THESE = REMEMBER.formatted("p.id = any(?::uuid[])");
    private static final String OF_OFFICE = REMEMBER.formatted("p.office = ?");

    private final WaitingProjects waiting;
    private final Projects projects;
    private final Sql sql;
    private final Clock clock;

    Watch(Projects projects, Sql sql, Runs runs, Clock clock) {
        this.waiting = new WaitingProjects(TABLE, sql, runs, clock);
        this.projects = projects;
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void planned(@Observes PlanReplaced replaced) {
        remember(Stream.of(replaced.project()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void movedOn(@Observes StatusChanged changed) {
        remember(Stream.of(changed.stamp().project()));
    }

    /** Perhaps to another time zone. */
    @Transactional(Transactional.TxType.MANDATORY)
    void moved(@Observes ProjectsMoved moved) {
        remember(moved.stamps().stream().map(Stamp::project));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void otherClock(@Observes ZoneChanged changed) {
        remember(OF_OFFICE, changed.office());
    }

    private void remember(Stream<ProjectId> changed) {
        remember(THESE, (Object) changed.map(ProjectId::toString).toArray(String[]::new));
    }

    /** With the row of what changed written first, so that a request of now is either seen or sees what is new. */
    private void remember(String statement, Object whose) {
        projects.flush();
        if (sql.update(statement, clock.instant(), whose) > 0) {
            waiting.start();
        }
    }

    @Transactional
    void remindOfForgotten() {
        waiting.remindOfForgotten();
    }

    Conclusion each(RunProgress progress, Consumer<Waiting> work) {
        return waiting.each(progress, work);
    }
}
