package io.mandate.project.money.fund;

import io.mandate.platform.money.Money;
import io.mandate.project.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Money that a project is to get. */
@Schema(name = "FundReleaseRequest")
record ReleaseRequest(
        @NotNull UUID allotmentId,
        @Schema(description = "In the allotment's currency; a negative amount gives back") @NotNull
                Money amount,
        @Schema(description = "By default today, on the clock of the office")
                @Nullable LocalDate postingDate,
        @Nullable @Size(max = 500) @Pattern(regexp = PlainText.ONLY) String text) {
    ReleaseRequest {
        if (amount != null && amount.amount().signum() == 0) {
            throw new IllegalArgumentException("must release something");
        }
    }
}
