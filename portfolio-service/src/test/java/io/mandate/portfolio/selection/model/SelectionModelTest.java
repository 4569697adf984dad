package io.mandate.portfolio.selection.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionSolution.Status;
import io.mandate.portfolio.selection.model.SelectionSolution.StoppedBy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionModelTest {
    private static final SelectionEffort QUICK =
            SelectionEffort.quick().within(Duration.ofMinutes(5));

    @Test
    void everySmallProblemIsSolvedLikeTryingAllSelections() {
        for (int seed = 1; seed <= 150; seed++) {
            var problem = SeededProblems.small(seed);
            var best = Exhaustive.best(problem);
            var solution = SelectionModel.solve(problem, QUICK);
            assertThat(solution.status())
                    .as("seed %d", seed)
                    .isEqualTo(best.isPresent() ? Status.OPTIMAL : Status.INFEASIBLE);
            if (best.isPresent()) {
                assertThat(solution.value()).as("seed %d", seed).isEqualTo(best.getAsLong());
                assertThat(solution.upperBound()).isEqualTo(solution.value());
                assertThat(Exhaustive.keepsAll(problem, solution.chosen())).isTrue();
            } else {
                assertThat(solution.core()).as("seed %d", seed).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void noLimitIsEverExceededAndNoAnswerExceedsItsBound(int seed) {
        var problem = SeededProblems.periods(400, 12, seed);
        var solution = SelectionModel.solve(problem, QUICK);
        var chosen = solution.chosen();
        assertThat(Exhaustive.keepsAll(problem, chosen)).isTrue();
        assertThat(solution.upperBound()).isGreaterThanOrEqualTo(solution.value());
        assertThat(solution.gap()).isLessThan(0.01);
        problem.limits()
                .forEach(
                        limit ->
                                assertThat(solution.used())
                                        .containsEntry(
                                                limit.name(),
                                                Exhaustive.used(problem, chosen, limit.name())));
    }

    @Test
    void theOrderOfTheInputMeansNothing() {
        var problem = SeededProblems.periods(200, 6, 7);
        var candidates = new ArrayList<>(problem.candidates());
        var limits = new ArrayList<>(problem.limits());
        Collections.shuffle(candidates, new Random(1));
        Collections.shuffle(limits, new Random(2));
        var one = SelectionModel.solve(problem, QUICK);
        var other = SelectionModel.solve(new SelectionProblem(candidates, limits), QUICK);
        assertThat(other.value()).isEqualTo(one.value());
        assertThat(other.upperBound()).isEqualTo(one.upperBound());
        assertThat(other.selected()).containsExactlyInAnyOrderElementsOf(one.selected());
    }

    @Test
    void sameProblemSeedAndEffortGiveTheSameAnswer() {
        var problem = SeededProblems.periods(300, 12, 3);
        var one = SelectionModel.solve(problem, QUICK.seeded(5));
        var other = SelectionModel.solve(problem, QUICK.seeded(5));
        assertThat(other.selected()).isEqualTo(one.selected());
        assertThat(other.bounds()).isEqualTo(one.bounds());
        assertThat(other.trail().reproducible()).isTrue();
        assertThat(one.trail().stoppedBy()).isIn(StoppedBy.PROOF, StoppedBy.WORK_LIMIT);
    }

    @Test
    void largeMoneyIsCountedToTheLastCent() {
        var random = new Random(4);
        for (int times = 0; times < 10; times++) {
            var candidates = new ArrayList<Candidate>();
            long sum = 0;
            for (int id = 0; id < 14; id++) {
                long cost = 900_000_000_000_000L + random.nextLong(200_000_000_000_000L);
                sum += cost;
                candidates.add(new Candidate("p" + id, cost, Map.of("budget", cost)));
            }
            var problem = new SelectionProblem(candidates, List.of(new Limit("budget", sum / 2)));
            var solution = SelectionModel.solve(problem, QUICK);
            assertThat(solution.status()).isEqualTo(Status.OPTIMAL);
            assertThat(solution.value()).isEqualTo(Exhaustive.best(problem).orElseThrow());
        }
    }

    @Test
    void aBudgetMissedByOneCentIsMissed() {
        long budget = 1_000_000_000_000L;
        var limit = List.of(new Limit("budget", budget));
        var half = new Candidate("half", 10, Map.of("budget", budget / 2));
        var rest = new Candidate("rest", 10, Map.of("budget", budget / 2 + 1));
        var solution =
                SelectionModel.solve(new SelectionProblem(List.of(half, rest), limit), QUICK);
        assertThat(solution.value()).isEqualTo(10);
        assertThat(solution.status()).isEqualTo(Status.OPTIMAL);
    }

    @Test
    void nothingToChooseFromIsAnAnswer() {
        var solution = SelectionModel.solve(new SelectionProblem(List.of(), List.of()), QUICK);
        assertThat(solution.status()).isEqualTo(Status.OPTIMAL);
        assertThat(solution.value()).isZero();
    }

    @Test
    void theCallerFollowsAndCancelsARun() {
        var problem = SeededProblems.knapsack(250, 10, 1);
        var looks = new AtomicInteger();
        var effort = new SelectionEffort(1, 1_000, Duration.ofMinutes(5), 1);
        var solution =
                SelectionModel.solve(
                        problem,
                        effort,
                        progress -> {
                            assertThat(progress.percent()).isBetween(0, 99);
                            return looks.incrementAndGet() == 2;
                        });
        assertThat(solution.trail().stoppedBy()).isEqualTo(StoppedBy.CANCEL);
        assertThat(solution.trail().reproducible()).isFalse();
        assertThat(solution.status()).isEqualTo(Status.FEASIBLE);
        assertThat(Exhaustive.keepsAll(problem, solution.chosen())).isTrue();
    }

    @Test
    void aStruckWallClockIsAdmitted() {
        var problem = SeededProblems.knapsack(250, 10, 1);
        var effort = new SelectionEffort(1, 1_000, Duration.ofMillis(1), 1);
        var solution = SelectionModel.solve(problem, effort);
        assertThat(solution.trail().stoppedBy()).isEqualTo(StoppedBy.WALL_CLOCK);
        assertThat(solution.trail().reproducible()).isFalse();
        assertThat(solution.upperBound()).isGreaterThanOrEqualTo(solution.value());
        assertThat(Exhaustive.keepsAll(problem, solution.chosen())).isTrue();
    }
}
