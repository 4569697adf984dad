package io.mandate.project.money.erp;

import io.mandate.platform.money.Money;
import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.project.money.CostProblem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many lines a batch has and what they come to in each currency, as its sender counted. */
record ControlTotals(
        @PositiveOrZero int lines,
        @Schema(description = "One for each currency") @NotEmpty @Size(max = 200)
                List<@NotNull @Valid Money> sums) {

    /** Nothing is taken of a batch whose lines were lost or doubled on the way. */
    void requireAgreement(List<Money> amounts) {
        var errors = disagreements(amounts);
        if (!errors.isEmpty()) {
            throw new ProblemException(
                    CostProblem.CONTROL_TOTALS_DISAGREE,
                    errors.getFirst().pointer() + " " + errors.getFirst().detail(),
                    errors);
        }
    }

    private List<FieldError> disagreements(List<Money> amounts) {
        var errors = new ArrayList<FieldError>();
        if (amounts.size() != lines) {
            errors.add(
                    new FieldError(
                            "/controlTotals/lines",
                            "is %d, there are %d".formatted(lines, amounts.size())));
        }
        var real = real(amounts);
        for (int at = 0; at < sums.size(); at++) {
            var stated = sums.get(at);
            var found = Objects.requireNonNullElse(real.remove(stated.currency()), BigDecimal.ZERO);
            if (found.compareTo(stated.amount()) != 0) {
                errors.add(wrong(at, stated, found));
            }
        }
        for (var currency : real.keySet()) {
            errors.add(new FieldError("/controlTotals/sums", "has no sum in " + currency));
        }
        return errors;
    }

    private static FieldError wrong(int at, Money stated, BigDecimal found) {
        return new FieldError(
                "/controlTotals/sums/" + at,
                "is %s, the lines come to %s %s"
                        .formatted(
                                stated.amount().toPlainString(),
                                found.toPlainString(),
                                stated.currency()));
    }

    private static Map<String, BigDecimal> real(List<Money> amounts) {
        var sums = new TreeMap<String, BigDecimal>();
        amounts.forEach(each -> sums.merge(each.currency(), each.amount(), BigDecimal::add));
        return sums;
    }
}
