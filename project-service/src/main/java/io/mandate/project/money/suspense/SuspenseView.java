package io.mandate.project.money.suspense;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.money.Money;
import io.mandate.project.ProjectId;
import io.mandate.project.money.ledger.CostKind;
import io.mandate.project.money.ledger.SourceLine;
import io.mandate.project.money.terms.Origin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line in suspense as callers see it. */
@Schema(name = "SuspenseLine")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SuspenseView(
        UUID id,
        String office,
        SourceLine source,
        String costObject,
        CostKind kind,
        Origin origin,
        String category,
        LocalDate postingDate,
        @Nullable LocalDate documentDate,
        Money amount,
        @Nullable String text,
        SuspenseReason reason,
        SuspenseState state,
        @Nullable ProjectId projectId,
        @Nullable String wbs,
        @Schema(description = "What was said about it when it was settled") @Nullable String note,
        @Schema(description = "The batch or event that it came with") String toldWith,
        Instant toldAt,
        @Nullable Instant settledAt,
        @Nullable String settledBy) {
    static SuspenseView of(SuspenseLine line) {
        return new SuspenseView(
                line.id(),
                line.office(),
                line.source(),
                line.costObject(),
                line.kind(),
                line.origin(),
                line.category(),
                line.postingDate(),
                line.documentDate(),
                line.money(),
                line.text(),
                line.reason(),
                line.state(),
                line.projectId(),
                line.wbs(),
                line.note(),
                line.toldWith(),
                line.toldAt(),
                line.settledAt(),
                line.settledBy());
    }
}
