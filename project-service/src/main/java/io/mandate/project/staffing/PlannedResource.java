package io.mandate.project.staffing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.money.DecimalText;
import io.mandate.project.PlainText;
import io.mandate.project.wbs.WbsRequest;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A role, a name or a thing that the plan counts on; it is no person of the resource pool. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PlanResource")
public record PlannedResource(
        @NotNull @Pattern(regexp = WbsRequest.ID) String id,
        @NotBlank @Size(max = 200) @Pattern(regexp = PlainText.ONLY) String name,
        @Schema(description = "By default WORK") ResourceKind kind,
        @Nullable @Size(max = 200) @Pattern(regexp = PlainText.ONLY) String team,
        @Schema(
                        type = SchemaType.STRING,
                        description = "How much of it there is, in percent: 150 is one and a half",
                        examples = "100")
                @Nullable
                @DecimalText
                @DecimalMin("0")
                @Digits(integer = 12, fraction = 8)
                BigDecimal units,
        @Schema(
                        type = SchemaType.STRING,
                        description = "Per hour, of material per unit, in the plan's currency",
                        examples = "85.50")
                @Nullable
                @DecimalText
                @DecimalMin("0")
                @Digits(integer = 12, fraction = 8)
                BigDecimal rate) {
    public PlannedResource {
        kind = kind == null ? ResourceKind.WORK : kind;
        units = Amounts.tidy(units);
        rate = Amounts.tidy(rate);
    }
}
