package io.mandate.portfolio.choice.problem;

import io.mandate.platform.money.DecimalText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** How much of a limit is used; less than nothing gives back. */
record PosedUse(@NotBlank @Size(max = 100) String limit, @NotNull @DecimalText BigDecimal amount) {}
