package io.mandate.project.authority;

import io.mandate.project.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom the caller lends their authority, for what and for how long. */
record DelegationRequest(
        @Schema(description = "The subject of the other person's token")
                @NotBlank
                @Size(max = 200)
                @Pattern(regexp = PlainText.ONLY)
                String delegate,
        @NotEmpty Set<@NotNull DecisionType> types,
        @NotNull LocalDate validFrom,
        @Schema(description = "The last day; at most a year after the first") @NotNull
                LocalDate validUntil) {}
