package io.mandate.local.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A known form of register: by which columns it is recognised, and what they mean.
 *
 * @param key the column with the name that the register itself has for a project
 */
record RegisterFormat(String mappingName, String key, Map<String, List<String>> columns) {
    /** The US federal IT dashboard, cleaned. */
    private static final RegisterFormat FEDERAL_CLEANED =
            new RegisterFormat(
                    "federal-cleaned",
                    "project_id",
                    Map.ofEntries(
                            Map.entry("name", List.of("project_name")),
                            Map.entry("investment", List.of("investment_uii")),
                            Map.entry("office", List.of("agency_name")),
                            Map.entry("start", List.of("start_date")),
                            Map.entry(
                                    "plannedFinish",
                                    List.of("planned_completion_b2", "completion_date_b1")),
                            Map.entry("projectedFinish", List.of("projected_completion_b2")),
                            Map.entry("plannedCost", List.of("planned_cost_usd_m")),
                            Map.entry("projectedCost", List.of("projected_actual_cost_usd_m")),
                            Map.entry("costVariance", List.of("cost_variance_usd_m")),
                            Map.entry(
                                    "reportedScheduleVarianceDays",
                                    List.of("schedule_variance_days")),
                            Map.entry(
                                    "reportedScheduleVariancePercent",
                                    List.of("schedule_variance_pct"))));

    /** The same as it was published. */
    private static final RegisterFormat FEDERAL_RAW =
            new RegisterFormat(
                    "federal-raw",
                    "Project ID",
                    Map.ofEntries(
                            Map.entry("name", List.of("Project Name")),
                            Map.entry("description", List.of("Project Description")),
                            Map.entry("investment", List.of("Unique Investment Identifier")),
                            Map.entry("office", List.of("Agency Name")),
                            Map.entry("start", List.of("Start Date")),
                            Map.entry(
                                    "plannedFinish",
                                    List.of(
                                            "Planned Project Completion Date (B2)",
                                            "Completion Date (B1)")),
                            Map.entry(
                                    "projectedFinish",
                                    List.of("Projected/Actual Project Completion Date (B2)")),
                            Map.entry("plannedCost", List.of("Planned Cost ($ M)")),
                            Map.entry("projectedCost", List.of("Projected/Actual Cost ($ M)")),
                            Map.entry("costVariance", List.of("Cost Variance ($ M)")),
                            Map.entry(
                                    "reportedScheduleVarianceDays",
                                    List.of("Schedule Variance (in days)")),
                            Map.entry(
                                    "reportedScheduleVariancePercent",
                                    List.of("Schedule Variance (%)"))));

    RegisterFormat {
        columns = Map.copyOf(columns);
    }

    /** The form whose columns a header names. */
    static Optional<RegisterFormat> of(List<String> header) {
        return Stream.of(FEDERAL_CLEANED, FEDERAL_RAW)
                .filter(each -> each.isNamedBy(header))
                .findFirst();
    }

    private boolean isNamedBy(List<String> header) {
        return header.contains(key)
                && columns.values().stream().flatMap(List::stream).allMatch(header::contains);
    }

    /** As {@code PUT /v1/import-mappings/{name}} takes it. */
    Map<String, Object> mapping() {
        return Map.of(
                "columns", columns,
                "references", List.of(Map.of("column", key)),
                "money", Map.of("currency", "USD", "scale", "1000000"));
    }

    /** The name of the system that is master of the register. */
    String source() {
        return "it-dashboard";
    }

    String officeColumn() {
        return columns.getOrDefault("office", List.of()).getFirst();
    }
}
