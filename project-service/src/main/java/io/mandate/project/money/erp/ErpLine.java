package io.mandate.project.money.erp;

import io.mandate.platform.money.Money;
import io.mandate.project.PlainText;
import io.mandate.project.ProjectId;
import io.mandate.project.money.ledger.CostKind;
import io.mandate.project.money.ledger.LineDraft;
import io.mandate.project.money.ledger.SourceLine;
import io.mandate.project.money.terms.Origin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of the organisation's books. */
@Schema(name = "ErpLine")
record ErpLine(
        @NotBlank @Size(max = 100) @Pattern(regexp = PlainText.ONLY) String costObject,
        @NotBlank @Size(max = 100) @Pattern(regexp = PlainText.ONLY) String document,
        @NotBlank @Size(max = 60) @Pattern(regexp = PlainText.ONLY) String line,
        @Schema(enumeration = {"COMMITMENT", "ACTUAL", "ACCRUAL", "REVENUE"}) @NotNull
                CostKind kind,
        @NotBlank @Size(max = 40) String category,
        @NotNull LocalDate postingDate,
        @Nullable LocalDate documentDate,
        @Schema(description = "What is left of a commitment; nothing takes the line back") @NotNull
                Money amount,
        @Nullable @Size(max = 500) @Pattern(regexp = PlainText.ONLY) String text) {
    ErpLine {
        if (kind != null
                && switch (kind) {
                    case COMMITMENT, ACTUAL, ACCRUAL, REVENUE -> false;
                    case BUDGET, RECONCILING, FORECAST, RELEASE, CASH_FLOW -> true;
                }) {
            throw new IllegalArgumentException(
                    "must be one of COMMITMENT, ACTUAL, ACCRUAL and REVENUE");
        }
    }

    SourceLine source(String system) {
        return new SourceLine(system, document, line);
    }

    LineDraft draft(String system, ProjectId project, @Nullable String wbs, int at) {
        return new LineDraft(
                "/lines/" + at,
                project,
                kind,
                Origin.ERP,
                source(system),
                category,
                wbs,
                postingDate,
                documentDate,
                amount,
                null,
                text,
                null,
                false);
    }
}
