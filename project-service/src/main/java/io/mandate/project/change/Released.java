package io.mandate.project.change;

import io.mandate.platform.money.Money;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a terminated project will not need any more. */
record Released(
        @Schema(description = "Its people are free from then on") LocalDate from,
        @Schema(description = "Working minutes of the plan that are not done") long minutes,
        @Schema(description = "Of the plan's cost, what the open share of each activity costs")
                Money cost) {}
