package io.mandate.portfolio.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.mandate.portfolio.Fraction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** One order for everybody: by score, by value, by name; and decisions that hold until they expire. */
class ScoreRankingTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private final List<Rated> candidates =
            List.of(
                    rated("D", "50", null),
                    rated("C", "50", "7"),
                    rated("B", "50", "9"),
                    rated("A", "50", "9"),
                    rated("E", "50.000001", null));

    @Test
    void scoreThenValueThenName() {
        assertThat(order(List.of())).containsExactly("E", "A", "B", "C", "D");
    }

    @Test
    void theOrderOfTheCandidatesDoesNotMatter() {
        var random = new Random(4);
        var shuffled = new ArrayList<>(candidates);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(shuffled, random);
            assertThat(ScoreRanking.of(shuffled, List.of(), DAY).places())
                    .isEqualTo(ScoreRanking.of(candidates, List.of(), DAY).places());
        }
    }

    @Test
    void anOverrideTakesItsRankAndTheOthersKeepTheirOrder() {
        var override = override("D", 2, DAY.plusDays(1));

        var ranking = ScoreRanking.of(candidates, List.of(override), DAY);

        assertThat(ranking.places())
                .extracting(Place::candidate, Place::rank, Place::computedRank, Place::override)
                .containsExactly(
                        tuple("E", 1, 1, null),
                        tuple("D", 2, 5, override),
                        tuple("A", 3, 2, null),
                        tuple("B", 4, 3, null),
                        tuple("C", 5, 4, null));
    }

    @Test
    void severalOverridesStandWhereTheyWereDecided() {
        assertThat(
                        order(
                                List.of(
                                        override("E", 5, DAY),
                                        override("D", 1, DAY),
                                        override("C", 3, DAY))))
                .containsExactly("D", "A", "C", "B", "E");
    }

    @Test
    void anOverrideHoldsOnItsLastDayAndIsNamedWhenItHasExpired() {
        var last = override("D", 1, DAY);
        var expired = override("C", 1, DAY.minusDays(1));

        var ranking = ScoreRanking.of(candidates, List.of(expired, last), DAY);

        assertThat(ranking.places().getFirst().candidate()).isEqualTo("D");
        assertThat(ranking.expired()).containsExactly(expired);
        assertThat(ScoreRanking.of(candidates, List.of(expired), DAY).places())
                .isEqualTo(ScoreRanking.of(candidates, List.of(), DAY).places());
    }

    @Test
    void whereRanksRunOutOverridesStandLastInTheirOrder() {
        var order = List.of("A", "B", "C", "D", "E");

        assertThat(over(order, override("A", 9, DAY), override("B", 7, DAY)))
                .containsExactly("C", "D", "E", "B", "A");
        assertThat(over(order, override("A", 9, DAY), override("B", 5, DAY)))
                .containsExactly("C", "D", "E", "B", "A");
        assertThat(over(List.of("A"), override("A", 9, DAY))).containsExactly("A");
    }

    @Test
    void anOverrideOfSomebodyElseChangesNothing() {
        assertThat(over(List.of("A", "B"), override("Z", 1, DAY), override("B", 1, DAY)))
                .as("not even whose rank it is")
                .containsExactly("B", "A");
    }

    private static List<String> over(List<String> order, RankOverride... overrides) {
        return ScoreRanking.over(order, List.of(overrides), DAY).places().stream()
                .map(Place::candidate)
                .toList();
    }

    private List<String> order(List<RankOverride> overrides) {
        return ScoreRanking.of(candidates, overrides, DAY).places().stream()
                .map(Place::candidate)
                .toList();
    }

    private static RankOverride override(String candidate, int rank, LocalDate until) {
        return new RankOverride(candidate, rank, "The board wants it", until);
    }

    private static Rated rated(String candidate, String score, String value) {
        return new Rated(
                candidate, Fraction.parse(score), value == null ? null : new BigDecimal(value));
    }
}
