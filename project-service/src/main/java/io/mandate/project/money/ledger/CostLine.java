package io.mandate.project.money.ledger;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.mandate.project.ProjectId;
import io.mandate.project.money.terms.Origin;
import io.mandate.project.money.terms.Phase;
import io.mandate.project.money.terms.Treatment;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the books. It never changes but for whether it still holds; what corrects it is another line. */
public record CostLine(
        UUID id,
        ProjectId projectId,
        String office,
        CostKind kind,
        Origin origin,
        @JsonUnwrapped SourceLine source,
        int revision,
        String category,
        @Nullable String wbs,
        @Nullable Treatment treatment,
        @Nullable Phase phase,
        LocalDate postingDate,
        @Nullable LocalDate documentDate,
        @JsonUnwrapped Worth worth,
        boolean holds,
        @Nullable UUID reverses,
        boolean automatic,
        @Nullable Integer forecast,
        @Nullable String text,
        @Nullable LineFinding finding,
        UUID posting,
        long sequence) {

    /** That it no longer holds, as of an event of the project. */
    CostLine overtaken(long number) {
        return new CostLine(
                id,
                projectId,
                office,
                kind,
                origin,
                source,
                revision,
                category,
                wbs,
                treatment,
                phase,
                postingDate,
                documentDate,
                worth,
                false,
                reverses,
                automatic,
                forecast,
                text,
                finding,
                posting,
                number);
    }

    /** The line that takes it back. */
    CostLine reversed(Reversal how) {
        return new CostLine(
                how.id(),
                projectId,
                office,
                kind,
                origin,
                source,
                revision,
                category,
                wbs,
                treatment,
                phase,
                how.on(),
                documentDate,
                worth.negated(),
                false,
                id,
                how.automatic(),
                forecast,
                how.text(),
                null,
                how.posting(),
                how.number());
    }

    /** When, why and by which posting a line is taken back. */
    record Reversal(
            UUID id,
            LocalDate on,
            boolean automatic,
            @Nullable String text,
            UUID posting,
            long number) {}
}
