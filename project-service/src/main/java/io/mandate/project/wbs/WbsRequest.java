package io.mandate.project.wbs;

import io.mandate.platform.money.DecimalText;
import io.mandate.project.PersonId;
import io.mandate.project.PlainText;
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

/** An element of the work breakdown structure; its place among the others is that in the list. */
@Schema(name = "WbsElementRequest")
public record WbsRequest(
        @NotNull @Pattern(regexp = WbsRequest.ID) String id,
        @Schema(description = "Without one it is at the top") @Nullable String parent,
        @NotBlank @Size(max = 300) @Pattern(regexp = PlainText.ONLY) String name,
        @Nullable PersonId ownerId,
        @Schema(
                        type = SchemaType.STRING,
                        description = "In the plan's currency; by default the sum of its parts",
                        examples = "1200.00")
                @Nullable
                @DecimalText
                @DecimalMin("0")
                @Digits(integer = 12, fraction = 8)
                BigDecimal budget) {
    /** What elements and activities may be called by the plan itself. */
    public static final String ID = "[\\p{L}\\p{N}._:-]{1,60}";
}
