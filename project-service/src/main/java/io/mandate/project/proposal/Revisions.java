package io.mandate.project.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.platform.web.MergePatch;
import io.mandate.platform.web.Preconditions;
import io.mandate.project.Chronicle;
import io.mandate.project.Project;
import io.mandate.project.ProjectId;
import io.mandate.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes what is told about a project. */
@ApplicationScoped
class Revisions {
    private final Projects projects;
    private final EntryRules rules;
    private final Chronicle chronicle;
    private final MergePatch mergePatch;
    private final ProjectReading reading;

    Revisions(
            Projects projects,
            EntryRules rules,
            Chronicle chronicle,
            MergePatch mergePatch,
            ProjectReading reading) {
        this.projects = projects;
        this.rules = rules;
        this.chronicle = chronicle;
        this.mergePatch = mergePatch;
        this.reading = reading;
    }

    @Transactional
    ProjectView revise(ProjectId id, @Nullable String ifMatch, @Nullable JsonNode patch) {
        var project = projects.require(id);
        Preconditions.require(ifMatch, project.version());
        revise(project, mergePatch.apply(present(project, patch), patch, ProjectRequest.class));
        return reading.view(project);
    }

    /** What the patch is applied to: a planned cost that nobody stated follows the business case. */
    private static ProjectRequest present(Project project, @Nullable JsonNode patch) {
        boolean named = patch != null && patch.has("plannedCost");
        var details = project.details();
        return ProjectRequest.of(
                project, named ? details.plannedCost() : details.statedPlannedCost());
    }

    private void revise(Project project, ProjectRequest request) {
        var checked = rules.check(project.id(), project.details(), request);
        var before = project.facts();
        project.revise(checked.statement(), checked.today())
                .ifPresent(
                        event ->
                                chronicle.tell(
                                        Chronicle.Entry.changed(project, before, List.of(event))));
    }
}
