package io.mandate.portfolio;

import io.mandate.platform.money.DecimalText;
import java.math.BigDecimal;
import java.time.YearMonth;

/** An amount of one month, in a currency that the context names. */
public record MonthAmount(YearMonth month, @DecimalText BigDecimal amount) {}
