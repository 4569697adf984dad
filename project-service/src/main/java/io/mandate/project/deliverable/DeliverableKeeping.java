package io.mandate.project.deliverable;

import static io.mandate.project.deliverable.DeliverableProblem.DELIVERABLE_HAS_RESULTS;

import io.mandate.platform.problem.CommonProblem;
import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.Preconditions;
import io.mandate.project.ProjectId;
import io.mandate.project.deliverable.DeliverableChanged.What;
import io.mandate.project.requirement.Requirements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** States and drops deliverables. */
@ApplicationScoped
class DeliverableKeeping {
    private final Deliverables deliverables;
    private final Results results;
    private final Requirements requirements;
    private final DeliverableBook book;

    DeliverableKeeping(
            Deliverables deliverables,
            Results results,
            Requirements requirements,
            DeliverableBook book) {
        this.deliverables = deliverables;
        this.results = results;
        this.requirements = requirements;
        this.book = book;
    }

    /** What came of it. */
    record Kept(boolean isNew, Deliverable deliverable) {}

    @Transactional
    Kept state(
            ProjectId id,
            String deliverable,
            @Nullable String ifMatch,
            DeliverableStatement statement) {
        var project = book.open(id);
        var present = deliverables.find(id, deliverable).orElse(null);
        if (present != null) {
            Preconditions.require(ifMatch, present.version());
        }
        if (present != null && present.stated().equals(statement)) {
            return new Kept(false, present);
        }
        check(id, statement);
        var stated =
                present == null
                        ? Deliverable.planned(project, deliverable, statement)
                        : present.restated(statement);
        var stamp = book.stamp(project);
        var after = stated.under(stamp.sequence());
        var news = DeliverableChanged.of(stamp, What.STATED, after);
        book.keep(project, present, after, news);
        requirements.trace(project, deliverable, statement.requirements());
        return new Kept(present == null, after);
    }

    private void check(ProjectId project, DeliverableStatement statement) {
        var errors = new ArrayList<>(statement.flaws());
        var wbs = statement.wbs();
        if (wbs != null && !deliverables.hasElement(project, wbs)) {
            errors.add(new FieldError("/wbs", "is no element of the plan"));
        }
        var known = requirements.known(project, statement.requirements());
        statement.requirements().stream()
                .filter(each -> !known.contains(each))
                .limit(20)
                .forEach(
                        each ->
                                errors.add(
                                        new FieldError(
                                                "/requirements",
                                                each + " is no requirement of the project")));
        if (!errors.isEmpty()) {
            throw new ProblemException(
                    CommonProblem.INVALID_REQUEST, errors.getFirst().detail(), errors);
        }
    }

    @Transactional
    void drop(ProjectId id, String deliverable, @Nullable String ifMatch) {
        var project = book.open(id);
        var present = deliverables.require(id, deliverable);
        Preconditions.require(ifMatch, present.version());
        present.requireOpen();
        if (results.last(present) > 0) {
            throw new ProblemException(DELIVERABLE_HAS_RESULTS, DELIVERABLE_HAS_RESULTS.title());
        }
        book.drop(project, present);
    }
}
