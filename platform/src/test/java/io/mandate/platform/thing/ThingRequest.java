package io.mandate.platform.thing;

import io.mandate.platform.money.DecimalText;
import io.mandate.platform.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

record ThingRequest(
        @NotBlank String office,
        @NotBlank String name,
        Money price,
        Colour colour,
        LocalDate since,
        List<@Valid Part> parts) {

    enum Colour {
        RED,
        GREEN
    }

    record Part(@Min(1) int count, @NotNull @DecimalText BigDecimal weight) {}
}
