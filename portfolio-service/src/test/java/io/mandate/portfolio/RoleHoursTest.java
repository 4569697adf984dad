package io.mandate.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class RoleHoursTest {
    @Test
    void hoursWrittenOtherwiseAreTheSame() {
        assertThat(hours("12.50")).isEqualTo(hours("12.5"));
        assertThat(hours("1E+2").hours().toPlainString()).isEqualTo("100");
    }

    @Test
    void hoursTooLongToBeWrittenOutAreLeftToTheValidation() {
        assertThat(hours("1E+41").hours().scale()).isEqualTo(-41);
        assertThat(hours("1E+2147483647").hours().scale()).isEqualTo(-2_147_483_647);
    }

    private static RoleHours hours(String hours) {
        return new RoleHours("welder", YearMonth.of(2027, 1), new BigDecimal(hours));
    }
}
