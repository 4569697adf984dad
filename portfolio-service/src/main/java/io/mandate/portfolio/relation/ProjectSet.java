package io.mandate.portfolio.relation;

import static java.util.Objects.requireNonNullElse;

import io.mandate.portfolio.ProjectId;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many of these projects may, or must, be in. */
public record ProjectSet(
        @NotBlank @Size(max = 60) String name,
        @NotEmpty @Size(max = 100) List<@NotNull ProjectId> candidates,
        @Nullable @Min(0) Integer atLeast,
        @Nullable @Min(0) Integer atMost) {

    public ProjectSet {
        candidates = requireNonNullElse(candidates, List.of());
        if (atLeast == null && atMost == null) {
            throw new IllegalArgumentException("must have atLeast or atMost");
        }
    }
}
