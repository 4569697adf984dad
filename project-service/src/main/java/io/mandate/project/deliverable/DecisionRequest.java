package io.mandate.project.deliverable;

import io.mandate.project.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is decided about a submitted deliverable. */
@Schema(name = "DeliverableDecisionRequest")
record DecisionRequest(
        @NotNull Answer verdict,
        @NotBlank @Size(max = 2000) @Pattern(regexp = PlainText.ONLY) String reason,
        @Schema(description = "The subject of who has lent their authority")
                @Nullable
                @Size(max = 200)
                @Pattern(regexp = PlainText.ONLY)
                String onBehalfOf) {
    /** Yes or no. */
    @Schema(name = "DeliverableAnswer")
    enum Answer {
        ACCEPT,
        REJECT
    }

    boolean accepts() {
        return verdict == Answer.ACCEPT;
    }
}
