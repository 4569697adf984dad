package io.mandate.portfolio.reconsideration;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.ranking.OtherCourse;
import io.mandate.portfolio.ranking.Standing;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an approval would change is counted and named. */
class OutlookTest {
    private static final ProjectId A = id(1);
    private static final ProjectId B = id(2);
    private static final ProjectId C = id(3);

    @Test
    void whoComesInGoesOutOrOnlyMovesIsToldApart() {
        var outlook =
                between(
                        List.of(standing(A, 1, true), standing(B, 2, true), standing(C, 3, false)),
                        List.of(standing(C, 1, true), standing(B, 2, true), standing(A, 3, false)));
        assertThat(outlook.moved()).isEqualTo(2);
        assertThat(outlook.in()).containsExactly(C);
        assertThat(outlook.out()).containsExactly(A);
    }

    @Test
    void whoLeftTheRankingGoesOutOnlyIfItWasSelected() {
        var outlook =
                between(
                        List.of(standing(A, 1, true), standing(B, 2, true), standing(C, 3, false)),
                        List.of(standing(A, 1, true)));
        assertThat(outlook.moved()).isEqualTo(2);
        assertThat(outlook.out()).containsExactly(B);
        assertThat(outlook.comeIn()).isZero();
    }

    @Test
    void aHundredAreNamedAndAllAreCounted() {
        var many = IntStream.rangeClosed(1, 250).mapToObj(i -> standing(id(i), i, true)).toList();
        var outlook = between(List.of(), many);
        assertThat(outlook.comeIn()).isEqualTo(250);
        assertThat(outlook.in()).hasSize(100).startsWith(A, B, C);
    }

    @Test
    void whoMovesAndIsDoneInAnotherWayIsCountedOnce() {
        var before = List.of(standing(A, 1, true), standing(B, 2, true), standing(C, 3, false));
        var after = List.of(standing(B, 1, true), standing(A, 2, true), standing(C, 3, false));
        var ways = List.of(new OtherCourse(A, "starts later"), new OtherCourse(C, "is stopped"));

        var outlook = Outlook.between(before, after, ways, null, null);

        assertThat(outlook.moved()).isEqualTo(3);
        assertThat(outlook.otherWays()).isEqualTo(2);
        assertThat(outlook.ways()).isEqualTo(ways);
    }

    @Test
    void aHundredOtherWaysAreNamedAndAllAreCounted() {
        var ways =
                IntStream.rangeClosed(1, 250)
                        .mapToObj(i -> new OtherCourse(id(i), "later"))
                        .toList();
        var outlook = Outlook.between(List.of(), List.of(), ways, null, null);
        assertThat(outlook.otherWays()).isEqualTo(250);
        assertThat(outlook.moved()).isEqualTo(250);
        assertThat(outlook.ways()).hasSize(100).isEqualTo(ways.subList(0, 100));
    }

    private static Outlook between(List<Standing> before, List<Standing> after) {
        return Outlook.between(before, after, List.of(), null, null);
    }

    private static ProjectId id(int number) {
        return new ProjectId(new UUID(0, number));
    }

    private static Standing standing(ProjectId project, int rank, boolean selected) {
        return new Standing(project, rank, selected, BigDecimal.TEN);
    }
}
