package io.mandate.reporting.page;

import static io.mandate.reporting.page.Display.count;

import io.mandate.reporting.chart.BarChart;
import io.mandate.reporting.page.Table.Line;
import io.mandate.reporting.summary.CostTotals;
import io.mandate.reporting.summary.MoneyTotal;
import io.mandate.reporting.summary.PortfolioSummary;
import io.mandate.reporting.summary.SummaryRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Costs in one currency: planned beside projected, and the variance between them. */
final class CostSection {
    private static final String NONE = "–";

    private final String currency;
    private final List<Office> offices;
    private final Display display;

    private CostSection(String currency, List<Office> offices) {
        this.currency = currency;
        this.offices = offices;
        this.display =
                Display.money(
                        currency,
                        offices.stream()
                                .flatMap(
                                        o ->
                                                Stream.of(
                                                        planned(o.costs),
                                                        amount(o.costs.projectedCost())))
                                .flatMap(Optional::stream)
                                .toList());
    }

    private record Office(String name, CostTotals costs) {}

    static Section of(String currency, PortfolioSummary summary) {
        var offices = new ArrayList<Office>();
        for (var row : summary.offices()) {
            costs(row, currency)
                    .ifPresent(costs -> offices.add(new Office(String.valueOf(row.name()), costs)));
        }
        var section = new CostSection(currency, offices);
        return new Section(
                "cost-" + currency,
                "Cost in " + currency,
                List.of(section.plannedAndProjected(), section.variance()),
                section.table(costs(summary.total(), currency)));
    }

    private BarChart plannedAndProjected() {
        return BarChart.of(
                new BarChart.Data(
                        "planned-" + currency,
                        "Planned and projected cost by office, " + display.unit(),
                        "Two bars per office: planned cost, then projected or actual cost.",
                        List.of("planned", "projected"),
                        offices.stream()
                                .map(
                                        o ->
                                                new BarChart.Entry(
                                                        o.name,
                                                        List.of(
                                                                planned(o.costs),
                                                                amount(o.costs.projectedCost()))))
                                .toList(),
                        display::text));
    }

    private BarChart variance() {
        return BarChart.of(
                new BarChart.Data(
                        "variance-" + currency,
                        "Cost variance by office, " + display.unit(),
                        "One bar per office: planned minus projected cost. Left of zero is over budget.",
                        List.of("planned − projected"),
                        offices.stream()
                                .map(
                                        o ->
                                                new BarChart.Entry(
                                                        o.name,
                                                        List.of(amount(o.costs.costVariance()))))
                                .toList(),
                        display::text));
    }

    private Table table(Optional<CostTotals> total) {
        return new Table(
                "Cost by office, " + display.unit(),
                "Office",
                List.of(
                        "Projects with cost",
                        "Planned",
                        "Projected",
                        "Variance",
                        "Variance %",
                        "Planned only",
                        "in projects"),
                offices.stream().map(office -> line(office.name, office.costs)).toList(),
                total.map(costs -> line("Total", costs)).orElse(null));
    }

    private Line line(String head, CostTotals costs) {
        var percent = costs.costVariancePercent().value();
        return new Line(
                head,
                List.of(
                        count(costs.projects()),
                        text(costs.plannedCost()),
                        text(costs.projectedCost()),
                        text(costs.costVariance()),
                        percent == null ? NONE : percent.replace('-', '−'),
                        text(costs.plannedOnlyCost()),
                        count(costs.plannedOnlyProjects())));
    }

    private String text(@Nullable MoneyTotal money) {
        return money == null ? NONE : display.text(money.value());
    }

    private static Optional<CostTotals> costs(SummaryRow row, String currency) {
        return row.costs().stream().filter(c -> c.currency().equals(currency)).findFirst();
    }

    /** Without comparable costs a chart shows what is at least planned. */
    private static Optional<BigDecimal> planned(CostTotals costs) {
        return Stream.of(amount(costs.plannedCost()), amount(costs.plannedOnlyCost()))
                .flatMap(Optional::stream)
                .reduce(BigDecimal::add);
    }

    private static Optional<BigDecimal> amount(@Nullable MoneyTotal money) {
        return Optional.ofNullable(money).map(MoneyTotal::value);
    }
}
