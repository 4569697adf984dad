package io.mandate.project.deliverable;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody found when they checked a criterion; it is never changed, only followed by another. */
@Schema(name = "AcceptanceResult")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Result(
        int number,
        String criterion,
        @Schema(description = "What the criterion said then; it counts for these words only")
                String statement,
        Verdict verdict,
        @Nullable String reason,
        LocalDate checkedOn,
        String checkedBy,
        @Nullable String onBehalfOf,
        @Nullable String evidence,
        Instant recordedAt) {

    boolean speaksOf(Criterion checked) {
        return criterion.equals(checked.id()) && statement.equals(checked.statement());
    }

    /** Nobody waives what they have submitted, nor has it waived in their name. */
    boolean isWaivedBy(String person) {
        return verdict == Verdict.WAIVED && (checkedBy.equals(person) || person.equals(onBehalfOf));
    }
}
