package io.mandate.portfolio.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.mandate.platform.testing.PublishedData;
import io.mandate.portfolio.Fraction;
import io.mandate.portfolio.comparison.Priorities.ItemWeight;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Weights follow from judgements by the principal eigenvector, and contradictions show. */
class PrioritiesTest {
    private static final BigDecimal HALF_A_DIGIT = new BigDecimal("0.00005");

    @Test
    void reproducesThePublishedExample() {
        var example = PublishedData.workedExample("scoring", "A1");
        var pairs = new HashMap<String, String>();
        example.get("pairs")
                .properties()
                .forEach(e -> pairs.put(e.getKey(), e.getValue().asText()));
        var expected = example.get("expected");

        var priorities = Priorities.of(judgements(List.of("a", "b", "c", "d"), pairs));

        expected.get("weights")
                .properties()
                .forEach(
                        each ->
                                assertThat(weight(priorities, each.getKey()))
                                        .as(each.getKey())
                                        .isCloseTo(
                                                new BigDecimal(each.getValue().asText()),
                                                within(HALF_A_DIGIT)));
        assertThat(priorities.lambdaMax())
                .isCloseTo(
                        new BigDecimal(expected.get("lambdaMax").asText()),
                        within(new BigDecimal("0.000005")));
        assertThat(priorities.consistencyIndex())
                .isCloseTo(
                        new BigDecimal(expected.get("CI").asText()),
                        within(new BigDecimal("0.000005")));
        assertThat(priorities.randomIndex()).isEqualByComparingTo("0.90");
        assertThat(priorities.consistencyRatio())
                .isCloseTo(
                        new BigDecimal(expected.get("CR_with_RI_0.90").asText()),
                        within(HALF_A_DIGIT));
        assertThat(priorities.consistent()).isTrue();
    }

    @Test
    void consistentJudgementsGiveBackTheirWeights() {
        var priorities =
                Priorities.of(
                        judgements(
                                List.of("x", "y", "z"),
                                Map.of("x:y", "2", "x:z", "4", "y:z", "2")));

        assertThat(weight(priorities, "x")).isEqualByComparingTo("0.571429");
        assertThat(weight(priorities, "y")).isEqualByComparingTo("0.285714");
        assertThat(weight(priorities, "z")).isEqualByComparingTo("0.142857");
        assertThat(priorities.lambdaMax()).isEqualByComparingTo("3");
        assertThat(priorities.consistencyRatio()).isEqualByComparingTo("0");
        assertThat(priorities.mostDoubtful()).isNull();
    }

    @Test
    void aCircleOfJudgementsIsFlaggedAndTheWorstPairNamed() {
        // x beats y, y beats z, and z beats x: nothing follows from it.
        var priorities =
                Priorities.of(
                        judgements(
                                List.of("x", "y", "z"),
                                Map.of("x:y", "3", "y:z", "3", "x:z", "1/3")));

        assertThat(priorities.consistencyRatio()).isGreaterThan(new BigDecimal("0.10"));
        assertThat(priorities.consistent()).isFalse();
        assertThat(priorities.mostDoubtful()).isNotNull();
        assertThat(priorities.weights())
                .extracting(ItemWeight::weight)
                .allSatisfy(
                        w ->
                                assertThat(w)
                                        .isCloseTo(
                                                new BigDecimal("0.333333"),
                                                within(new BigDecimal("0.000001"))));
    }

    @Test
    void theWorstOfManyPairsIsNamed() {
        // All count the same, but one pair says nine times as much.
        var priorities =
                Priorities.of(
                        judgements(
                                List.of("p", "q", "r", "s"),
                                Map.of(
                                        "p:q", "1", "p:r", "1", "p:s", "1", "q:r", "1", "q:s", "1",
                                        "r:s", "9")));

        var doubtful = priorities.mostDoubtful();
        assertThat(doubtful).isNotNull();
        assertThat(List.of(doubtful.first(), doubtful.second(), doubtful.judged()))
                .containsExactly("r", "s", "9");
        assertThat(doubtful.ratioOfWeights()).isBetween(BigDecimal.ONE, new BigDecimal("4"));
    }

