package io.mandate.project.money.setup;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.project.money.terms.Phase;
import io.mandate.project.money.terms.Treatment;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule as callers see it. */
@Schema(name = "CapitalisationRule")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RuleView(
        UUID id,
        @Nullable String category,
        @Nullable Phase phase,
        LocalDate validFrom,
        Treatment treatment) {}
