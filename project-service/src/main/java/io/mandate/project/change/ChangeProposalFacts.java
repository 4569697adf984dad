package io.mandate.project.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What of a change request is told. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChangeProposalFacts(
        int number,
        ChangeKind kind,
        String title,
        String reason,
        Impact impact,
        @Nullable Long planVersion,
        @Nullable Termination termination) {
    static ChangeProposalFacts of(Change change) {
        var stated = change.stated();
        return new ChangeProposalFacts(
                change.number(),
                stated.kind(),
                stated.title(),
                stated.reason(),
                stated.impact(),
                stated.planVersion(),
                stated.termination());
    }
}
