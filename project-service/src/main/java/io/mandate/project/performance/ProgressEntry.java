package io.mandate.project.performance;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.money.DecimalText;
import io.mandate.project.progress.EarningMethod;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was reported of an activity: how far it was on a day, how much was done, and how much was in scope. */
@Schema(name = "ProgressEntry")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProgressEntry(
        @Schema(description = "The day of which it is true; a later report of a day replaces it")
                LocalDate reportedOn,
        Instant recordedAt,
        EarningMethod method,
        int percentComplete,
        @Schema(
                        type = SchemaType.STRING,
                        description = "Percent of the budget; none of a level of effort")
                @Nullable
                @DecimalText
                BigDecimal earned,
        @Schema(type = SchemaType.STRING) @Nullable @DecimalText BigDecimal done,
        @Schema(type = SchemaType.STRING) @Nullable @DecimalText BigDecimal scope,
        @Nullable String reason) {}
