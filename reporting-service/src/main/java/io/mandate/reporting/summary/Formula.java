package io.mandate.reporting.summary;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How each figure of the summary is computed, in words that the answer carries along. */
public enum Formula {
    PROJECTS("projects", "projects", "number of projects that the caller may see"),
    INVESTMENTS(
            "investments",
            "investments",
            "number of distinct investments that the projects name; in the total an investment counts once"),
    WITH_COST(
            "withCost",
            "projects",
            "number of projects with a planned and a projected cost in the same currency"),
    PLANNED_COST("plannedCost", "money", "sum of plannedCost over the projects of withCost"),
    PROJECTED_COST("projectedCost", "money", "sum of projectedCost over the projects of withCost"),
    COST_VARIANCE("costVariance", "money", "plannedCost - projectedCost; positive is under budget"),
    COST_VARIANCE_PERCENT(
            "costVariancePercent",
            "percent",
            "100 * costVariance / plannedCost, half even to two decimals"),
    PLANNED_ONLY_COST(
            "plannedOnlyCost",
            "money",
            "sum of plannedCost over the projects without a comparable projectedCost; in no other sum"),
    BUDGET_STANDING(
            "overBudget, underBudget, onBudget",
            "projects",
            "number of projects by the sign of plannedCost - projectedCost"),
    COST_BANDS(
            "costBands",
            "projects",
            "by |plannedCost - projectedCost| / plannedCost: green < 10 % <= yellow < 30 % <= red"),
    SCHEDULE_STANDING(
            "late, early, onTime",
            "projects",
            "by the sign of the schedule variance in days: as reported by the source, else plannedFinish - projectedFinish"),
    SCHEDULE_BANDS(
            "scheduleBands",
            "projects",
            "by |schedule variance| in percent as reported, else days / (plannedFinish - start): bands as for cost"),
    BY_STATUS("byStatus", "projects", "number of projects per status"),
    ALLOCATED_HOURS(
            "allocatedHours", "hours", "sum of the newest allocation of each project and month"),
    UNMET_HOURS("unmetHours", "hours", "sum of the newest unmet demand of each project and month");

    private final String figures;
    private final String unit;
    private final String definition;

    Formula(String figures, String unit, String definition) {
        this.figures = figures;
        this.unit = unit;
        this.definition = definition;
    }

    /** A formula as it is shown. */
    @Schema(name = "Formula")
    public record View(String name, String unit, String definition) {}

    static SortedMap<String, View> byFigure() {
        var all = new TreeMap<String, View>();
        Arrays.stream(values())
                .forEach(
                        formula ->
                                formula.figures
                                        .lines()
                                        .flatMap(line -> Arrays.stream(line.split(", ", -1)))
                                        .forEach(figure -> all.put(figure, formula.view())));
        return all;
    }

    private View view() {
        return new View(name(), unit, definition);
    }
}
