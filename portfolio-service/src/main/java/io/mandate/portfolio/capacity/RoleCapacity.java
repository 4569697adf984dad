package io.mandate.portfolio.capacity;

import io.mandate.platform.money.DecimalText;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** So many hours of a role in each of these months, both ends included. */
public record RoleCapacity(
        @NotBlank @Size(max = 60) String role,
        @NotNull @Schema(implementation = String.class, format = "month", examples = "2027-01")
                YearMonth from,
        @NotNull @Schema(implementation = String.class, format = "month", examples = "2027-12")
                YearMonth to,
        @NotNull
                @DecimalMin("0")
                @Digits(integer = 8, fraction = 2)
                @DecimalText
                @Schema(
                        implementation = String.class,
                        description = "In each month",
                        examples = "320")
                BigDecimal hours) {

    /** 320.00 hours are 320: the same capacity. */
    public RoleCapacity plain() {
        return new RoleCapacity(role, from, to, hours.stripTrailingZeros());
    }

    public Stream<YearMonth> months() {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1));
    }

    boolean meets(RoleCapacity other) {
        return role.equals(other.role) && !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
