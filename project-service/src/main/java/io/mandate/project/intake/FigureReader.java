package io.mandate.project.intake;

import static io.mandate.project.finding.FindingCode.FALLBACK_COLUMN;
import static io.mandate.project.finding.FindingCode.MISSING_COST;
import static io.mandate.project.finding.FindingCode.NEGATIVE_COST;
import static io.mandate.project.finding.FindingCode.ROUNDED;
import static io.mandate.project.finding.FindingCode.SCIENTIFIC_NOTATION;
import static io.mandate.project.finding.FindingCode.UNREADABLE_NUMBER;
import static io.mandate.project.finding.FindingCode.VARIANCE_CONTRADICTS_PARTS;

import io.mandate.platform.money.Money;
import io.mandate.project.cell.NumberCell;
import io.mandate.project.cell.NumberText;
import io.mandate.project.finding.FindingCode;
import io.mandate.project.intake.Columns.Cell;
import io.mandate.project.table.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the figures of a row exactly and compares the published variance with its parts. */
final class FigureReader {
    private static final int DECIMALS = 8;
    private static final int DIGITS = 16;
    private static final List<Field> FIGURES =
            List.of(
                    Field.PLANNED_COST,
                    Field.PROJECTED_COST,
                    Field.COST_VARIANCE,
                    Field.SCHEDULE_VARIANCE_PERCENT);

    private final Columns columns;
    private final NumberText numbers;
    private final BigDecimal scale;

    FigureReader(Table table, Columns columns, ImportMapping mapping) {
        this.columns = columns;
        this.numbers =
                mapping.decimal() != null
                        ? mapping.decimal()
                        : NumberText.of(figures(table, columns).toList());
        this.scale = mapping.scale();
    }

    private static Stream<String> figures(Table table, Columns columns) {
        return table.rows().stream()
                .filter(row -> !row.isMisfit())
                .flatMap(
                        row ->
                                FIGURES.stream()
                                        .flatMap(field -> columns.cells(row, field).stream()))
                .map(Cell::text);
    }

    RowValues.Costs read(Table.Row row, String currency, RowFindings findings) {
        var planned = number(row, Field.PLANNED_COST, findings);
        var projected = number(row, Field.PROJECTED_COST, findings);
        var variance = number(row, Field.COST_VARIANCE, findings);
        if (planned.isPresent() && projected.isPresent() && variance.isPresent()) {
            compare(row, planned.get().subtract(projected.get()), variance.get(), findings);
        }
        return new RowValues.Costs(
                cost(row, Field.PLANNED_COST, planned, currency, findings),
                cost(row, Field.PROJECTED_COST, projected, currency, findings),
                days(row, findings),
                number(row, Field.SCHEDULE_VARIANCE_PERCENT, findings)
                        .flatMap(
                                each ->
                                        bounded(
                                                row,
                                                Field.SCHEDULE_VARIANCE_PERCENT,
                                                each,
                                                findings))
                        .orElse(null));
    }

    private void compare(
            Table.Row row, BigDecimal difference, BigDecimal published, RowFindings findings) {
        var gap = difference.subtract(published).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        if (gap.signum() != 0) {
            findings.add(
                    VARIANCE_CONTRADICTS_PARTS,
                    columns.cell(row, Field.COST_VARIANCE),
                    difference.toPlainString());
        }
    }

    private @Nullable Money cost(
            Table.Row row,
            Field field,
            Optional<BigDecimal> number,
            String currency,
            RowFindings findings) {
        if (!columns.has(field)) {
            return null;
        }
        var cell = columns.cell(row, field);
        if (number.isEmpty()) {
            if (cell.isBlank()) {
                findings.add(MISSING_COST, cell, null);
            }
            return null;
        }
        if (number.get().signum() < 0) {
            findings.add(NEGATIVE_COST, cell, number.get().toPlainString());
        }
        if (cell.fallback()) {
            findings.add(FALLBACK_COLUMN, cell, number.get().toPlainString());
        }
        return bounded(row, field, number.get().multiply(scale), findings)
                .map(amount -> new Money(amount, currency))
                .orElse(null);
    }

    private @Nullable Integer days(Table.Row row, RowFindings findings) {
        var number = number(row, Field.SCHEDULE_VARIANCE_DAYS, findings);
        if (number.isEmpty()) {
            return null;
        }
        try {
            return number.get().intValueExact();
        } catch (ArithmeticException e) {
            report(UNREADABLE_NUMBER, row, Field.SCHEDULE_VARIANCE_DAYS, null, findings);
            return null;
        }
    }

    private Optional<BigDecimal> number(Table.Row row, Field field, RowFindings findings) {
        if (!columns.has(field)) {
            return Optional.empty();
        }
        return switch (numbers.read(columns.cell(row, field).text())) {
            case NumberCell.Missing _ -> Optional.empty();
            case NumberCell.Unreadable _ -> {
                report(UNREADABLE_NUMBER, row, field, null, findings);
                yield Optional.empty();
            }
            case NumberCell.Value(var number, var scientific) -> {
                if (scientific) {
                    report(SCIENTIFIC_NOTATION, row, field, number.toPlainString(), findings);
                }
                yield Optional.of(number);
            }
        };
    }

    private Optional<BigDecimal> bounded(
            Table.Row row, Field field, BigDecimal number, RowFindings findings) {
        var kept = number.stripTrailingZeros();
        if (kept.precision() - kept.scale() > DIGITS) {
            report(UNREADABLE_NUMBER, row, field, null, findings);
            return Optional.empty();
        }
        if (kept.scale() > DECIMALS) {
            kept = kept.setScale(DECIMALS, RoundingMode.HALF_EVEN);
            report(ROUNDED, row, field, kept.toPlainString(), findings);
        }
        return Optional.of(kept);
    }

    private void report(
            FindingCode code,
            Table.Row row,
            Field field,
            @Nullable String used,
            RowFindings findings) {
        findings.add(code, columns.cell(row, field), used);
    }
}
