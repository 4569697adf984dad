package io.mandate.project.proposal;

import io.mandate.platform.security.Caller;
import io.mandate.project.Oddity;
import io.mandate.project.ProjectDetails;
import io.mandate.project.ProjectId;
import io.mandate.project.Projects;
import io.mandate.project.Statement;
import io.mandate.project.office.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What must hold before somebody's words about a project are taken. */
@ApplicationScoped
class EntryRules {
    private final Projects projects;
    private final Offices offices;
    private final Caller caller;

    EntryRules(Projects projects, Offices offices, Caller caller) {
        this.projects = projects;
        this.offices = offices;
        this.caller = caller;
    }

    /** A statement that may be taken, and the office's date. */
    record Checked(Statement statement, LocalDate today) {}

    Checked check(ProjectId self, @Nullable ProjectDetails before, ProjectRequest request) {
        caller.requireScope(request.office());
        var details = request.toDetails(offices.require(request.office()));
        Oddity.refuse(before, details);
        projects.requireFree(request.externalRefs(), self);
        var statement =
                Statement.of(
                        request.office(), details, request.externalRefs(), request.sourceVersion());
        return new Checked(statement, offices.today(request.office()));
    }
}
