package io.mandate.project.money.posting;

import io.mandate.platform.money.Money;
import io.mandate.project.PlainText;
import io.mandate.project.ProjectId;
import io.mandate.project.money.ledger.CostKind;
import io.mandate.project.money.ledger.LineDraft;
import io.mandate.project.money.ledger.SourceLine;
import io.mandate.project.money.terms.Origin;
import io.mandate.project.money.terms.Phase;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of cost as callers tell it. */
@Schema(name = "CostLineRequest")
record LineRequest(
        @Schema(
                        description = "What it means",
                        enumeration = {
                            "BUDGET",
                            "COMMITMENT",
                            "ACTUAL",
                            "ACCRUAL",
                            "REVENUE",
                            "CASH_FLOW"
                        })
                @NotNull
                CostKind kind,
        @NotBlank @Size(max = 40) String category,
        @Schema(description = "An element of the work breakdown structure")
                @Nullable
                @Size(max = 60)
                @Pattern(regexp = PlainText.ONLY)
                String wbs,
        @Schema(
                        type = SchemaType.STRING,
                        pattern = "\\d{4}-\\d{2}",
                        examples = "2027-03",
                        description = "Of BUDGET and CASH_FLOW")
                @Nullable YearMonth period,
        @Schema(description = "Of the other kinds") @Nullable LocalDate postingDate,
        @Nullable LocalDate documentDate,
        @Schema(description = "Nothing takes the line back") @NotNull Money amount,
        @Schema(description = "By default that in which the project is, or will be")
                @Nullable Phase phase,
        @Schema(description = "The source document; needed of other systems")
                @Nullable
                @Size(min = 1, max = 100)
                @Pattern(regexp = PlainText.ONLY)
                String document,
        @Schema(description = "The line of the document; needed of other systems")
                @Nullable
                @Size(min = 1, max = 60)
                @Pattern(regexp = PlainText.ONLY)
                String line,
        @Nullable @Size(max = 500) @Pattern(regexp = PlainText.ONLY) String text) {
    private static final Set<CostKind> TOLD =
            EnumSet.complementOf(
                    EnumSet.of(CostKind.RECONCILING, CostKind.FORECAST, CostKind.RELEASE));

    LineRequest {
        if (kind != null) {
            requireDate(kind, period, postingDate);
        }
    }

    private static void requireDate(
            CostKind kind, @Nullable YearMonth period, @Nullable LocalDate postingDate) {
        if (!TOLD.contains(kind)) {
            throw new IllegalArgumentException("must be one of " + TOLD);
        }
        if (kind.isPlanned() ? period == null : postingDate == null) {
            throw new IllegalArgumentException(
                    "must have a " + (kind.isPlanned() ? "period" : "postingDate"));
        }
        if (kind.isPlanned() ? postingDate != null : period != null) {
            throw new IllegalArgumentException(
                    "must have no " + (kind.isPlanned() ? "postingDate" : "period"));
        }
    }

    LineDraft toDraft(ProjectId project, String system, String posting, int at) {
        return new LineDraft(
                "/lines/" + at,
                project,
                kind,
                Origin.ERP,
                new SourceLine(
                        system,
                        Objects.requireNonNullElse(document, posting),
                        Objects.requireNonNullElse(line, Integer.toString(at + 1))),
                category,
                wbs,
                period == null ? Objects.requireNonNull(postingDate) : period.atDay(1),
                documentDate,
                amount,
                phase,
                text,
                null,
                false);
    }
}
