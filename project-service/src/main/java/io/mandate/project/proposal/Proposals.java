package io.mandate.project.proposal;

import io.mandate.platform.web.Idempotency;
import io.mandate.project.Chronicle;
import io.mandate.project.Project;
import io.mandate.project.ProjectId;
import io.mandate.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes in new projects, one at a time. */
@ApplicationScoped
class Proposals {
    private final Projects projects;
    private final EntryRules rules;
    private final Chronicle chronicle;
    private final Idempotency idempotency;

    Proposals(Projects projects, EntryRules rules, Chronicle chronicle, Idempotency idempotency) {
        this.projects = projects;
        this.rules = rules;
        this.chronicle = chronicle;
        this.idempotency = idempotency;
    }

    @Transactional
    ProjectView propose(ProjectRequest request) {
        return idempotency.once(request, ProjectView.class, () -> take(request));
    }

    private ProjectView take(ProjectRequest request) {
        var id = ProjectId.next();
        var checked = rules.check(id, null, request);
        var project = Project.of(id, checked.statement());
        var event = project.propose(checked.today());
        projects.persist(project);
        chronicle.tell(Chronicle.Entry.proposed(project, event));
        return ProjectView.of(project, null);
    }
}