    @Test
    void twoItemsCannotContradictEachOther() {
        var priorities = Priorities.of(judgements(List.of("x", "y"), Map.of("x:y", "9")));

        assertThat(priorities.consistencyRatio()).isNull();
        assertThat(priorities.consistent()).isTrue();
        assertThat(weight(priorities, "x")).isEqualByComparingTo("0.9");
    }

    @Test
    void weightsMakeUpExactlyOneWhateverWasJudged() {
        var random = new Random(5);
        for (int i = 0; i < 60; i++) {
            var judgements = random(random, random.nextInt(2, 16));

            var priorities = Priorities.of(judgements);

            assertThat(
                            priorities.weights().stream()
                                    .map(ItemWeight::weight)
                                    .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo("1");
            assertThat(priorities.lambdaMax())
                    .isGreaterThanOrEqualTo(BigDecimal.valueOf(judgements.items().size()));
        }
    }

    @Test
    void theVectorIsAnEigenvector() {
        var random = new Random(6);
        for (int i = 0; i < 20; i++) {
            var judgements = random(random, random.nextInt(3, 10));
            var vector = PrincipalVector.of(judgements);
            for (int row = 0; row < vector.weights().size(); row++) {
                var image = BigDecimal.ZERO;
                for (int j = 0; j < vector.weights().size(); j++) {
                    var ratio = judgements.matrix().get(row).get(j).decimal(30);
                    image = image.add(ratio.multiply(vector.weights().get(j)));
                }
                assertThat(image)
                        .isCloseTo(
                                vector.eigenvalue().multiply(vector.weights().get(row)),
                                within(new BigDecimal("1e-13")));
            }
        }
    }

    @Test
    void theOrderOfItemsDoesNotMatter() {
        var pairs = Map.of("x:y", "3", "x:z", "5", "y:z", "1/2");

        var one = Priorities.of(judgements(List.of("x", "y", "z"), pairs));
        var other = Priorities.of(judgements(List.of("z", "x", "y"), pairs));

        assertThat(other.lambdaMax()).isEqualByComparingTo(one.lambdaMax());
        for (var item : List.of("x", "y", "z")) {
            assertThat(weight(other, item)).isEqualByComparingTo(weight(one, item));
        }
    }

    @Test
    void aMatrixMustBeReciprocalAndOnTheScale() {
        for (var bad : List.of("2", "10", "-1", "0")) {
            var ratio = Fraction.parse(bad);
            assertThatThrownBy(
                            () ->
                                    new Judgements(
                                            List.of("x", "y"),
                                            List.of(
                                                    List.of(Fraction.UNIT, ratio),
                                                    List.of(Fraction.whole(3), Fraction.UNIT))))
                    .as(bad)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Judgements random(Random random, int size) {
        var items = IntStream.range(0, size).mapToObj(i -> "i" + i).toList();
        var pairs = new HashMap<String, String>();
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                int strength = random.nextInt(1, 10);
                pairs.put(
                        "i%d:i%d".formatted(i, j),
                        random.nextBoolean() ? "" + strength : "1/" + strength);
            }
        }
        return judgements(items, pairs);
    }

    private static Judgements judgements(List<String> items, Map<String, String> pairs) {
        var matrix = new ArrayList<List<Fraction>>();
        for (var from : items) {
            matrix.add(items.stream().map(to -> ratio(from, to, pairs)).toList());
        }
        return new Judgements(items, matrix);
    }

    private static Fraction ratio(String from, String to, Map<String, String> pairs) {
        if (from.equals(to)) {
            return Fraction.UNIT;
        }
        var stated = pairs.get(from + ":" + to);
        return stated == null
                ? Fraction.parse(pairs.get(to + ":" + from)).inverse()
                : Fraction.parse(stated);
    }

    private static BigDecimal weight(Priorities priorities, String item) {
        return priorities.weights().stream()
                .filter(each -> each.item().equals(item))
                .findFirst()
                .orElseThrow()
                .weight();
    }
}
