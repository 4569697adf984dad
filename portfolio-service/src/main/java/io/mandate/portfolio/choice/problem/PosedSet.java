package io.mandate.portfolio.choice.problem;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many of these may, or must, be chosen. */
record PosedSet(
        @NotNull @Size(min = 1, max = 20_000) List<@NotBlank String> candidates,
        @Nullable @Min(0) Integer atLeast,
        @Nullable @Min(0) Integer atMost) {

    PosedSet {
        if (atLeast == null && atMost == null) {
            throw new IllegalArgumentException("must say at least or at most how many");
        }
    }
}
