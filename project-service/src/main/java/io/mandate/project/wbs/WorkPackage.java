package io.mandate.project.wbs;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.money.DecimalText;
import io.mandate.project.PersonId;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of the work-package index: whose it is, what it may cost, when it takes place and how far it is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorkPackage(
        int number,
        String id,
        String code,
        String name,
        @Nullable PersonId ownerId,
        @Nullable @DecimalText @Schema(type = SchemaType.STRING) BigDecimal budget,
        @Schema(type = SchemaType.STRING, description = "The sum of its activities' costs")
                @Nullable
                @DecimalText
                BigDecimal cost,
        int activities,
        @Nullable LocalDateTime start,
        @Nullable LocalDateTime finish,
        @Schema(description = "By duration; none where nothing has one")
                @Nullable Integer percentComplete) {}
