package io.mandate.project.staffing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.money.DecimalText;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an activity needs of one role, name or thing. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ActivityNeed")
public record Need(
        String resource,
        String name,
        ResourceKind kind,
        @Nullable String team,
        @Schema(type = SchemaType.STRING, description = "In percent", examples = "50") @DecimalText
                BigDecimal units,
        @Schema(description = "Minutes") @Nullable Long work,
        @Schema(
                        type = SchemaType.STRING,
                        description = "How much of it the plan has in all, in percent",
                        examples = "200")
                @Nullable
                @DecimalText
                BigDecimal available) {
    static Need of(PlannedResource resource, Assignment share) {
        return new Need(
                resource.id(),
                resource.name(),
                resource.kind(),
                resource.team(),
                share.units(),
                share.work(),
                resource.units());
    }
}
