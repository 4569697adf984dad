package io.mandate.portfolio.option;

import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The months in which a project may start, both included. It has no effect once the project runs. */
public record StartWindow(
        @NotNull @Schema(implementation = String.class, format = "month", examples = "2027-01")
                YearMonth earliest,
        @NotNull @Schema(implementation = String.class, format = "month", examples = "2027-06")
                YearMonth latest) {}
