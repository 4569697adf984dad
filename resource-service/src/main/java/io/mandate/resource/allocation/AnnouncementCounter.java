package io.mandate.resource.allocation;

import io.mandate.platform.sql.Sql;
import io.mandate.resource.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Numbers what this service says about a project. Drawing a number locks the project's row until the
 * transaction ends, so that the numbers are dense and rise in the order of the commits.
 */
@ApplicationScoped
class AnnouncementCounter {
    private final Sql sql;

    AnnouncementCounter(Sql sql) {
        this.sql = sql;
    }

    /** Draws so many numbers at once; the answer is the first of them. */
    long draw(ProjectId project, String office, int howMany) {
        return sql.first(
                                "insert into announcement_counter as c (project_id, office, sequence)"
                                        + " values (?, ?, ?) on conflict (project_id) do update"
                                        + " set sequence = c.sequence + excluded.sequence,"
                                        + " office = excluded.office returning c.sequence",
                                row -> row.getLong(1),
                                project.value(),
                                office,
                                (long) howMany)
                        .orElseThrow()
                - howMany
                + 1;
    }
}
