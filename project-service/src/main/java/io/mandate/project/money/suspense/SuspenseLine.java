package io.mandate.project.money.suspense;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.mandate.platform.money.Money;
import io.mandate.project.ProjectId;
import io.mandate.project.money.ledger.CostKind;
import io.mandate.project.money.ledger.LineDraft;
import io.mandate.project.money.ledger.SourceLine;
import io.mandate.project.money.terms.Origin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A told line without a place in the books. */
record SuspenseLine(
        UUID id,
        String office,
        @JsonUnwrapped SourceLine source,
        String costObject,
        CostKind kind,
        Origin origin,
        String category,
        LocalDate postingDate,
        @Nullable LocalDate documentDate,
        @JsonUnwrapped Money money,
        @Nullable String text,
        SuspenseReason reason,
        SuspenseState state,
        @Nullable ProjectId projectId,
        @Nullable String wbs,
        @Nullable String note,
        String toldWith,
        Instant toldAt,
        @Nullable Instant settledAt,
        @Nullable String settledBy) {

    /** The same with a place; its own period may be closed by now. */
    LineDraft draft(ProjectId project, @Nullable String element) {
        return new LineDraft(
                "",
                project,
                kind,
                origin,
                source,
                category,
                element,
                postingDate,
                documentDate,
                money,
                null,
                text,
                null,
                true);
    }
}
