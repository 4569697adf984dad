package io.mandate.portfolio.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Weighted shortest job first divides what delay costs by what the job takes. */
class WeightedJobTest {
    @Test
    void isCostOfDelayBySize() {
        var job = job("8", "5", "3", "5");

        assertThat(job.costOfDelay()).isEqualByComparingTo("16");
        assertThat(job.wsjf()).hasToString("16/5");
    }

    @Test
    void staysExactWhereADecimalWouldEnd() {
        assertThat(job("1", "0", "0", "3").wsjf().compareTo(job("0.333333", "0", "0", "1").wsjf()))
                .isPositive();
    }

    @Test
    void aJobHasASize() {
        assertThatThrownBy(() -> job("1", "1", "1", "0"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static WeightedJob job(String value, String time, String risk, String size) {
        return new WeightedJob(
                new BigDecimal(value),
                new BigDecimal(time),
                new BigDecimal(risk),
                new BigDecimal(size));
    }
}
