package io.mandate.project.money.posting;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.money.DecimalText;
import io.mandate.platform.money.Money;
import io.mandate.project.ProjectId;
import io.mandate.project.money.ledger.CostKind;
import io.mandate.project.money.ledger.CostLine;
import io.mandate.project.money.ledger.LineFinding;
import io.mandate.project.money.ledger.SourceLine;
import io.mandate.project.money.terms.Origin;
import io.mandate.project.money.terms.Phase;
import io.mandate.project.money.terms.Treatment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of the books as callers see it. */
@Schema(name = "CostLine")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CostLineView(
        UUID id,
        ProjectId projectId,
        String office,
        CostKind kind,
        Origin origin,
        SourceLine source,
        int revision,
        String category,
        @Nullable String wbs,
        @Nullable Treatment treatment,
        @Nullable Phase phase,
        @Schema(type = SchemaType.STRING, pattern = "\\d{4}-\\d{2}", examples = "2027-03")
                YearMonth period,
        LocalDate postingDate,
        @Nullable LocalDate documentDate,
        Money amount,
        @Schema(type = SchemaType.STRING, description = "The rate that was used") @DecimalText
                BigDecimal rate,
        Money projectAmount,
        @Schema(description = "False of what was taken back, and of what takes back") boolean holds,
        @Schema(description = "The line that it takes back") @Nullable UUID reverses,
        @Schema(description = "An accrual's reversal in the next period") boolean automatic,
        @Nullable Integer forecast,
        @Nullable String text,
        @Nullable LineFinding finding,
        UUID posting) {
    static CostLineView of(CostLine line) {
        var worth = line.worth();
        return new CostLineView(
                line.id(),
                line.projectId(),
                line.office(),
                line.kind(),
                line.origin(),
                line.source(),
                line.revision(),
                line.category(),
                line.wbs(),
                line.treatment(),
                line.phase(),
                YearMonth.from(line.postingDate()),
                line.postingDate(),
                line.documentDate(),
                new Money(worth.amount(), worth.currency()),
                worth.rate(),
                new Money(worth.projectAmount(), worth.projectCurrency()),
                line.holds(),
                line.reverses(),
                line.automatic(),
                line.forecast(),
                line.text(),
                line.finding(),
                line.posting());
    }
}
