package io.mandate.reporting.page;

import static io.mandate.reporting.page.Display.count;

import io.mandate.reporting.chart.BarChart;
import io.mandate.reporting.page.Table.Line;
import io.mandate.reporting.summary.BandCounts;
import io.mandate.reporting.summary.PortfolioSummary;
import io.mandate.reporting.summary.SummaryRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The parts of the page, in the order in which an executive asks. */
final class Sections {
    private Sections() {}

    static List<Section> of(PortfolioSummary summary) {
        var sections = new ArrayList<Section>();
        for (var costs : summary.total().costs()) {
            sections.add(CostSection.of(costs.currency(), summary));
        }
        sections.add(standing(summary));
        sections.add(status(summary));
        sections.add(hours(summary));
        return sections;
    }

    private static Section standing(PortfolioSummary summary) {
        return new Section(
                "standing",
                "Budget and schedule",
                List.of(),
                new Table(
                        "Projects by how far they are off their plan",
                        "Office",
                        List.of(
                                "Projects",
                                "Over budget",
                                "Under budget",
                                "Cost <10 / <30 / ≥30 %",
                                "Late",
                                "Early",
                                "On time",
                                "Schedule <10 / <30 / ≥30 %"),
                        summary.offices().stream()
                                .map(row -> standing(String.valueOf(row.name()), row))
                                .toList(),
                        standing("Total", summary.total())));
    }

    private static Line standing(String head, SummaryRow row) {
        return new Line(
                head,
                List.of(
                        count(row.projects()),
                        count(row.overBudget()),
                        count(row.underBudget()),
                        bands(row.costBands()),
                        count(row.late()),
                        count(row.early()),
                        count(row.onTime()),
                        bands(row.scheduleBands())));
    }

    private static String bands(BandCounts bands) {
        return "%s / %s / %s"
                .formatted(count(bands.green()), count(bands.yellow()), count(bands.red()));
    }

    private static Section status(PortfolioSummary summary) {
        var byStatus = summary.total().byStatus().entrySet().stream().toList();
        var chart =
                BarChart.of(
                        new BarChart.Data(
                                "status",
                                "Projects by status",
                                "One bar per status: the number of projects in it.",
                                List.of("projects"),
                                byStatus.stream().map(Sections::statusEntry).toList(),
                                Display.projects()::text));
        return new Section(
                "by-status",
                "Status",
                byStatus.isEmpty() ? List.of() : List.of(chart),
                new Table(
                        "Projects by status",
                        "Status",
                        List.of("Projects"),
                        byStatus.stream()
                                .map(s -> new Line(s.getKey(), List.of(count(s.getValue()))))
                                .toList(),
                        new Line("Total", List.of(count(summary.total().projects())))));
    }

    private static BarChart.Entry statusEntry(Map.Entry<String, Long> status) {
        return BarChart.Entry.of(status.getKey(), BigDecimal.valueOf(status.getValue()));
    }

    private static Section hours(PortfolioSummary summary) {
        var staffed =
                summary.offices().stream()
                        .filter(row -> row.allocatedHours().add(row.unmetHours()).signum() != 0)
                        .toList();
        var chart =
                BarChart.of(
                        new BarChart.Data(
                                "hours",
                                "Allocated and unmet hours by office",
                                "Two bars per office: hours allocated to its projects, then hours that they lack.",
                                List.of("allocated", "unmet"),
                                staffed.stream().map(Sections::hoursEntry).toList(),
                                Display.hours()::text));
        return new Section(
                "staffing",
                "Staffing",
                staffed.isEmpty() ? List.of() : List.of(chart),
                new Table(
                        "Hours by office" + (summary.month() == null ? "" : ", " + summary.month()),
                        "Office",
                        List.of("Allocated hours", "Unmet hours"),
                        staffed.stream()
                                .map(row -> hours(String.valueOf(row.name()), row))
                                .toList(),
                        hours("Total", summary.total())));
    }

    private static BarChart.Entry hoursEntry(SummaryRow row) {
        return BarChart.Entry.of(
                String.valueOf(row.name()), row.allocatedHours(), row.unmetHours());
    }

    private static Line hours(String head, SummaryRow row) {
        var display = Display.hours();
        return new Line(
                head, List.of(display.text(row.allocatedHours()), display.text(row.unmetHours())));
    }
}
