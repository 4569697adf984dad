package io.mandate.portfolio.option;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The ways in which a portfolio lets a project be done: when it may start, and how it may go on once it runs. */
public record OptionsRequest(
        @Nullable @Valid @Schema(description = "Without effect once the project runs")
                StartWindow start,
        @Size(max = 4)
                @Schema(
                        description =
                                "Of which exactly one is chosen; without effect before the project runs")
                List<@NotNull @Valid ModeFigures> modes) {

    public OptionsRequest {
        modes = requireNonNullElse(modes, List.of());
        if (start == null && modes.isEmpty()) {
            throw new IllegalArgumentException("must have a start window or modes");
        }
    }
}
