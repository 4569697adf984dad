package io.mandate.project.money.report;

import io.mandate.platform.money.DecimalText;
import io.mandate.project.money.Percent;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the lines of one group come to, in the currency of the books. */
@Schema(name = "CostSummaryRow")
record SummaryRow(
        @Schema(description = "Of the group; empty for lines without, and for everything")
                String key,
        @DecimalText @Schema(type = SchemaType.STRING) BigDecimal budget,
        @DecimalText @Schema(type = SchemaType.STRING, description = "Ordered, not invoiced")
                BigDecimal committed,
        @DecimalText @Schema(type = SchemaType.STRING) BigDecimal actual,
        @DecimalText
                @Schema(type = SchemaType.STRING, description = "Owed on the day, not invoiced")
                BigDecimal accrued,
        @DecimalText
                @Schema(
                        type = SchemaType.STRING,
                        description = "By the last version of the forecast")
                BigDecimal forecast,
        @DecimalText @Schema(type = SchemaType.STRING) BigDecimal revenue,
        @DecimalText @Schema(type = SchemaType.STRING) BigDecimal released,
        @DecimalText
                @Schema(
                        type = SchemaType.STRING,
                        description = "What was paid in minus out, by plan")
                BigDecimal cashFlow,
        @DecimalText
                @Schema(
                        type = SchemaType.STRING,
                        description = "released - committed - actual - accrued")
                BigDecimal availableFunds,
        @DecimalText
                @Schema(
                        type = SchemaType.STRING,
                        description = "budget - committed - actual - accrued")
                BigDecimal budgetLeft,
        @DecimalText @Schema(type = SchemaType.STRING, description = "revenue - actual - accrued")
                BigDecimal margin,
        @Schema(
                        type = SchemaType.STRING,
                        nullable = true,
                        description = "100 x margin / revenue; without revenue there is none")
                @Nullable
                @DecimalText
                BigDecimal marginPercent,
        @Schema(nullable = true, description = "Why there is no marginPercent: NO_REVENUE")
                @Nullable String marginPercentReason) {
    /** The sums of the kinds of lines. */
    record Sums(
            String key,
            BigDecimal budget,
            BigDecimal committed,
            BigDecimal actual,
            BigDecimal accrued,
            BigDecimal forecast,
            BigDecimal revenue,
            BigDecimal released,
            BigDecimal cashFlow) {}

    static SummaryRow of(Sums sums) {
        var spent = sums.actual().add(sums.accrued());
        var bound = spent.add(sums.committed());
        var margin = sums.revenue().subtract(spent);
        boolean earns = sums.revenue().signum() != 0;
        return new SummaryRow(
                sums.key(),
                sums.budget(),
                sums.committed(),
                sums.actual(),
                sums.accrued(),
                sums.forecast(),
                sums.revenue(),
                sums.released(),
                sums.cashFlow(),
                sums.released().subtract(bound),
                sums.budget().subtract(bound),
                margin,
                earns ? Percent.of(margin, sums.revenue()) : null,
                earns ? null : "NO_REVENUE");
    }
}
