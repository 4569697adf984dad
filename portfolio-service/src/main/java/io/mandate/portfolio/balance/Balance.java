package io.mandate.portfolio.balance;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.money.DecimalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The mix: shares of buckets, the most for one project, how well the projects must fit the strategy, and how much risk they may have. */
public record Balance(
        @Size(max = 20) List<@NotNull @Valid BucketShare> shares,
        @Nullable
                @Positive
                @DecimalMax("1")
                @Digits(integer = 1, fraction = 4)
                @DecimalText
                @Schema(
                        implementation = String.class,
                        description =
                                "No project takes more than this share of all budgets, 0 to 1",
                        examples = "0.25")
                BigDecimal mostInOne,
        @Nullable
                @DecimalMin("0")
                @DecimalMax("100")
                @Digits(integer = 3, fraction = 6)
                @DecimalText
                @Schema(
                        implementation = String.class,
                        description =
                                "Only projects that score at least this, 0 to 100, and mandatory ones",
                        examples = "40")
                BigDecimal leastScore,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable @Valid AlignmentLimit alignment,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable @Valid RiskLimit risk) {

    public Balance {
        shares = requireNonNullElse(shares, List.of());
        mostInOne = tidy(mostInOne);
        leastScore = tidy(leastScore);
    }

    /** 0.50 is 0.5: the same balance. */
    static @Nullable BigDecimal tidy(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }
}
