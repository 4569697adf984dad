package io.mandate.project;

import io.mandate.platform.money.DecimalText;
import io.mandate.platform.money.Money;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a project is worth its money: costs and benefits by month, all in one currency. */
public record BusinessCase(String currency, List<Line> costs, List<Line> benefits) {
    public BusinessCase {
        costs = tidy(costs, currency);
        benefits = tidy(benefits, currency);
    }

    /** An amount of one month, in the currency of the business case. */
    @Schema(name = "MonthAmount")
    public record Line(
            @NotNull
                    @Schema(
                            type = SchemaType.STRING,
                            pattern = "\\d{4}-\\d{2}",
                            examples = "2027-03")
                    YearMonth month,
            @NotNull
                    @DecimalText
                    @Schema(
                            type = SchemaType.STRING,
                            pattern = "-?\\d{1,16}(\\.\\d{1,8})?",
                            examples = "1234.50")
                    BigDecimal amount) {}

    /** Whether it says what the project costs; without that nothing is justified. */
    public boolean justifies() {
        return !costs.isEmpty();
    }

    public Money totalCost() {
        return costs.stream()
                .map(line -> new Money(line.amount(), currency))
                .reduce(Money.zero(currency), Money::plus);
    }

    private static List<Line> tidy(List<Line> lines, String currency) {
        return lines.stream()
                .map(line -> new Line(line.month(), new Money(line.amount(), currency).amount()))
                .sorted(Comparator.comparing(Line::month))
                .toList();
    }
}
