package io.mandate.project.deliverable;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.project.PersonId;
import io.mandate.project.ProjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A deliverable as other services may hold it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliverableFacts(
        ProjectId projectId,
        String deliverableId,
        String name,
        @Nullable String wbs,
        LocalDate dueOn,
        PersonId ownerId,
        DeliverableStatus status,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        List<String> requirements,
        List<Measured> criteria) {

    /** A criterion with what was found last, if it was checked as it reads now. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Measured(
            String id, String statement, @Nullable Verdict verdict, @Nullable LocalDate checkedOn) {
        static Measured of(Criterion criterion, List<Result> results) {
            var last =
                    results.stream()
                            .filter(result -> result.speaksOf(criterion))
                            .findFirst()
                            .orElse(null);
            return new Measured(
                    criterion.id(),
                    criterion.statement(),
                    last == null ? null : last.verdict(),
                    last == null ? null : last.checkedOn());
        }
    }

    static DeliverableFacts of(Deliverable deliverable) {
        var stated = deliverable.stated();
        var submission = deliverable.submission();
        var decision = deliverable.decision();
        return new DeliverableFacts(
                deliverable.projectId(),
                deliverable.id(),
                stated.name(),
                stated.wbs(),
                stated.dueOn(),
                stated.ownerId(),
                deliverable.status(),
                submission == null ? null : submission.at(),
                decision == null ? null : decision.at(),
                stated.requirements(),
                stated.criteria().stream()
                        .map(each -> Measured.of(each, deliverable.lastResults()))
                        .toList());
    }
}
