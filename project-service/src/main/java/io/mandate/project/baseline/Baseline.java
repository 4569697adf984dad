package io.mandate.project.baseline;

import io.mandate.platform.money.DecimalText;
import io.mandate.project.ProjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan as it was; it never changes. */
@Schema(name = "Baseline")
record Baseline(
        ProjectId projectId,
        int number,
        String name,
        @Schema(description = "Only change control approves one") boolean approved,
        String currency,
        LocalDateTime start,
        LocalDateTime finish,
        @DecimalText @Schema(type = SchemaType.STRING) BigDecimal cost,
        int activities,
        Instant takenAt,
        String takenBy) {}
