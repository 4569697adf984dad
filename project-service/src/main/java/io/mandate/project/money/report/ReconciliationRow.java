package io.mandate.project.money.report;

import io.mandate.platform.money.DecimalText;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the one source of a category's actual costs says in a month, and what the other does. */
@Schema(name = "CostReconciliation")
record ReconciliationRow(
        String category,
        @Schema(pattern = "\\d{4}-\\d{2}") String period,
        @DecimalText @Schema(type = SchemaType.STRING, description = "Of the source that counts")
                BigDecimal actual,
        @DecimalText
                @Schema(type = SchemaType.STRING, description = "Of the source that is compared")
                BigDecimal compared,
        @DecimalText @Schema(type = SchemaType.STRING, description = "actual - compared")
                BigDecimal difference) {
    static ReconciliationRow of(
            String category, String period, BigDecimal actual, BigDecimal compared) {
        return new ReconciliationRow(category, period, actual, compared, actual.subtract(compared));
    }
}
