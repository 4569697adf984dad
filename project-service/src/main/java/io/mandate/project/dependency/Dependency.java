package io.mandate.project.dependency;

import static io.mandate.project.dependency.DependencyStatus.COMMITTED;
import static io.mandate.project.dependency.DependencyStatus.DECLINED;
import static io.mandate.project.dependency.DependencyStatus.MET;
import static io.mandate.project.dependency.DependencyStatus.WITHDRAWN;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.mandate.platform.event.AggregateState;
import io.mandate.platform.problem.ProblemException;
import io.mandate.project.ProjectId;
import io.mandate.project.authority.Authority.Decided;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An activity of one project that waits for a milestone of another. Its verbs say what may happen when. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Dependency(
        UUID id,
        ProjectId projectId,
        String office,
        String receiverName,
        ProjectId providerId,
        String providerOffice,
        String providerName,
        @JsonUnwrapped Need need,
        @JsonUnwrapped Course course,
        String requestedBy,
        Instant requestedAt,
        long version,
        long sequence) {
    static final String STATE = "dependency";

    boolean concerns(ProjectId project) {
        return projectId.equals(project) || providerId.equals(project);
    }

    DependencyStatus status() {
        return course.status();
    }

    /** Promised, or promised for another day with a reason. */
    Dependency promised(LocalDate on, @Nullable String why, Decided by) {
        requireOpen(COMMITTED);
        boolean again = status() == COMMITTED && !on.equals(course.promisedOn());
        if (again && (why == null || why.isBlank())) {
            throw ProblemException.invalid("/reason", "must say why another day is promised");
        }
        return with(course.said(COMMITTED, on, why, by));
    }

    Dependency declined(String why, Decided by) {
        requireOpen(DECLINED);
        return with(course.said(DECLINED, null, why, by));
    }

    Dependency withdrawn(String why, Decided by) {
        requireOpen(WITHDRAWN);
        return with(course.said(WITHDRAWN, course.promisedOn(), why, by));
    }

    private void requireOpen(DependencyStatus next) {
        if (status() == MET || !status().canBecome(next)) {
            throw new ProblemException(
                    DependencyProblem.DEPENDENCY_IS_SETTLED, "It is " + status());
        }
    }

    /** As the plans have it now; what was settled by word is not looked at any more. */
    Dependency seen(Situation now) {
        return status().isWatched() ? with(course.seen(need, now)) : this;
    }

    private Dependency with(Course next) {
        if (next.status() != status() && !status().canBecome(next.status())) {
            throw new IllegalStateException(status() + " cannot become " + next.status());
        }
        return new Dependency(
                id,
                projectId,
                office,
                receiverName,
                providerId,
                providerOffice,
                providerName,
                need,
                next,
                requestedBy,
                requestedAt,
                version,
                sequence);
    }

    /** The same as of one more event of the receiver. */
    Dependency under(long number) {
        return new Dependency(
                id,
                projectId,
                office,
                receiverName,
                providerId,
                providerOffice,
                providerName,
                need,
                course,
                requestedBy,
                requestedAt,
                version + 1,
                number);
    }

    String key() {
        return projectId + "/" + id;
    }

    /** As others may hold it; who asked and who decided stays here. */
    AggregateState tell() {
        return new AggregateState(STATE, key(), sequence, office, DependencyFacts.of(this));
    }
}
