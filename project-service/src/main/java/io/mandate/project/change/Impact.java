package io.mandate.project.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.money.Money;
import io.mandate.project.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the change means, as whoever asks for it sees it; more is positive. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Impact(
        @Schema(description = "On what is delivered")
                @Nullable
                @Size(max = 2000)
                @Pattern(regexp = PlainText.ONLY)
                String scope,
        @Schema(description = "On the finish, calendar days") @Nullable Integer days,
        @Nullable @Valid Money cost,
        @Schema(description = "On the work") @Nullable @Digits(integer = 10, fraction = 4)
                BigDecimal hours,
        @Nullable @Size(max = 2000) @Pattern(regexp = PlainText.ONLY) String risk) {

    boolean saysNothing() {
        return scope == null && days == null && cost == null && hours == null && risk == null;
    }
}
