package io.mandate.portfolio.option;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.money.DecimalText;
import io.mandate.portfolio.RoleHours;
import io.mandate.portfolio.capacity.LimitedRoles;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A mode with what is left of the project in it, in the portfolio's currency. */
public record ModeFigures(
        @NotNull Mode mode,
        @Nullable
                @PositiveOrZero
                @DecimalText
                @Schema(
                        implementation = String.class,
                        description =
                                "What leaving costs, paid in the first month that counts and"
                                        + " has a budget")
                BigDecimal exitCost,
        @Size(max = 240) @Schema(description = "What the mode still costs, by month")
                List<@NotNull @Valid MonthCost> costs,
        @Nullable
                @DecimalText
                @Schema(
                        implementation = String.class,
                        description =
                                "What the mode is worth by the portfolio's objective, all its costs"
                                        + " taken off where the objective does so; without it CONTINUE is"
                                        + " what the project says of itself")
                BigDecimal value,
        @Nullable
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Size(max = 5000)
                @Schema(
                        description =
                                "What the mode still takes of roles, by month; an empty list is none."
                                        + " Without it CONTINUE and REDUCE take what the project asks"
                                        + " for, PAUSE and STOP none")
                List<@NotNull @Valid RoleHours> hours) {

    public ModeFigures {
        costs = requireNonNullElse(costs, List.of());
    }

    /** What a month costs. */
    public record MonthCost(
            @NotNull @Schema(implementation = String.class, format = "month", examples = "2027-01")
                    YearMonth month,
            @NotNull
                    @PositiveOrZero
                    @DecimalText
                    @Schema(implementation = String.class, examples = "12000.00")
                    BigDecimal amount) {}

    /** The same where only hours of the limited roles matter, in whatever order they were stated. */
    public ModeFigures heeding(LimitedRoles roles) {
        var heeded =
                hours == null || roles.none()
                        ? null
                        : roles.among(hours).stream()
                                .sorted(comparing(RoleHours::month).thenComparing(RoleHours::role))
                                .toList();
        return new ModeFigures(mode, exitCost, costs, value, heeded);
    }

    /** Whether its money is what the project says of itself. */
    boolean asPlanned() {
        return mode == Mode.CONTINUE && value == null && costs.isEmpty();
    }
}
