package io.mandate.resource.demand;

import io.mandate.resource.Hours;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What this service reads of a project that was proposed or revised. */
public record ProjectDetails(
        String name,
        ProjectStatus status,
        @Nullable LocalDate windDownOn,
        @Nullable List<Line> demand) {
    public static final String PROPOSED = "mandate.project.proposed.v1";
    public static final String REVISED = "mandate.project.revised.v1";

    /** Hours of a role in a month. */
    record Line(String role, YearMonth month, BigDecimal hours) {}

    /** One line per role and month, in that order. */
    List<DemandLine> lines() {
        if (demand == null) {
            return List.of();
        }
        return demand.stream()
                .collect(
                        Collectors.groupingBy(
                                line -> new DemandLine(line.role().strip(), line.month(), 0),
                                Collectors.summingInt(line -> Hours.toMinutes(line.hours()))))
                .entrySet()
                .stream()
                .map(e -> new DemandLine(e.getKey().role(), e.getKey().month(), e.getValue()))
                .sorted(Comparator.comparing(DemandLine::month).thenComparing(DemandLine::role))
                .toList();
    }
}
