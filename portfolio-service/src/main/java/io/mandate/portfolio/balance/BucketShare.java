package io.mandate.portfolio.balance;

import static java.util.Objects.requireNonNullElse;

import io.mandate.platform.money.DecimalText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Of what all that is chosen takes from the budgets: which share projects of certain kinds may have. */
public record BucketShare(
        @NotBlank @Size(max = 60) String name,
        @NotEmpty @Size(max = 50) @Schema(description = "The bucket: projects of these kinds")
                List<@NotBlank @Size(max = 60) String> kinds,
        @Nullable
                @Share
                @DecimalText
                @Schema(
                        implementation = String.class,
                        description = "The bucket's share, 0 to 1, is at most this")
                BigDecimal atMost,
        @Nullable
                @Share
                @DecimalText
                @Schema(
                        implementation = String.class,
                        description = "The bucket's share, 0 to 1, is at least this")
                BigDecimal atLeast) {

    public BucketShare {
        kinds = requireNonNullElse(kinds, List.of());
        atMost = Balance.tidy(atMost);
        atLeast = Balance.tidy(atLeast);
        if (atMost == null && atLeast == null) {
            throw new IllegalArgumentException("must have atMost or atLeast");
        }
    }
}
