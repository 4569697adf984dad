package io.mandate.project.progress;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Objects;

/** What activities are worth together, exactly; those without a cost are counted and otherwise left out. */
public record Sums(
        int activities, int withoutCost, BigDecimal budget, BigDecimal planned, BigDecimal earned) {

    public static Sums of(Collection<BaselineLine> lines, LocalDateTime moment) {
        var known = lines.stream().filter(each -> each.value() != null).toList();
        return new Sums(
                lines.size(),
                lines.size() - known.size(),
                sum(
                        known.stream()
                                .map(each -> Objects.requireNonNull(each.budget()).amount())
                                .toList()),
                sum(known.stream().map(each -> each.planned(moment)).toList()),
                sum(known.stream().map(each -> each.earned(moment)).toList()));
    }

    /** Whether nothing in it has a cost. */
    public boolean unknown() {
        return activities == withoutCost;
    }

    private static BigDecimal sum(Collection<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
