package io.mandate.project.money.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.project.money.forecast.Accuracy.Month;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How well a forecast has come true. */
class AccuracyTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 31);

    @Test
    void differencesOfMonthsDoNotCancelOutInTheErrorButDoInTheBias() {
        var accuracy = accuracy(month("100", "120"), month("100", "80"));
        assertThat(accuracy.errorPercent()).isEqualByComparingTo("20");
        assertThat(accuracy.biasPercent()).isEqualByComparingTo("0");
        assertThat(accuracy.months()).isEqualTo(2);
    }

    @Test
    void aForecastThatWasTooLowHasAPositiveBias() {
        var accuracy = accuracy(month("90", "120"));
        assertThat(accuracy.biasPercent()).isEqualByComparingTo("25");
        assertThat(accuracy.reason()).isNull();
    }

    @Test
    void withoutActualCostThereIsAReasonAndNoPercentage() {
        assertThat(accuracy().reason()).isEqualTo("NO_MONTH_IS_OVER");
        var nothingSpent = accuracy(month("90", "0"));
        assertThat(nothingSpent.errorPercent()).isNull();
        assertThat(nothingSpent.reason()).isEqualTo("NO_ACTUAL_COST");
    }

    private static Accuracy accuracy(Month... months) {
        return Accuracy.of(1, DAY, DAY, List.of(months));
    }

    private static Month month(String forecast, String actual) {
        return new Month(new BigDecimal(forecast), new BigDecimal(actual));
    }
}
