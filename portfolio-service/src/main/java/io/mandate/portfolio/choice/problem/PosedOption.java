package io.mandate.portfolio.choice.problem;

import static java.util.Objects.requireNonNullElse;

import io.mandate.platform.money.DecimalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/** One way to do it, such as a start or a mode; stopping what runs is one, with its exit cost as use. */
record PosedOption(
        @NotBlank @Size(max = 100) String id,
        @NotNull @DecimalText BigDecimal value,
        @Size(max = 1_000) List<@NotNull @Valid PosedUse> use) {

    PosedOption {
        use = requireNonNullElse(use, List.of());
    }
}
