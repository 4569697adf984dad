package io.mandate.project.upsert;

import static io.mandate.platform.problem.CommonProblem.PRECONDITION_FAILED;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.scope.ScopeTree;
import io.mandate.platform.web.Preconditions;
import io.mandate.project.ExternalRef;
import io.mandate.project.Projects;
import io.mandate.project.office.Offices;
import io.mandate.project.proposal.ProjectReading;
import io.mandate.project.proposal.ProjectRequest;
import io.mandate.project.proposal.ProjectView;
import io.mandate.project.upsert.Outcome.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Creates or changes the project that has a certain foreign name. */
@ApplicationScoped
class ByReference {
    private final Upserts upserts;
    private final Projects projects;
    private final Offices offices;
    private final ScopeTree tree;
    private final ProjectReading reading;

    ByReference(
            Upserts upserts,
            Projects projects,
            Offices offices,
            ScopeTree tree,
            ProjectReading reading) {
        this.upserts = upserts;
        this.projects = projects;
        this.offices = offices;
        this.tree = tree;
        this.reading = reading;
    }

    /** The project as it is afterwards, and how it came to be so. */
    record Result(Outcome.Kind outcome, ProjectView project) {}

    @Transactional
    Result put(ExternalRef ref, @Nullable String ifMatch, ProjectRequest request) {
        if (ifMatch != null) {
            requireVersion(ref, ifMatch);
        }
        var entrance = new Entrance(offices, tree);
        var draft = new RequestDraft(request.named(ref), ifMatch == null, entrance);
        var outcome = upserts.apply(List.of(draft), entrance::governs).getFirst();
        if (outcome instanceof Refused(var problem)) {
            throw problem;
        }
        return new Result(outcome.kind(), reading.view(Objects.requireNonNull(outcome.project())));
    }

    private void requireVersion(ExternalRef ref, String ifMatch) {
        var id = projects.named(Set.of(ref)).get(ref);
        if (id == null) {
            throw new ProblemException(PRECONDITION_FAILED, "There is no project " + ref);
        }
        Preconditions.require(ifMatch, projects.require(id).version());
    }
}
