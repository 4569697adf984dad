package io.mandate.portfolio.selection.frontier;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.testing.PublishedData;
import io.mandate.portfolio.selection.model.Exhaustive;
import io.mandate.portfolio.selection.model.Known;
import io.mandate.portfolio.selection.model.PublishedProblems;
import io.mandate.portfolio.selection.model.SeededChoices;
import io.mandate.portfolio.selection.model.SeededProblems;
import io.mandate.portfolio.selection.model.SelectionEffort;
import io.mandate.portfolio.selection.model.SelectionModel;
import io.mandate.portfolio.selection.model.SelectionProblem;
import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionSolution.Status;
import io.mandate.portfolio.selection.model.SelectionWatch;
import io.mandate.portfolio.selection.model.Solved;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The frontier against the truth found by trying every choice with every point's budgets. */
class FrontierTest {
    private static final int SEEDS = 40;
    private static final SelectionEffort EFFORT =
            SelectionEffort.standard().within(Duration.ofMinutes(5));

    @Test
    void everyPointIsTheBestOfItsBudgets() {
        int checked = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            for (var problem : List.of(SeededChoices.small(seed), SeededProblems.small(seed))) {
                var solution = SelectionModel.solve(problem, EFFORT);
                if (solution.status() == Status.OPTIMAL) {
                    for (var point : frontier(problem, Known.of(solution))) {
                        check(problem, point, seed);
                        checked++;
                    }
                }
            }
        }
        assertThat(checked).isGreaterThan(800);
    }

    /** Each begins at the selection of the one before, which is far from the best where the budget grew by a fifth. */
    @Test
    void pointsFromHalfTheBudgetsOnAreWithinATwentiethOfTheirBounds() {
        var problem = SeededProblems.periods(300, 12, 1);
        var known = Known.of(SelectionModel.solve(problem, EFFORT));

        assertThat(frontier(problem, known))
                .filteredOn(each -> each.share().compareTo(new BigDecimal("0.5")) >= 0)
                .hasSizeGreaterThan(14)
                .allSatisfy(
                        each -> {
                            double value = requireNonNull(each.value());
                            assertThat(requireNonNull(each.bound()) - value).isLessThan(value / 20);
                        });
    }

    private static void check(SelectionProblem problem, FrontierPoint point, int seed) {
        var truth = Exhaustive.best(withShare(problem, point.share()));
        if (truth.isEmpty()) {
            assertThat(point.status()).isEqualTo(Status.INFEASIBLE);
            assertThat(point.value()).isNull();
        } else {
            assertThat(point.value())
                    .as("seed %d share %s", seed, point.share())
                    .isEqualTo(truth.getAsLong());
            assertThat(point.bound()).isEqualTo(point.value());
            assertThat(point.status()).isEqualTo(Status.OPTIMAL);
        }
    }

    private static SelectionProblem withShare(SelectionProblem problem, BigDecimal share) {
        var changed = problem;
        for (var limit : problem.limits()) {
            if (limit.ceiling() != null && limit.ceiling() > 0) {
                long ceiling =
                        BigDecimal.valueOf(limit.ceiling())
                                .multiply(share)
                                .setScale(0, RoundingMode.DOWN)
                                .longValueExact();
                long room = limit.floor() == null ? ceiling : Math.max(ceiling, limit.floor());
                changed = changed.with(new Limit(limit.name(), limit.floor(), room));
                if (room > ceiling) {
                    changed = impossible(changed);
                }
            }
        }
        return changed;
    }

    /** A floor above a ceiling cannot be posed, and cannot be kept. */
    private static SelectionProblem impossible(SelectionProblem problem) {
        var limits =
                Stream.concat(
                                problem.limits().stream(),
                                Stream.of(Limit.atLeast("what there is not", 1)))
                        .distinct()
                        .toList();
        return new SelectionProblem(problem.candidates(), limits, problem.relations());
    }

    @Test
    void theWorkedExamplesFrontierGoesFromNothingToEverything() {
        var problem = PublishedProblems.textbook(PublishedData.workedExample("selection", "P1"));

        var points = frontier(problem, Known.of(SelectionModel.solve(problem, EFFORT)));

        assertThat(points).hasSize(21);
        assertThat(points.getFirst().value()).isZero();
        assertThat(points.getFirst().share()).isZero();
        assertThat(points.get(10).share()).isEqualByComparingTo("1");
        assertThat(points.get(10).value()).isEqualTo(21);
        assertThat(points.get(10).used()).isEqualTo(14);
        assertThat(points.getLast().value()).isEqualTo(29);
        assertThat(points.getLast().budget()).isEqualTo(19);
        assertThat(points.getLast().chosen()).isEqualTo(4);
    }

    /** Two runs that stopped early: what is said holds, and no point is below the one before. */
    @Test
    void valuesAndBoundsNeverFallWithMoreBudget() {
        for (int seed = 1; seed <= 3; seed++) {
            var problem = SeededProblems.knapsack(60, 5, seed);
            var known = Known.of(SelectionModel.solve(problem, EFFORT.working(0.01)));
            var points =
                    Frontier.of(
                            Solved.of(problem, known), EFFORT.working(0.01), SelectionWatch.NONE);
            long value = 0;
            long bound = 0;
            for (var point : points) {
                assertThat(requireNonNull(point.value())).isGreaterThanOrEqualTo(value);
                assertThat(requireNonNull(point.bound())).isGreaterThanOrEqualTo(bound);
                assertThat(point.bound()).isGreaterThanOrEqualTo(point.value());
                value = point.value();
                bound = point.bound();
            }
        }
    }

    /** A budget that hardly binds, and a run that proved what it found: less budget is worth no more, however early its point stopped. */
    @Test
    void whatIsProvenWithMoreBudgetBoundsWhatThereIsWithLess() {
        var problem = withUnits(SeededProblems.knapsack(60, 5, 2), 59);
        var proven = SelectionModel.solve(problem, EFFORT);
        assertThat(proven.status()).isEqualTo(Status.OPTIMAL);
        var solved = new Solved(problem, Known.of(proven), List.of("units"));

        var points = Frontier.of(solved, EFFORT.working(1e-9), SelectionWatch.NONE);

        var less =
                points.stream()
                        .filter(point -> point.share().compareTo(new BigDecimal("0.9")) == 0)
                        .findFirst()
                        .orElseThrow();
        assertThat(less.bound()).isEqualTo(proven.value());
    }

    /** Each candidate takes one of so many units. */
    static SelectionProblem withUnits(SelectionProblem problem, int units) {
        var candidates =
                problem.candidates().stream()
                        .map(
                                each -> {
                                    var use = new HashMap<>(each.options().getFirst().use());
                                    use.put("units", 1L);
                                    return new Candidate(
                                            each.id(), each.options().getFirst().value(), use);
                                })
                        .toList();
        var limits =
                Stream.concat(problem.limits().stream(), Stream.of(new Limit("units", units)))
                        .toList();
        return new SelectionProblem(candidates, limits);
    }

    private static List<FrontierPoint> frontier(SelectionProblem problem, Known known) {
        var points = Frontier.of(Solved.of(problem, known), EFFORT, SelectionWatch.NONE);
        assertThat(points).hasSizeGreaterThanOrEqualTo(20);
        return points;
    }
}
