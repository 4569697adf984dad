package io.mandate.portfolio.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.Fraction;
import io.mandate.portfolio.ranking.Rated;
import io.mandate.portfolio.ranking.ScoreRanking;
import io.mandate.portfolio.scoring.SwapPoint.NoSwap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The weight at which neighbours change places is exact: a new ranking on either side shows it. */
class SensitivityTest {
    private static final Fraction A_LITTLE = Fraction.parse("1/1000000000");

    @Test
    void findsTheExactWeight() {
        // A leads by t * 60 - (1 - t) * 30, which is 0 at 1/3.
        var swaps =
                Sensitivity.of(
                        List.of(alternative("A", 80, 30), alternative("B", 20, 60)),
                        weights("0.5", "0.5"));

        assertThat(swaps.getFirst())
                .isEqualTo(
                        new SwapPoint(
                                "A",
                                "B",
                                "g0",
                                new BigDecimal("0.333333333333"),
                                "1/3",
                                "B",
                                "A",
                                null));
        assertThat(swaps.get(1).exactWeight()).isEqualTo("2/3");
        assertThat(swaps.get(1).aheadBelow()).isEqualTo("A");
        assertThat(swaps.get(1).aheadAbove()).isEqualTo("B");
    }

    @Test
    void aNewRankingOnEitherSideShowsTheSwap() {
        var random = new Random(31);
        int swapped = 0;
        for (int i = 0; i < 40; i++) {
            int criteria = random.nextInt(2, 6);
            var weights = weights(random, criteria);
            var order = ranked(alternatives(random, random.nextInt(2, 9), criteria), weights);
            for (var swap : Sensitivity.of(order, weights)) {
                if (swap.exactWeight() != null) {
                    var level = Fraction.parse(swap.exactWeight());
                    assertThat(leader(swap, order, weights, level.minus(A_LITTLE)))
                            .isEqualTo(swap.aheadBelow());
                    assertThat(leader(swap, order, weights, level.plus(A_LITTLE)))
                            .isEqualTo(swap.aheadAbove())
                            .isNotEqualTo(swap.aheadBelow());
                    swapped++;
                }
            }
        }
        assertThat(swapped).isGreaterThan(100);
    }

    @Test
    void whoeverNeverSwapsLeadsAtEveryWeight() {
        var random = new Random(32);
        int kept = 0;
        for (int i = 0; i < 40; i++) {
            var weights = weights(random, 3);
            var order = ranked(alternatives(random, 6, 3), weights);
            for (var swap : Sensitivity.of(order, weights)) {
                if (swap.never() == NoSwap.AHEAD_AT_EVERY_WEIGHT) {
                    for (int percent = 0; percent <= 100; percent++) {
                        var weight = Fraction.of(BigDecimal.valueOf(percent, 2));
                        assertThat(leader(swap, order, weights, weight)).isEqualTo(swap.first());
                    }
                    kept++;
                }
            }
        }
        assertThat(kept).isGreaterThan(20);
    }

    @Test
    void neighboursThatNeverSwapSayWhy() {
        assertThat(never(80, 70, 50, 40, "0.5")).isEqualTo(NoSwap.SAME_LEAD_AT_EVERY_WEIGHT);
        assertThat(never(50, 50, 50, 50, "0.5")).isEqualTo(NoSwap.EQUAL_AT_EVERY_WEIGHT);
        assertThat(never(80, 70, 50, 20, "0.5")).isEqualTo(NoSwap.AHEAD_AT_EVERY_WEIGHT);
        assertThat(never(80, 70, 50, 50, "0.5")).isEqualTo(NoSwap.EQUAL_ONLY_AT_THE_END);
        assertThat(never(50, 50, 80, 70, "0.5")).isEqualTo(NoSwap.EQUAL_ONLY_AT_THE_END);
        assertThat(never(80, 70, 10, 90, "1")).isEqualTo(NoSwap.OTHERS_COUNT_NOTHING);
    }

    @Test
    void equalNeighboursSwapAtThePresentWeight() {
        var swaps =
                Sensitivity.of(
                        List.of(alternative("A", 80, 40), alternative("B", 40, 80)),
                        weights("0.5", "0.5"));

        assertThat(swaps).extracting(SwapPoint::exactWeight).containsExactly("1/2", "1/2");
    }

    @Test
    void aTieAtWeightZeroIsLostByTheFirstStep() {
        // g0 counts nothing, and by the rest both are equal: any weight of g0 puts B ahead.
        var swap =
                Sensitivity.of(
                                List.of(alternative("A", 10, 50), alternative("B", 90, 50)),
                                weights("0", "1"))
                        .getFirst();

        assertThat(swap.exactWeight()).isEqualTo("0");
        assertThat(swap.aheadBelow()).isNull();
        assertThat(swap.aheadAbove()).isEqualTo("B");
    }

    @Test
    void theOthersKeepTheirProportions() {
        var moved = weights("0.2", "0.6", "0.2").with("g0", Fraction.parse("0.6"));

        assertThat(moved.byCriterion().values())
                .containsExactly(
                        Fraction.parse("0.6"), Fraction.parse("0.3"), Fraction.parse("0.1"));
    }

    private static NoSwap never(int a0, int b0, int a1, int b1, String weight) {
        var other = BigDecimal.ONE.subtract(new BigDecimal(weight)).toPlainString();
        return Sensitivity.of(
                        List.of(alternative("A", a0, a1), alternative("B", b0, b1)),
                        weights(weight, other))
                .getFirst()
                .never();
    }

    private static String leader(
            SwapPoint swap, List<Alternative> all, CriterionWeights weights, Fraction weight) {
        return ranked(all, weights.with(swap.criterion(), weight)).stream()
                .map(Alternative::id)
                .filter(id -> id.equals(swap.first()) || id.equals(swap.second()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Alternative> ranked(List<Alternative> all, CriterionWeights weights) {
        var byId = new HashMap<String, Alternative>();
        all.forEach(each -> byId.put(each.id(), each));
        return ScoreRanking.byScore(
                        all.stream()
                                .map(each -> new Rated(each.id(), weights.score(each), null))
                                .toList())
                .stream()
                .map(each -> byId.get(each.candidate()))
                .toList();
    }

    private static List<Alternative> alternatives(Random random, int count, int criteria) {
        var all = new ArrayList<Alternative>();
        for (int i = 0; i < count; i++) {
            var scores = random.ints(criteria, 0, 101).toArray();
            all.add(alternative("P" + i, scores));
        }
        return all;
    }

    private static Alternative alternative(String id, int... scores) {
        Map<String, Fraction> byCriterion = new HashMap<>();
        for (int i = 0; i < scores.length; i++) {
            byCriterion.put("g" + i, Fraction.whole(scores[i]));
        }
        return new Alternative(id, byCriterion);
    }

    private static CriterionWeights weights(Random random, int criteria) {
        var weights = new LinkedHashMap<String, Fraction>();
        var parts = random.ints(criteria, 1, 10).toArray();
        long sum = Arrays.stream(parts).sum();
        for (int i = 0; i < criteria; i++) {
            weights.put("g" + i, Fraction.whole(parts[i]).over(Fraction.whole(sum)));
        }
        return new CriterionWeights(weights);
    }

    private static CriterionWeights weights(String... values) {
        var weights = new LinkedHashMap<String, Fraction>();
        for (var value : values) {
            weights.put("g" + weights.size(), Fraction.parse(value));
        }
        return new CriterionWeights(weights);
    }
}
