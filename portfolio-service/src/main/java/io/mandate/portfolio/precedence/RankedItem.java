package io.mandate.portfolio.precedence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.mandate.portfolio.override.ProjectOverride;
import io.mandate.portfolio.precedence.Places.Placed;
import io.mandate.portfolio.selection.result.SelectionItem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A project in the ranking in force: its rank, the rank that its score gives it, and who decided otherwise. */
record RankedItem(
        @JsonUnwrapped SelectionItem item,
        @Schema(description = "Without any override") int rankByScore,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ProjectOverride override) {

    static RankedItem of(Placed placed, @Nullable ProjectOverride override) {
        return new RankedItem(placed.item().at(placed.place()), placed.item().rank(), override);
    }
}
