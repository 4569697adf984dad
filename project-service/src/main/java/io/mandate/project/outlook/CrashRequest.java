package io.mandate.project.outlook;

import io.mandate.platform.money.DecimalText;
import io.mandate.project.schedule.crash.CrashOption;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which activities can be shortened, and at what price in the plan's currency. */
record CrashRequest(
        @NotEmpty @Size(max = 500) List<@NotNull @Valid Option> options,
        @Schema(
                        type = SchemaType.STRING,
                        description = "What a week gained is worth",
                        examples = "45000.00")
                @Nullable
                @DecimalText
                @DecimalMin("0")
                @Digits(integer = 10, fraction = 2)
                BigDecimal worthPerWeek) {

    /** One activity that can give up to so many weeks. */
    @Schema(name = "CrashOption")
    record Option(
            @NotNull String activity,
            @Schema(type = SchemaType.STRING, examples = "30000.00")
                    @NotNull
                    @DecimalText
                    @DecimalMin("0")
                    @Digits(integer = 10, fraction = 2)
                    BigDecimal weeklyCost,
            @NotNull @Positive Integer weeks) {
        CrashOption toOption() {
            return new CrashOption(activity, cents(weeklyCost), weeks);
        }
    }

    static long cents(BigDecimal amount) {
        return amount.movePointRight(2).longValueExact();
    }
}
