package io.mandate.project.status;

import io.mandate.platform.problem.ProblemException;
import io.mandate.project.PlainText;
import io.mandate.project.ProjectStatus;
import io.mandate.project.StatusChange;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A wish to move a project on. */
public record StatusChangeRequest(
        @NotNull ProjectStatus to,
        @NotBlank @Size(max = 2000) @Pattern(regexp = PlainText.ONLY) String reason,
        @Schema(description = "When it is true in the business; by default today at the office")
                @Nullable LocalDate effectiveOn,
        @Schema(description = "Only with ON_HOLD, after effectiveOn") @Nullable LocalDate holdUntil,
        @Schema(description = "Only with STOPPING, not before effectiveOn, which is the default")
                @Nullable LocalDate windDownOn) {

    StatusChange toChange(LocalDate on) {
        refuse(holdUntil != null && to != ProjectStatus.ON_HOLD, "/holdUntil", "goes with ON_HOLD");
        refuse(
                windDownOn != null && to != ProjectStatus.STOPPING,
                "/windDownOn",
                "goes with STOPPING");
        return switch (to) {
            case ON_HOLD -> {
                refuse(
                        holdUntil != null && !holdUntil.isAfter(on),
                        "/holdUntil",
                        "must be after " + on);
                yield new StatusChange.Hold(reason, holdUntil);
            }
            case STOPPING -> {
                refuse(
                        windDownOn != null && windDownOn.isBefore(on),
                        "/windDownOn",
                        "must not be before " + on);
                yield new StatusChange.Stop(reason, windDownOn == null ? on : windDownOn);
            }
            case PROPOSED, APPROVED, ACTIVE, CANCELLED, DELIVERED, CLOSED ->
                    new StatusChange.Move(to, reason);
        };
    }

    private static void refuse(boolean broken, String pointer, String detail) {
        if (broken) {
            throw ProblemException.invalid(pointer, detail);
        }
    }
}
