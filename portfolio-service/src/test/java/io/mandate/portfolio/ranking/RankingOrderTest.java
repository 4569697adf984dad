package io.mandate.portfolio.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.ranking.RankingOrder.Contender;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RankingOrderTest {
    @Test
    void theSelectedComeFirst() {
        assertThat(ranked(contender(1, false, "90", "5"), contender(2, true, "10", "1")))
                .containsExactly(2, 1);
    }

    @Test
    void thenTheHigherScoreThenTheHigherValueThenTheSmallerId() {
        assertThat(
                        ranked(
                                contender(4, true, "50", "1"),
                                contender(3, true, "50", "1"),
                                contender(2, true, "50", "2"),
                                contender(1, true, "60", "1")))
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void anUndefinedValueComesAfterEveryOther() {
        assertThat(ranked(contender(1, false, "50", null), contender(2, false, "50", "-9")))
                .containsExactly(2, 1);
    }

    @Test
    void trailingZerosMakeNoDifference() {
        assertThat(ranked(contender(2, true, "50.0", "1"), contender(1, true, "50", "1.00")))
                .containsExactly(1, 2);
    }

    @Test
    void whateverTheOrderOfTheInputTheRankingIsTheSame() {
        var random = new Random(5);
        var contenders = new ArrayList<Contender>();
        for (int i = 0; i < 300; i++) {
            contenders.add(
                    contender(
                            i,
                            random.nextBoolean(),
                            Integer.toString(random.nextInt(5)),
                            random.nextInt(4) == 0 ? null : Integer.toString(random.nextInt(3))));
        }
        var expected = RankingOrder.of(contenders);

        for (int i = 0; i < 20; i++) {
            Collections.shuffle(contenders, random);
            assertThat(RankingOrder.of(contenders)).isEqualTo(expected);
        }
        assertThat(expected).extracting(Standing::rank).doesNotHaveDuplicates();
    }

    private static List<Integer> ranked(Contender... contenders) {
        return RankingOrder.of(List.of(contenders)).stream()
                .map(each -> (int) each.projectId().value().getLeastSignificantBits())
                .toList();
    }

    private static Contender contender(
            int id, boolean selected, String score, @Nullable String value) {
        return new Contender(
                new ProjectId(new UUID(0, id)),
                selected,
                new BigDecimal(score),
                value == null ? null : new BigDecimal(value));
    }
}
