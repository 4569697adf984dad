package io.mandate.project.deliverable;

import static io.mandate.project.deliverable.DeliverableProblem.CRITERIA_ARE_OPEN;
import static io.mandate.project.deliverable.DeliverableProblem.CRITERIA_MISSING;
import static io.mandate.project.deliverable.DeliverableProblem.DELIVERABLE_IS_ACCEPTED;
import static io.mandate.project.deliverable.DeliverableProblem.DELIVERABLE_IS_SUBMITTED;
import static io.mandate.project.deliverable.DeliverableProblem.DELIVERABLE_NOT_ACCEPTED;
import static io.mandate.project.deliverable.DeliverableProblem.DELIVERABLE_NOT_SUBMITTED;
import static io.mandate.project.deliverable.DeliverableStatus.ACCEPTED;
import static io.mandate.project.deliverable.DeliverableStatus.PLANNED;
import static io.mandate.project.deliverable.DeliverableStatus.REJECTED;
import static io.mandate.project.deliverable.DeliverableStatus.SUBMITTED;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.mandate.platform.event.AggregateState;
import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.Versioned;
import io.mandate.project.Project;
import io.mandate.project.ProjectId;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that a project hands over. Its verbs say what may happen to it when. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Deliverable(
        ProjectId projectId,
        String id,
        String office,
        @JsonUnwrapped DeliverableStatement stated,
        DeliverableStatus status,
        @Nullable Submission submission,
        @Nullable Decision decision,
        @Schema(description = "The last result of each criterion that was checked")
                List<Result> lastResults,
        @Schema(description = "Results up to this number are history: it was reopened since")
                int resultsAfter,
        long version,
        @Schema(description = "Number of the project's event that told of it last") long sequence)
        implements Versioned {
    static final String STATE = "deliverable";

    Deliverable {
        lastResults = lastResults == null ? List.of() : List.copyOf(lastResults);
    }

    static Deliverable planned(Project project, String id, DeliverableStatement statement) {
        return new Deliverable(
                project.id(),
                id,
                project.office(),
                statement,
                PLANNED,
                null,
                null,
                List.of(),
                0,
                0,
                0);
    }

    /** Says something else of it; not of what is being checked, nor of what was accepted. */
    Deliverable restated(DeliverableStatement anew) {
        requireOpen();
        return with(anew, status, submission, decision, resultsAfter);
    }

    Deliverable submitted(Submission by) {
        requireOpen();
        if (stated.criteria().isEmpty()) {
            throw new ProblemException(
                    CRITERIA_MISSING,
                    CRITERIA_MISSING.title(),
                    List.of(new FieldError("/criteria", "must say what it is measured by")));
        }
        return with(stated, become(SUBMITTED), by, null, resultsAfter);
    }

    /** Accepts only what nothing stands in the way of. */
    Deliverable accepted(Decision by) {
        requireSubmitted();
        var open =
                Acceptance.open(
                        stated.criteria(), lastResults, Objects.requireNonNull(submission).by());
        if (!open.isEmpty()) {
            throw new ProblemException(
                    CRITERIA_ARE_OPEN,
                    "%d of %d criteria: %s"
                            .formatted(
                                    open.size(),
                                    stated.criteria().size(),
                                    open.getFirst().detail()),
                    open);
        }
        return with(stated, become(ACCEPTED), submission, by, resultsAfter);
    }

    Deliverable rejected(Decision by) {
        requireSubmitted();
        return with(stated, become(REJECTED), submission, by, resultsAfter);
    }

    /** It is not done after all, and everything is checked again. */
    Deliverable reopened(Decision by, int lastResult) {
        if (status != ACCEPTED) {
            throw new ProblemException(DELIVERABLE_NOT_ACCEPTED, id + " is " + status);
        }
        return with(stated, become(PLANNED), null, by, lastResult).unchecked();
    }

    private Deliverable unchecked() {
        return new Deliverable(
                projectId,
                id,
                office,
                stated,
                status,
                submission,
                decision,
                List.of(),
                resultsAfter,
                version,
                sequence);
    }

    private DeliverableStatus become(DeliverableStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException("%s cannot become %s".formatted(status, next));
        }
        return next;
    }

    void requireOpen() {
        if (status == SUBMITTED) {
            throw new ProblemException(DELIVERABLE_IS_SUBMITTED, id + " is SUBMITTED");
        }
        requireNotAccepted();
    }

    void requireNotAccepted() {
        if (status == ACCEPTED) {
            throw new ProblemException(DELIVERABLE_IS_ACCEPTED, id + " is ACCEPTED");
        }
    }

    Submission requireSubmitted() {
        if (status != SUBMITTED || submission == null) {
            throw new ProblemException(DELIVERABLE_NOT_SUBMITTED, id + " is " + status);
        }
        return submission;
    }

    private Deliverable with(
            DeliverableStatement anew,
            DeliverableStatus next,
            @Nullable Submission handedIn,
            @Nullable Decision decided,
            int after) {
        return new Deliverable(
                projectId,
                id,
                office,
                anew,
                next,
                handedIn,
                decided,
                lastResults,
                after,
                version,
                sequence);
    }

    /** The same as of one more event of the project. */
    Deliverable under(long number) {
        return new Deliverable(
                projectId,
                id,
                office,
                stated,
                status,
                submission,
                decision,
                lastResults,
                resultsAfter,
                version + 1,
                number);
    }

    String key() {
        return projectId + "/" + id;
    }

    /** As others may hold it; who checked and who decided stays here. */
    AggregateState tell() {
        return new AggregateState(STATE, key(), sequence, office, DeliverableFacts.of(this));
    }

    /** That it is there no more, as of an event of the project. */
    AggregateState gone(long number) {
        return new AggregateState(STATE, key(), number, office, null);
    }
}
