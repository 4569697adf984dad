package io.mandate.portfolio.selection.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.selection.explanation.Explaining.Depth;
import io.mandate.portfolio.selection.model.Known;
import io.mandate.portfolio.selection.model.SeededProblems;
import io.mandate.portfolio.selection.model.SelectionEffort;
import io.mandate.portfolio.selection.model.SelectionModel;
import io.mandate.portfolio.selection.model.SelectionProblem;
import io.mandate.portfolio.selection.model.SelectionWatch;
import io.mandate.portfolio.selection.model.Solved;
import io.mandate.portfolio.selection.model.WhatIf;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Explanations are asked for in two lanes at the same time; nobody can tell from the answers. */
class LaneExplanationsTest {
    private static final SelectionEffort EFFORT =
            new SelectionEffort(1, 0.2, Duration.ofMinutes(5), 1);

    /** As deep as with a run. */
    private static final Depth DEPTH = new Depth(EFFORT.work() * 0.03, 2, true);

    @Test
    void theNearestAreExplainedAsIfEachWereAskedForAlone() {
        for (int seed = 1; seed <= 3; seed++) {
            var solved = solved(SeededProblems.knapsack(40 + 2 * seed, 3, seed));
            var nearest = Explanations.nearest(solved, EFFORT, SelectionWatch.NONE);

            assertThat(nearest).hasSizeGreaterThan(30);
            assertThat(nearest)
                    .allSatisfy(
                            each -> assertThat(each).isEqualTo(alone(solved, each.candidate())));
        }
    }

    @Test
    void theyComeNearestFirst() {
        var solved = solved(SeededProblems.periods(120, 12, 1));
        var nearest =
                new NearTheLine(solved.known()).first(Explanations.WITH_THE_RUN, solved.problem());

        assertThat(Explanations.nearest(solved, EFFORT, SelectionWatch.NONE))
                .extracting(Explanation::candidate)
                .isEqualTo(nearest)
                .hasSize(Explanations.WITH_THE_RUN);
    }

    /** Many proofs end early with so little work, and so depend on what was asked before if anything does. */
    @Test
    void twoRunsOfAProblemThatIsFarFromProvenAreEqual() {
        var solved = solved(SeededProblems.periods(120, 12, 2));

        assertThat(Explanations.nearest(solved, EFFORT, SelectionWatch.NONE))
                .isEqualTo(Explanations.nearest(solved, EFFORT, SelectionWatch.NONE));
    }

    @Test
    void oneCandidateIsExplainedWithTheSecondLaneEmpty() {
        var problem = SeededProblems.knapsack(40, 3, 4);

        assertThat(Explanations.of("i7", solved(problem), EFFORT, SelectionWatch.NONE))
                .extracting(Explanation::candidate)
                .isEqualTo(List.of("i7"));
    }

    private static Explanation alone(Solved solved, String id) {
        var candidate =
                solved.problem().candidates().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        try (var whatIf = new WhatIf(solved.problem(), EFFORT, SelectionWatch.NONE)) {
            return new Explaining(solved, whatIf, DEPTH).of(candidate);
        }
    }

    private static Solved solved(SelectionProblem problem) {
        return Solved.of(problem, Known.of(SelectionModel.solve(problem, EFFORT)));
    }
}
