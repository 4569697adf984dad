package io.mandate.project.deliverable;

import io.mandate.platform.problem.ProblemException;
import io.mandate.project.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody found. */
@Schema(name = "AcceptanceResultRequest")
record ResultRequest(
        @NotNull String criterion,
        @NotNull Verdict verdict,
        @Schema(description = "Needed unless it passed")
                @Nullable
                @Size(max = 2000)
                @Pattern(regexp = PlainText.ONLY)
                String reason,
        @Schema(description = "By default today at the office") @Nullable LocalDate checkedOn,
        @Schema(description = "Where to look", examples = "https://files.example.com/protocol-7")
                @Nullable
                @Size(max = 2000)
                @Pattern(regexp = "https?://[^\\s\\x00-\\x1F]+")
                String evidence,
        @Schema(description = "With WAIVED: the subject of who has lent their authority")
                @Nullable
                @Size(max = 200)
                @Pattern(regexp = PlainText.ONLY)
                String onBehalfOf) {

    /** The day of the check, if all of it makes sense. */
    LocalDate check(LocalDate today) {
        refuse(
                verdict != Verdict.PASSED && (reason == null || reason.isBlank()),
                "/reason",
                "must say why it has not passed");
        refuse(
                onBehalfOf != null && verdict != Verdict.WAIVED,
                "/onBehalfOf",
                "goes with WAIVED only");
        refuse(
                checkedOn != null && checkedOn.isAfter(today),
                "/checkedOn",
                "must not be after " + today);
        return checkedOn == null ? today : checkedOn;
    }

    private static void refuse(boolean broken, String pointer, String detail) {
        if (broken) {
            throw ProblemException.invalid(pointer, detail);
        }
    }
}
