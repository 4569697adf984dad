package io.mandate.portfolio.selection.inquiry;

import io.mandate.platform.money.DecimalText;
import io.mandate.portfolio.selection.frontier.FrontierPoint;
import io.mandate.portfolio.selection.model.SelectionSolution.Status;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the problem of a run is worth with a share of its budgets, from none to where everything fits. */
public record FrontierView(UUID runId, List<String> budgets, List<Point> points) {

    /** The best selection with a share of every budget; nothing is worth more than the bound. */
    public record Point(
            @DecimalText @Schema(description = "1 is the present budget") BigDecimal share,
            Status status,
            @Nullable
                    @DecimalText
                    @Schema(description = "All budgets together; null if their units differ")
                    BigDecimal budget,
            @Nullable @DecimalText BigDecimal used,
            @Nullable @DecimalText BigDecimal value,
            @Nullable @DecimalText BigDecimal upperBound,
            @Nullable Integer selected) {}

    static FrontierView of(UUID runId, Answered answered, List<FrontierPoint> points) {
        var budgets = answered.solved().budgets();
        return new FrontierView(
                runId,
                budgets,
                points.stream().map(point -> point(point, answered.measures(), budgets)).toList());
    }

    private static Point point(FrontierPoint point, Measures measures, List<String> budgets) {
        boolean addsUp = budgets.size() == 1 || measures.addsUp();
        var unit = budgets.isEmpty() ? "" : budgets.getFirst();
        return new Point(
                point.share(),
                point.status(),
                addsUp ? amount(measures, unit, point.budget()) : null,
                addsUp ? amount(measures, unit, point.used()) : null,
                value(measures, point.value()),
                value(measures, point.bound()),
                point.chosen());
    }

    private static @Nullable BigDecimal value(Measures measures, @Nullable Long whole) {
        return whole == null ? null : measures.value(whole);
    }

    private static @Nullable BigDecimal amount(
            Measures measures, String limit, @Nullable BigInteger whole) {
        return whole == null ? null : new BigDecimal(whole, measures.amount(limit, 1).scale());
    }
}
