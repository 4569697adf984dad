package io.mandate.portfolio.selection.model;

import io.mandate.platform.testing.PublishedData;
import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;

/**
 * The register of real projects posed as a selection in cents: value = planned cost × a seeded factor
 * U(0.5, 1.5), cost spread evenly by day over twelve equal periods, each period's budget 40 % of what
 * all ask for; rows without cost are left out.
 */
public final class RealRegister {
    private static final int PERIODS = 12;

    private RealRegister() {}

    /** The periods cover the register from its first start to its last completion. */
    public static SelectionProblem wholeSpan(int seed) {
        var rows = rows();
        var first = rows.stream().map(Row::start).min(LocalDate::compareTo).orElseThrow();
        var last = rows.stream().map(Row::end).max(LocalDate::compareTo).orElseThrow();
        return posed(rows, first, last, seed);
    }

    /** The periods are the half-years of 2010 to 2015, in which most of the money is spent. */
    public static SelectionProblem halfYears(int seed) {
        return posed(rows(), LocalDate.of(2010, 1, 1), LocalDate.of(2015, 12, 31), seed);
    }

    private record Row(String id, long cents, LocalDate start, LocalDate end) {}

    private static List<Row> rows() {
        var table = PublishedData.table("federal-it/projects_2012.csv");
        var rows = new ArrayList<Row>();
        for (int at = 0; at < table.size(); at++) {
            var cells = table.get(at);
            var cost = cells.get("planned_cost_usd_m");
            if (cost != null) {
                var end = cells.get("completion_date_b1");
                rows.add(
                        new Row(
                                "row-" + (at + 1),
                                new BigDecimal(cost).movePointRight(8).longValue(),
                                LocalDate.parse(cells.get("start_date")),
                                LocalDate.parse(cells.getOrDefault("planned_completion_b2", end))));
            }
        }
        return rows;
    }

    private static SelectionProblem posed(
            List<Row> rows, LocalDate first, LocalDate last, int seed) {
        var random = new Random(seed);
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        var demand = new long[PERIODS];
        var candidates = new ArrayList<Candidate>();
        for (var row : rows) {
            var use = new LinkedHashMap<String, Long>();
            for (int period = 0; period < PERIODS; period++) {
                long part = part(row, first, days, period);
                demand[period] += part;
                if (part > 0) {
                    use.put("period-" + period, part);
                }
            }
            long value = Math.round(row.cents() * (0.5 + random.nextDouble()));
            candidates.add(new Candidate(row.id(), value, use));
        }
        var limits = new ArrayList<Limit>();
        for (int period = 0; period < PERIODS; period++) {
            limits.add(new Limit("period-" + period, demand[period] * 4 / 10));
        }
        return new SelectionProblem(candidates, limits);
    }

    private static long part(Row row, LocalDate first, long days, int period) {
        double from = (double) (days * period) / PERIODS;
        double to = (double) (days * (period + 1)) / PERIODS;
        double start = (double) ChronoUnit.DAYS.between(first, row.start());
        double end = Math.max(start, (double) ChronoUnit.DAYS.between(first, row.end())) + 1;
        double overlap = Math.max(0, Math.min(end, to) - Math.max(start, from));
        return Math.round((double) row.cents() * overlap / (end - start));
    }
}
