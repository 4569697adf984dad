package io.mandate.portfolio.funding;

import io.mandate.platform.money.DecimalText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which share of all that a project costs a source pays, and as what. */
public record FundingShare(
        @NotBlank @Size(max = 60) String source,
        @NotNull Spending spending,
        @NotNull
                @Positive
                @DecimalMax("1")
                @Digits(integer = 1, fraction = 4)
                @DecimalText
                @Schema(
                        implementation = String.class,
                        description = "0 to 1; all of them make up 1",
                        examples = "0.6")
                BigDecimal share) {

    boolean paysAs(FundingShare other) {
        return source.equals(other.source) && spending == other.spending;
    }
}
