package io.mandate.portfolio.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.ranking.Reprioritisation.Move;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReprioritisationTest {
    private static final BigDecimal SCORE = new BigDecimal("50");

    @Test
    void nothingMovedNothingIsTold() {
        var ranking = List.of(at(1, 1, true), at(2, 2, false));

        assertThat(Reprioritisation.between(ranking, ranking)).isEmpty();
    }

    @Test
    void anotherScoreAloneIsNoMove() {
        var after = new Standing(id(1), 1, true, new BigDecimal("51"));

        assertThat(Reprioritisation.between(List.of(at(1, 1, true)), List.of(after))).isEmpty();
    }

    @Test
    void tellsOnlyOfThoseWhoseRankOrSelectionDiffers() {
        var before = List.of(at(1, 1, true), at(2, 2, true), at(3, 3, true), at(4, 4, false));
        var after = List.of(at(1, 1, true), at(3, 2, true), at(2, 3, true), at(4, 4, true));

        assertThat(Reprioritisation.between(before, after))
                .containsExactly(
                        new Move(id(3), 2, 3, true, SCORE),
                        new Move(id(2), 3, 2, true, SCORE),
                        new Move(id(4), 4, 4, true, SCORE));
    }

    @Test
    void aNewProjectHasNoPreviousRank() {
        assertThat(Reprioritisation.between(List.of(), List.of(at(1, 1, false))))
                .containsExactly(new Move(id(1), 1, null, false, SCORE));
    }

    @Test
    void aProjectThatLeftHasNoRankAnyMore() {
        assertThat(Reprioritisation.between(List.of(at(1, 7, true)), List.of()))
                .containsExactly(new Move(id(1), null, 7, false, null));
    }

    private static Standing at(int id, int rank, boolean selected) {
        return new Standing(id(id), rank, selected, SCORE);
    }

    private static ProjectId id(int id) {
        return new ProjectId(new UUID(0, id));
    }
}
