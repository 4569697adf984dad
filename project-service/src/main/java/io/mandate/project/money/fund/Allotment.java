package io.mandate.project.money.fund;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.money.DecimalText;
import io.mandate.project.ProjectId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Money that may be released to projects of an office, or to one project. */
@Schema(name = "Allotment")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Allotment(
        UUID id,
        String office,
        int fiscalYear,
        String currency,
        @Schema(description = "If it is for this project alone") @Nullable ProjectId projectId,
        @Schema(description = "The last day on which it can be released")
                @Nullable LocalDate lapsesOn,
        @DecimalText @Schema(type = SchemaType.STRING) BigDecimal amount,
        @DecimalText @Schema(type = SchemaType.STRING) BigDecimal released,
        @DecimalText
                @Schema(type = SchemaType.STRING, description = "Given back to portfolio-service")
                BigDecimal returned,
        @DecimalText @Schema(type = SchemaType.STRING) BigDecimal available,
        @JsonIgnore long sequence) {

    boolean isFor(ProjectId project) {
        return projectId == null || projectId.equals(project);
    }

    boolean hasLapsed(LocalDate on) {
        return lapsesOn != null && on.isAfter(lapsesOn);
    }
}
