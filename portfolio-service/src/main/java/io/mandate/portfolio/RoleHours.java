package io.mandate.portfolio;

import java.math.BigDecimal;
import java.time.YearMonth;

/** Hours of a role that a project asks for in a month. */
public record RoleHours(String role, YearMonth month, BigDecimal hours) {
    public RoleHours {
        hours = Decimals.tidy(hours);
    }

    public RoleHours in(YearMonth other) {
        return new RoleHours(role, other, hours);
    }
}
