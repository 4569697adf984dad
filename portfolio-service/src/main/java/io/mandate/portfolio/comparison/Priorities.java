package io.mandate.portfolio.comparison;

import static io.mandate.portfolio.Decimals.tidy;
import static java.math.BigDecimal.ONE;
import static java.math.RoundingMode.FLOOR;
import static java.math.RoundingMode.HALF_EVEN;
import static java.util.Comparator.comparing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.portfolio.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The weights that judgements in pairs amount to, and how consistent the judgements are: CI = (λmax − n) ÷ (n − 1), CR
 * = CI ÷ RI (Saaty, The Analytic Hierarchy Process, 1980).
 */
public record Priorities(
        @Schema(description = "In the order of the items; together exactly 1")
                List<ItemWeight> weights,
        @Schema(description = "The principal eigenvalue, 8 decimals") BigDecimal lambdaMax,
        BigDecimal consistencyIndex,
        BigDecimal randomIndex,
        @Schema(examples = RandomIndex.SOURCE) String randomIndexSource,
        @JsonInclude(JsonInclude.Include.ALWAYS)
                @Nullable
                @Schema(
                        nullable = true,
                        description = "Null for two items, which cannot contradict each other")
                BigDecimal consistencyRatio,
        @Schema(description = "Whether the ratio is at most 0.10") boolean consistent,
        @JsonInclude(JsonInclude.Include.ALWAYS)
                @Nullable
                @Schema(
                        nullable = true,
                        description =
                                "The pair that is farthest from the weights, null when none is: look"
                                        + " at it first")
                DoubtfulPair mostDoubtful,
        @Schema(description = "Steps of the power iteration, until lambdaMax is proven to 1e-15")
                int iterations) {
    private static final int WEIGHT_DECIMALS = 6;
    private static final int DECIMALS = 8;
    private static final BigDecimal ACCEPTABLE = new BigDecimal("0.10");

    public Priorities {
        weights = List.copyOf(weights);
    }

    /** What an item counts. */
    public record ItemWeight(String item, BigDecimal weight) {}

    /** A pair as it was judged, and what the weights say about it. */
    public record DoubtfulPair(
            String first,
            String second,
            @Schema(examples = "3/4") String judged,
            BigDecimal ratioOfWeights) {}

    public static Priorities of(Judgements judgements) {
        int size = judgements.items().size();
        var vector = PrincipalVector.of(judgements);
        var excess = vector.eigenvalue().subtract(BigDecimal.valueOf(size)).max(BigDecimal.ZERO);
        var index = excess.divide(BigDecimal.valueOf(size - 1L), DECIMALS, HALF_EVEN);
        var random = RandomIndex.of(size);
        var ratio = random.signum() == 0 ? null : index.divide(random, DECIMALS, HALF_EVEN);
        return new Priorities(
                weights(judgements.items(), rounded(vector.weights())),
                tidy(vector.eigenvalue().setScale(DECIMALS, HALF_EVEN)),
                tidy(index),
                random,
                RandomIndex.SOURCE,
                ratio == null ? null : tidy(ratio),
                ratio == null || ratio.compareTo(ACCEPTABLE) <= 0,
                doubt(judgements, vector.weights()),
                vector.steps());
    }

    private static List<ItemWeight> weights(List<String> items, List<BigDecimal> weights) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> new ItemWeight(items.get(i), weights.get(i)))
                .toList();
    }

    /** Rounded down, and what is then missing to 1 goes to the largest remainders, the first of equal ones. */
    private static List<BigDecimal> rounded(List<BigDecimal> exact) {
        var unit = ONE.movePointLeft(WEIGHT_DECIMALS);
        var weights = new ArrayList<BigDecimal>();
        exact.forEach(each -> weights.add(each.setScale(WEIGHT_DECIMALS, FLOOR)));
        var missing = ONE.subtract(weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        IntStream.range(0, exact.size())
                .boxed()
                .sorted(comparing(i -> weights.get(i).subtract(exact.get(i))))
                .limit(missing.divide(unit, HALF_EVEN).intValueExact())
                .forEach(i -> weights.set(i, weights.get(i).add(unit)));
        return weights;
    }

    private static @Nullable DoubtfulPair doubt(Judgements judgements, List<BigDecimal> weights) {
        DoubtfulPair worst = null;
        var distance = ONE.movePointLeft(DECIMALS);
        for (int i = 0; i < weights.size(); i++) {
            for (int j = i + 1; j < weights.size(); j++) {
                var judged = judgements.matrix().get(i).get(j);
                var implied = weights.get(i).divide(weights.get(j), DECIMALS + 2, HALF_EVEN);
                var here = distance(judged, implied);
                if (here.compareTo(distance) > 0) {
                    distance = here;
                    worst =
                            new DoubtfulPair(
                                    judgements.items().get(i),
                                    judgements.items().get(j),
                                    judged.toString(),
                                    implied.setScale(WEIGHT_DECIMALS, HALF_EVEN));
                }
            }
        }
        return worst;
    }

    /** By what factor judged and implied ratio differ, less 1. */
    private static BigDecimal distance(Fraction judged, BigDecimal implied) {
        var quotient = Fraction.of(implied).over(judged);
        var factor = quotient.compareTo(Fraction.UNIT) < 0 ? quotient.inverse() : quotient;
        return factor.decimal(DECIMALS + 2).subtract(ONE);
    }
}
