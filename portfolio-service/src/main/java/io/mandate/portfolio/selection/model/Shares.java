package io.mandate.portfolio.selection.model;

import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Limits on shares of what is chosen, from plain figures. "At most 40 % of the money goes to keeping
 * the lights on" is a sum that must not be positive: of each figure in the bucket 60 % count, of each
 * other −40 %. Figures are scaled to whole numbers exactly or refused.
 */
public final class Shares {
    private Shares() {}

    /** The bucket has at most this share of the figures of all that is chosen. */
    public static ScaledLimit atMost(
            String name, Map<Choice, BigDecimal> figures, Set<Choice> bucket, BigDecimal share) {
        var scaled = scaled(name, beyond(name, figures, bucket, share));
        return new ScaledLimit(new Limit(name, 0), scaled);
    }

    /** The bucket has at least this share of the figures of all that is chosen. */
    public static ScaledLimit atLeast(
            String name, Map<Choice, BigDecimal> figures, Set<Choice> bucket, BigDecimal share) {
        var scaled = scaled(name, beyond(name, figures, bucket, share));
        return new ScaledLimit(Limit.atLeast(name, 0), scaled);
    }

    /** The marks of what is chosen, weighted by the figures, average at least this: a minimum alignment. */
    public static ScaledLimit averageAtLeast(
            String name,
            Map<Choice, BigDecimal> figures,
            Map<Choice, BigDecimal> marks,
            BigDecimal least) {
        return new ScaledLimit(
                Limit.atLeast(name, 0), scaled(name, above(name, figures, marks, least)));
    }

    /** The marks of what is chosen, weighted by the figures, average at most this: a risk that is borne. */
    public static ScaledLimit averageAtMost(
            String name,
            Map<Choice, BigDecimal> figures,
            Map<Choice, BigDecimal> marks,
            BigDecimal most) {
        return new ScaledLimit(new Limit(name, 0), scaled(name, above(name, figures, marks, most)));
    }

    private static Map<Choice, BigDecimal> above(
            String name,
            Map<Choice, BigDecimal> figures,
            Map<Choice, BigDecimal> marks,
            BigDecimal level) {
        var above = new HashMap<Choice, BigDecimal>();
        figures.forEach(
                (choice, figure) -> {
                    var mark = marks.getOrDefault(choice, BigDecimal.ZERO);
                    above.put(choice, notNegative(name, figure).multiply(mark.subtract(level)));
                });
        return above;
    }

    private static Map<Choice, BigDecimal> beyond(
            String name, Map<Choice, BigDecimal> figures, Set<Choice> bucket, BigDecimal share) {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new InvalidSelectionException(pointer(name), "A share lies between 0 and 1");
        }
        var beyond = new HashMap<Choice, BigDecimal>();
        figures.forEach(
                (choice, figure) -> {
                    var part =
                            bucket.contains(choice)
                                    ? BigDecimal.ONE.subtract(share)
                                    : share.negate();
                    beyond.put(choice, notNegative(name, figure).multiply(part));
                });
        return beyond;
    }

    private static BigDecimal notNegative(String name, BigDecimal figure) {
        if (figure.signum() < 0) {
            throw new InvalidSelectionException(
                    pointer(name), "A share is taken of figures that are not negative");
        }
        return figure;
    }

    /** The smallest whole numbers in the same proportions; their signs and sums against 0 stay. */
    private static Map<Choice, Long> scaled(String name, Map<Choice, BigDecimal> figures) {
        int digits =
                Math.max(
                        0,
                        figures.values().stream()
                                .mapToInt(each -> each.stripTrailingZeros().scale())
                                .max()
                                .orElse(0));
        var whole = new HashMap<Choice, BigInteger>();
        figures.forEach(
                (choice, figure) ->
                        whole.put(choice, figure.movePointRight(digits).toBigIntegerExact()));
        var divisor =
                whole.values().stream()
                        .reduce(BigInteger.ZERO, BigInteger::gcd)
                        .max(BigInteger.ONE);
        var sum = BigInteger.ZERO;
        for (var each : whole.values()) {
            sum = sum.add(each.abs().divide(divisor));
        }
        if (sum.compareTo(BigInteger.valueOf(ProblemRules.GREATEST)) > 0) {
            throw new InvalidSelectionException(
                    pointer(name),
                    "The share's numbers add up to more than 2^60; use fewer digits");
        }
        var numbers = new HashMap<Choice, Long>();
        whole.forEach((choice, each) -> numbers.put(choice, each.divide(divisor).longValueExact()));
        return numbers;
    }

    private static String pointer(String name) {
        return "/shares/" + name;
    }
}
