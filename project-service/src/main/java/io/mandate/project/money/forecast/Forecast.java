package io.mandate.project.money.forecast;

import io.mandate.platform.money.DecimalText;
import io.mandate.project.ProjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was expected to be spent, as it was seen on a day; it never changes. */
@Schema(name = "CostForecast")
record Forecast(
        ProjectId projectId,
        int number,
        String name,
        @Schema(description = "What is forecast lies in this month or behind it") LocalDate asOf,
        String currency,
        @DecimalText @Schema(type = SchemaType.STRING, description = "Sum of its lines")
                BigDecimal toGo,
        @DecimalText
                @Schema(
                        type = SchemaType.STRING,
                        description = "Actual costs of the months before it, as they are known now")
                BigDecimal spent,
        @DecimalText @Schema(type = SchemaType.STRING, description = "spent + toGo")
                BigDecimal atCompletion,
        UUID posting,
        Instant madeAt,
        String madeBy) {}
