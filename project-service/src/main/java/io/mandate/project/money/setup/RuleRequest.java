package io.mandate.project.money.setup;

import io.mandate.project.money.terms.Phase;
import io.mandate.project.money.terms.Treatment;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** From when on money of a category, in a phase, is invested or spent. */
@Schema(name = "CapitalisationRuleRequest")
record RuleRequest(
        @Schema(description = "By default all") @Nullable String category,
        @Schema(description = "By default all") @Nullable Phase phase,
        @NotNull LocalDate validFrom,
        @NotNull Treatment treatment) {}
