package io.mandate.project.performance;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.money.DecimalText;
import io.mandate.platform.money.Money;
import io.mandate.project.progress.EarningMethod;
import io.mandate.project.progress.WhyUndefined;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one activity of a baseline was to earn and has earned by a day. */
@Schema(name = "ActivityEarnedValue")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActivityValue(
        String activity,
        String name,
        @Nullable String wbs,
        @Schema(description = "What is in the plan no more earns nothing") boolean inPlan,
        EarningMethod method,
        @Schema(
                        type = SchemaType.STRING,
                        description = "Percent of the budget; none of a level of effort")
                @Nullable
                @DecimalText
                BigDecimal share,
        LocalDateTime start,
        LocalDateTime finish,
        @Nullable Money budget,
        @Nullable Money planned,
        @Nullable Money earned,
        @Schema(description = "Why a figure is absent") @Nullable WhyUndefined reason) {}
