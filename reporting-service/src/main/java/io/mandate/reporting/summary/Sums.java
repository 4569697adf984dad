package io.mandate.reporting.summary;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** One line of the aggregate: the sums over an office, a currency or a status, or over everything. */
record Sums(
        Grain grain,
        @Nullable String office,
        @Nullable String currency,
        @Nullable String status,
        long projects,
        long investments,
        long withCost,
        CostTotals.Both both,
        CostTotals.PlannedOnly plannedOnly,
        Budgets budgets,
        Schedules schedules,
        BigDecimal allocated,
        BigDecimal unmet,
        long unknownProjects) {

    /** What a line is about besides its office: all of it, one currency or one status. */
    enum Grain {
        ALL,
        CURRENCY,
        STATUS
    }

    /** How projects stand against their planned cost. */
    record Budgets(long over, long under, long on, BandCounts bands) {}

    /** How projects stand against their planned finish. */
    record Schedules(long late, long early, long onTime, BandCounts bands) {}

    /** The bit of the second and third grouping column is set where the line is not about it. */
    static Sums of(ResultSet row) throws SQLException {
        return new Sums(
                grain(row.getInt("grain")),
                row.getString("office"),
                row.getString("currency"),
                row.getString("status"),
                row.getLong("projects"),
                row.getLong("investments"),
                row.getLong("with_cost"),
                new CostTotals.Both(
                        row.getLong("with_cost"), sum(row, "planned"), sum(row, "projected")),
                new CostTotals.PlannedOnly(
                        row.getLong("planned_only"), sum(row, "planned_only_cost")),
                new Budgets(
                        row.getLong("over_budget"),
                        row.getLong("under_budget"),
                        row.getLong("on_budget"),
                        bands(row, "cost")),
                new Schedules(
                        row.getLong("late"),
                        row.getLong("early"),
                        row.getLong("on_time"),
                        bands(row, "schedule")),
                hours(row, "allocated"),
                hours(row, "unmet"),
                row.getLong("unknown_projects"));
    }

    private static Grain grain(int grouping) {
        return switch (grouping & 3) {
            case 1 -> Grain.CURRENCY;
            case 2 -> Grain.STATUS;
            default -> Grain.ALL;
        };
    }

    private static BandCounts bands(ResultSet row, String of) throws SQLException {
        return new BandCounts(
                row.getLong(of + "_green"),
                row.getLong(of + "_yellow"),
                row.getLong(of + "_red"),
                row.getLong(of + "_undefined"));
    }

    private static BigDecimal hours(ResultSet row, String column) throws SQLException {
        var tidy = sum(row, column).stripTrailingZeros();
        return tidy.setScale(Math.max(0, tidy.scale()), RoundingMode.UNNECESSARY);
    }

    private static BigDecimal sum(ResultSet row, String column) throws SQLException {
        return requireNonNullElse(row.getBigDecimal(column), BigDecimal.ZERO);
    }
}
