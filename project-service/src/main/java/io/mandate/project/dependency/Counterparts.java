package io.mandate.project.dependency;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.sql.Sql;
import io.mandate.project.Project;
import io.mandate.project.ProjectId;
import io.mandate.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Both projects of a dependency, locked in the order of their ids: who takes two never waits for who
 * waits for them. The caller sees one of them; the news of both is the business of this service.
 */
@ApplicationScoped
class Counterparts {
    private static final String LOCK =
            "select id from project where id in (?, ?) order by id for no key update";
    private static final String OFFICES = "coalesce(current_setting('mandate.offices', true), '')";

    private final Projects projects;
    private final Sql sql;

    Counterparts(Projects projects, Sql sql) {
        this.projects = projects;
        this.sql = sql;
    }

    /** Who needs and who provides. */
    record Both(Project receiver, Project provider) {}

    /** Locked before they are read, so that nobody's version is an old one; refused if mine is not the caller's. */
    @Transactional(Transactional.TxType.MANDATORY)
    Both lock(ProjectId receiver, ProjectId provider, ProjectId mine) {
        sql.list(LOCK, _ -> true, receiver.value(), provider.value());
        projects.require(mine);
        return all(receiver, provider);
    }

    /** What is set ends with the transaction at the latest. */
    private Both all(ProjectId receiver, ProjectId provider) {
        var offices = setting("select " + OFFICES);
        setting("select set_config('mandate.offices', '*', true)");
        var found = projects.withReferences(List.of(receiver, provider));
        sql.list("select set_config('mandate.offices', ?, true)", _ -> true, offices);
        var needs = found.get(receiver);
        var provides = found.get(provider);
        if (needs == null || provides == null) {
            throw ProblemException.invalid("/provider", "is no project");
        }
        return new Both(needs, provides);
    }

    private String setting(String query) {
        return sql.first(query, row -> row.getString(1)).orElseThrow();
    }
}
