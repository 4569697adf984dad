package io.mandate.reporting.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.money.Money;
import io.mandate.reporting.Register;
import io.mandate.reporting.Register.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The definitions of the figures, against the published totals of a real register. */
class RegisterFiguresTest {
    @Test
    void everyAgencyHasThePublishedCounts() {
        var rows = Register.rows();
        Register.expected()
                .forEach(
                        (agency, expected) -> {
                            var figures =
                                    rows.stream()
                                            .filter(row -> isOf(agency, row))
                                            .map(row -> ProjectFigures.of(facts(row)))
                                            .toList();
                            assertThat(figures).hasSize(expected.get("projects").asInt());
                            expect(
                                    expected.get("with_cost").asInt(),
                                    figures,
                                    f -> f.costVariance() != null);
                            expect(expected.get("late").asInt(), figures, f -> days(f) < 0);
                            expect(expected.get("early").asInt(), figures, f -> days(f) > 0);
                            expect(
                                    expected.get("on_time").asInt(),
                                    figures,
                                    f -> f.scheduleDays() != null && days(f) == 0);
                            expect(expected.get("over_budget").asInt(), figures, f -> sign(f) < 0);
                            expect(expected.get("under_budget").asInt(), figures, f -> sign(f) > 0);
                            for (var band : List.of(Band.GREEN, Band.YELLOW, Band.RED)) {
                                var key = key(band);
                                expect(
                                        expected.get("cost_bands_abs_pct").get(key).asInt(),
                                        figures,
                                        f -> f.costBand() == band);
                                expect(
                                        expected.get("schedule_bands_abs_pct").get(key).asInt(),
                                        figures,
                                        f -> f.scheduleBand() == band);
                            }
                        });
    }

    private static void expect(
            int count, List<ProjectFigures> figures, Predicate<ProjectFigures> condition) {
        assertThat(figures.stream().filter(condition)).hasSize(count);
    }

    private static int days(ProjectFigures figures) {
        return figures.scheduleDays() == null ? 0 : figures.scheduleDays();
    }

    private static int sign(ProjectFigures figures) {
        return figures.costVariance() == null ? 0 : figures.costVariance().signum();
    }

    private static String key(Band band) {
        return switch (band) {
            case GREEN -> "green_lt10";
            case YELLOW -> "yellow_10_to_30";
            case RED -> "red_ge30";
            case UNDEFINED -> "undefined";
        };
    }

    private static boolean isOf(String agency, Row row) {
        return agency.equals("ALL") || agency.equals(row.text("agency_name"));
    }

    private static ProjectFacts facts(Row row) {
        return new ProjectFacts(
                row.text("project_name"),
                null,
                date(row, "start_date"),
                date(row, "completion_date_b1"),
                date(row, "projected_completion_b2"),
                money(row, "planned_cost_usd_m"),
                money(row, "projected_actual_cost_usd_m"),
                row.number("schedule_variance_days"),
                row.decimal("schedule_variance_pct"),
                row.text("investment_uii"));
    }

    private static LocalDate date(Row row, String column) {
        return row.text(column) == null ? null : LocalDate.parse(row.text(column));
    }

    private static Money money(Row row, String column) {
        return row.amount(column) == null ? null : new Money(row.amount(column), "USD");
    }
}
