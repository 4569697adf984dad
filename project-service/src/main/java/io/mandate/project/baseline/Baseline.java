package io.mandate.project.baseline;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.money.DecimalText;
import io.mandate.project.ProjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan as it was; it never changes. */
@Schema(name = "Baseline")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Baseline(
        ProjectId projectId,
        int number,
        String name,
        @Schema(description = "Only change control approves one") boolean approved,
        @Schema(description = "Number of the change request that approved it")
                @Nullable Integer change,
        String currency,
        LocalDateTime start,
        LocalDateTime finish,
        @DecimalText @Schema(type = SchemaType.STRING) BigDecimal cost,
        int activities,
        Instant takenAt,
        String takenBy) {}
