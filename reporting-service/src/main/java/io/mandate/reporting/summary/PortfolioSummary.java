package io.mandate.reporting.summary;

import io.mandate.reporting.summary.Sums.Grain;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The portfolio at one moment: figures per office and in total, and how each is computed. */
public record PortfolioSummary(
        Instant generatedAt,
        String groupBy,
        @Schema(nullable = true, description = "Only this office and those below it")
                @Nullable String office,
        @Schema(nullable = true, description = "Only projects in this status")
                @Nullable String status,
        @Schema(nullable = true, description = "Only hours of this month") @Nullable String month,
        SummaryRow total,
        @Schema(description = "One row per office that has projects, by name")
                List<SummaryRow> offices,
        @Schema(description = "Figure to formula") SortedMap<String, Formula.View> formulas) {

    private static final Comparator<SummaryRow> BY_NAME =
            Comparator.comparing((SummaryRow row) -> String.valueOf(row.name()))
                    .thenComparing(row -> String.valueOf(row.office()));

    static PortfolioSummary of(
            Instant now, SummaryFilter filter, List<Sums> sums, Map<String, String> names) {
        var offices =
                sums.stream()
                        .map(Sums::office)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(code -> row(code, names.getOrDefault(code, code), sums))
                        .sorted(BY_NAME)
                        .toList();
        return new PortfolioSummary(
                now,
                "office",
                filter.office(),
                filter.status(),
                filter.month(),
                row(null, null, sums),
                offices,
                Formula.byFigure());
    }

    private static SummaryRow row(
            @Nullable String office, @Nullable String name, List<Sums> everything) {
        var own = everything.stream().filter(s -> Objects.equals(s.office(), office)).toList();
        var all = own.stream().filter(s -> s.grain() == Grain.ALL).findFirst().orElseThrow();
        return new SummaryRow(
                office,
                name,
                all.projects(),
                all.investments(),
                all.withCost(),
                costs(own),
                all.budgets().over(),
                all.budgets().under(),
                all.budgets().on(),
                all.budgets().bands(),
                all.schedules().late(),
                all.schedules().early(),
                all.schedules().onTime(),
                all.schedules().bands(),
                byStatus(own),
                all.allocated(),
                all.unmet(),
                Gaps.of(all));
    }

    private static List<CostTotals> costs(List<Sums> own) {
        var costs = new TreeMap<String, CostTotals>();
        for (var sums : own) {
            var currency = sums.currency();
            if (sums.grain() == Grain.CURRENCY && currency != null) {
                costs.put(currency, CostTotals.of(currency, sums.both(), sums.plannedOnly()));
            }
        }
        return List.copyOf(costs.values());
    }

    private static SortedMap<String, Long> byStatus(List<Sums> own) {
        return own.stream()
                .filter(s -> s.grain() == Grain.STATUS && s.projects() > 0)
                .collect(
                        Collectors.toMap(
                                s -> String.valueOf(s.status()),
                                Sums::projects,
                                Long::sum,
                                TreeMap::new));
    }
}
