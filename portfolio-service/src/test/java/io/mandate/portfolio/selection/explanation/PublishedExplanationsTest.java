package io.mandate.portfolio.selection.explanation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.testing.PublishedData;
import io.mandate.portfolio.selection.explanation.Explanation.Possible;
import io.mandate.portfolio.selection.explanation.Threshold.Sureness;
import io.mandate.portfolio.selection.model.Known;
import io.mandate.portfolio.selection.model.PublishedProblems;
import io.mandate.portfolio.selection.model.SelectionEffort;
import io.mandate.portfolio.selection.model.SelectionModel;
import io.mandate.portfolio.selection.model.SelectionProblem;
import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionProblem.Option;
import io.mandate.portfolio.selection.model.SelectionProblem.Pin;
import io.mandate.portfolio.selection.model.SelectionSolution.Status;
import io.mandate.portfolio.selection.model.SelectionWatch;
import io.mandate.portfolio.selection.model.Solved;
import io.mandate.portfolio.selection.model.WhatIf.Broken;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Explanations of published problems: each threshold is tried out by solving the changed problem anew. */
class PublishedExplanationsTest {
    private static final SelectionEffort EFFORT =
            SelectionEffort.standard().within(Duration.ofMinutes(5));

    @Test
    void theWorkedExamplesExplanationIsThePublishedOne() {
        var posed = PublishedData.workedExample("selection", "P1");
        var problem = PublishedProblems.textbook(posed);
        var expected = posed.get("explanation");
        long loss = expected.get("lossIfForcedIn").asLong();
        long extra = expected.get("smallestExtraBudget").asLong();

        var explained = explain("p" + expected.get("project").asInt(), problem);

        assertThat(explained.proven()).isTrue();
        assertThat(explained.in()).isFalse();
        assertThat(explained.barriers()).extracting(Broken::by).containsExactly(5L);
        assertThat(explained.otherWay())
                .isEqualTo(
                        new Possible(
                                new Range(loss, loss),
                                "p1",
                                new Exchange(List.of("p3", "p4"), List.of(), List.of())));
        assertThat(explained.value()).isEqualTo(new Threshold(Sureness.EXACT, loss, loss + 1));
        assertThat(explained.extras())
                .containsExactly(
                        new Explanation.Extra(
                                "budget", new Threshold(Sureness.EXACT, extra - 1, extra)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void withThatMuchItFlipsAndWithOneUnitLessItDoesNot(int index) {
        var problem =
                PublishedProblems.petersen(
                        PublishedData.json("orlib/multidimensional_knapsack.json").get(index));
        for (var candidate : problem.candidates()) {
            var explained = explain(candidate.id(), problem);
            var value = explained.value();
            assertThat(value.kind()).isEqualTo(Sureness.EXACT);
            long enough = requireNonNull(value.enough());
            boolean in = explained.in();
            assertThat(flips(worth(problem, candidate, in ? -enough : enough), candidate, in))
                    .isTrue();
            assertThat(
                            flips(
                                    worth(problem, candidate, in ? 1 - enough : enough - 1),
                                    candidate,
                                    in))
                    .isFalse();
            explained.extras().forEach(extra -> tryOut(problem, candidate, extra));
        }
    }

    private static void tryOut(
            SelectionProblem problem, Candidate candidate, Explanation.Extra extra) {
        var threshold = extra.threshold();
        assertThat(threshold.kind()).isIn(Sureness.EXACT, Sureness.NEVER);
        if (threshold.kind() == Sureness.NEVER) {
            var plenty = wider(problem, extra.limit(), 1_000_000_000);
            assertThat(flips(plenty, candidate, false)).isFalse();
        } else {
            long enough = requireNonNull(threshold.enough());
            assertThat(flips(wider(problem, extra.limit(), enough), candidate, false)).isTrue();
            assertThat(flips(wider(problem, extra.limit(), enough - 1), candidate, false))
                    .isFalse();
        }
    }

    /** Whether every best selection has the candidate on the other side than before. */
    private static boolean flips(SelectionProblem problem, Candidate candidate, boolean wasIn) {
        long in = optimum(problem.with(candidate.id(), Pin.IN));
        long out = optimum(problem.with(candidate.id(), Pin.OUT));
        return wasIn ? out > in : in > out;
    }

    private static long optimum(SelectionProblem problem) {
        var solution = SelectionModel.solve(problem, EFFORT);
        assertThat(solution.status()).isIn(Status.OPTIMAL, Status.INFEASIBLE);
        return solution.status() == Status.OPTIMAL ? solution.value() : Long.MIN_VALUE;
    }

    private static SelectionProblem worth(SelectionProblem problem, Candidate which, long more) {
        var option = which.options().getFirst();
        var changed = new Option(option.id(), option.value() + more, option.use());
        return new SelectionProblem(
                problem.candidates().stream()
                        .map(c -> c.equals(which) ? new Candidate(c.id(), List.of(changed)) : c)
                        .toList(),
                problem.limits());
    }

    private static SelectionProblem wider(SelectionProblem problem, String name, long extra) {
        return problem.limits().stream()
                .filter(limit -> limit.name().equals(name))
                .map(
                        limit ->
                                problem.with(
                                        new Limit(name, requireNonNull(limit.ceiling()) + extra)))
                .findFirst()
                .orElseThrow();
    }

    private static Explanation explain(String candidate, SelectionProblem problem) {
        var solution = SelectionModel.solve(problem, EFFORT);
        return Explanations.of(
                        candidate,
                        Solved.of(problem, Known.of(solution)),
                        EFFORT,
                        SelectionWatch.NONE)
                .getFirst();
    }
}
