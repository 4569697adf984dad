package io.mandate.project.money.forecast;

import io.mandate.platform.money.DecimalText;
import io.mandate.project.money.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a forecast has come true in the months that are over: the weighted error is the sum of the
 * months' absolute differences over the sum of actual cost; the bias is the same with signs.
 */
@Schema(name = "CostForecastAccuracy")
record Accuracy(
        int number,
        LocalDate asOf,
        @Schema(description = "Months that are over by this day") LocalDate until,
        int months,
        @DecimalText @Schema(type = SchemaType.STRING) BigDecimal forecast,
        @DecimalText @Schema(type = SchemaType.STRING) BigDecimal actual,
        @Schema(
                        type = SchemaType.STRING,
                        nullable = true,
                        description = "100 x sum of |actual - forecast| by month / actual")
                @Nullable
                @DecimalText
                BigDecimal errorPercent,
        @Schema(
                        type = SchemaType.STRING,
                        nullable = true,
                        description = "100 x (actual - forecast) / actual; positive: too low")
                @Nullable
                @DecimalText
                BigDecimal biasPercent,
        @Schema(
                        nullable = true,
                        description =
                                "Why there are no percentages: NO_MONTH_IS_OVER, NO_ACTUAL_COST")
                @Nullable String reason) {
    /** What was forecast for one month and what it was. */
    record Month(BigDecimal forecast, BigDecimal actual) {}

    static Accuracy of(int number, LocalDate asOf, LocalDate until, List<Month> months) {
        var forecast = BigDecimal.ZERO;
        var actual = BigDecimal.ZERO;
        var apart = BigDecimal.ZERO;
        for (var month : months) {
            forecast = forecast.add(month.forecast());
            actual = actual.add(month.actual());
            apart = apart.add(month.actual().subtract(month.forecast()).abs());
        }
        boolean measurable = actual.signum() > 0;
        return new Accuracy(
                number,
                asOf,
                until,
                months.size(),
                forecast,
                actual,
                measurable ? Percent.of(apart, actual) : null,
                measurable ? Percent.of(actual.subtract(forecast), actual) : null,
                measurable ? null : months.isEmpty() ? "NO_MONTH_IS_OVER" : "NO_ACTUAL_COST");
    }
}
