package io.mandate.project.change;

import io.mandate.platform.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On which terms a project ends before its work is done. */
record Termination(
        @Schema(description = "From this day its people are free") @NotNull LocalDate windDownOn,
        @Schema(description = "What it cost to end it") @NotNull @Valid Money exitCost,
        @Schema(description = "What is left of use or for sale") @NotNull @Valid
                Money residualValue) {}
