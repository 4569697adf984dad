package io.mandate.portfolio.strategy;

import static io.mandate.portfolio.strategy.GoalView.MeasureView.NoProgress.NOT_MEASURED;
import static io.mandate.portfolio.strategy.GoalView.MeasureView.NoProgress.TARGET_IS_BASELINE;
import static io.mandate.portfolio.strategy.Measure.Direction.FALL;
import static io.mandate.portfolio.strategy.Measure.Direction.HOLD;
import static io.mandate.portfolio.strategy.Measure.Direction.RISE;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.strategy.GoalView.MeasureView;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureViewTest {
    @ParameterizedTest
    @CsvSource({
        "10, 50, 20, RISE, 25",
        "10, 50, 50, RISE, 100",
        "10, 50, 60, RISE, 125",
        "10, 50, 6, RISE, -10",
        "80, 20, 50, FALL, 50",
        "80, 20, 95, FALL, -25",
        "0, 3, 1, RISE, 33.333333",
        "-5, 5, 0, RISE, 50"
    })
    void progressIsTheShareOfTheWayFromBaselineToTarget(
            String baseline,
            String target,
            String achieved,
            Measure.Direction direction,
            String progress) {
        var view = MeasureView.of(measure(baseline, target, achieved));

        assertThat(view.direction()).isEqualTo(direction);
        assertThat(view.progress()).isEqualTo(progress);
        assertThat(view.noProgress()).isNull();
    }

    @Test
    void withoutAMeasurementThereIsNoProgressButAReason() {
        var view = MeasureView.of(measure("10", "50", null));

        assertThat(view).extracting("progress", "noProgress").containsExactly(null, NOT_MEASURED);
        assertThat(view.direction()).isEqualTo(RISE);
        assertThat(MeasureView.of(measure("5", "1", null)).direction()).isEqualTo(FALL);
    }

    @Test
    void whatIsToBeHeldHasNoWayToGo() {
        var view = MeasureView.of(measure("0", "0.000", "1"));

        assertThat(view.direction()).isEqualTo(HOLD);
        assertThat(view)
                .extracting("progress", "noProgress")
                .containsExactly(null, TARGET_IS_BASELINE);
    }

    private static Measure measure(String baseline, String target, @Nullable String achieved) {
        return new Measure(
                "Share",
                "%",
                new BigDecimal(baseline),
                new BigDecimal(target),
                LocalDate.of(2027, 12, 31),
                achieved == null ? null : new BigDecimal(achieved));
    }
}
