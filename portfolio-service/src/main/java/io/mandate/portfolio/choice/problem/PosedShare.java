package io.mandate.portfolio.choice.problem;

import static java.util.Objects.requireNonNullElse;

import io.mandate.platform.money.DecimalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Of what all chosen ones use of a limit: which share a bucket may have, or what marks weighted with it average. */
record PosedShare(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 100) @Schema(description = "The limit whose use is shared out")
                String of,
        @Size(max = 20_000) List<@NotBlank String> bucket,
        @Nullable @DecimalText @Schema(description = "The bucket's share, 0 to 1, is at most this")
                BigDecimal atMost,
        @Nullable @DecimalText @Schema(description = "The bucket's share, 0 to 1, is at least this")
                BigDecimal atLeast,
        @Size(max = 20_000) List<@NotNull @Valid Mark> marks,
        @Nullable
                @DecimalText
                @Schema(description = "The marks of the chosen, weighted by use, average at least")
                BigDecimal average) {

    PosedShare {
        bucket = requireNonNullElse(bucket, List.of());
        marks = requireNonNullElse(marks, List.of());
        boolean shared = atMost != null || atLeast != null;
        if (shared == (average != null)
                || (shared && !marks.isEmpty())
                || (!shared && !bucket.isEmpty())) {
            throw new IllegalArgumentException(
                    "must have a bucket with atMost or atLeast, or marks with an average");
        }
    }

    /** How well a candidate fits; one without a mark has none: 0. */
    record Mark(
            @NotBlank @Size(max = 100) String candidate, @NotNull @DecimalText BigDecimal mark) {}
}
