package io.mandate.portfolio.selection.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionProblem.Option;
import io.mandate.portfolio.selection.model.SelectionProblem.Pin;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.OptionRequires;
import io.mandate.portfolio.selection.model.SelectionSolution.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Problems with options, floors, sets and relations of options have the optimum that trying everything finds. */
class OptionsAndFloorsTest {
    private static final SelectionEffort QUICK =
            SelectionEffort.quick().within(Duration.ofMinutes(5));

    @Test
    void everySmallProblemIsSolvedLikeTryingAllChoices() {
        for (int seed = 1; seed <= 300; seed++) {
            var problem = SeededChoices.small(seed);
            var best = Exhaustive.best(problem);
            var solution = SelectionModel.solve(problem, QUICK);
            assertThat(solution.status())
                    .as("seed %d", seed)
                    .isEqualTo(best.isPresent() ? Status.OPTIMAL : Status.INFEASIBLE);
            if (best.isPresent()) {
                assertThat(solution.value()).as("seed %d", seed).isEqualTo(best.getAsLong());
                assertThat(Exhaustive.keepsAll(problem, solution.chosen())).isTrue();
                assertThat(Exhaustive.value(problem, solution.chosen()))
                        .isEqualTo(solution.value());
            }
        }
    }

    @Test
    void everyChoiceHasAReasonThatFitsItsSide() {
        for (int seed = 1; seed <= 100; seed++) {
            var problem = SeededChoices.small(seed);
            var solution = SelectionModel.solve(problem, QUICK);
            var reasons = SelectionReasons.of(problem, solution);
            assertThat(reasons)
                    .hasSize(solution.status() == Status.OPTIMAL ? problem.candidates().size() : 0);
            reasons.forEach(
                    (id, reason) -> {
                        assertThat(reason instanceof FirstReason.In)
                                .isEqualTo(solution.chosen().containsKey(id));
                        assertThat(reason).isNotInstanceOf(FirstReason.NotProven.class);
                    });
        }
    }

    @Test
    void theOrderOfTheInputMeansNothing() {
        for (int seed = 1; seed <= 60; seed++) {
            var problem = SeededChoices.small(seed);
            var one = SelectionModel.solve(problem, QUICK);
            var other = SelectionModel.solve(shuffled(problem, new Random(seed)), QUICK);
            assertThat(other.chosen()).as("seed %d", seed).isEqualTo(one.chosen());
            assertThat(other.core()).as("seed %d", seed).isEqualTo(one.core());
        }
    }

    private static SelectionProblem shuffled(SelectionProblem problem, Random random) {
        var candidates =
                new ArrayList<>(
                        problem.candidates().stream()
                                .map(c -> new Candidate(c.id(), c.options().reversed(), c.pin()))
                                .toList());
        var limits = new ArrayList<>(problem.limits());
        var relations = new ArrayList<>(problem.relations());
        Collections.shuffle(candidates, random);
        Collections.shuffle(limits, random);
        Collections.shuffle(relations, random);
        return new SelectionProblem(candidates, limits, relations);
    }

    @Test
    void moneyInSmallerUnitsIsWorthAsManyTimesMore() {
        for (int seed = 1; seed <= 60; seed++) {
            var problem = SeededChoices.small(seed);
            var one = SelectionModel.solve(problem, QUICK);
            var other = SelectionModel.solve(times(problem, 1_000), QUICK);
            assertThat(other.status()).as("seed %d", seed).isEqualTo(one.status());
            assertThat(other.value()).as("seed %d", seed).isEqualTo(1_000 * one.value());
        }
    }

    private static SelectionProblem times(SelectionProblem problem, long factor) {
        return new SelectionProblem(
                problem.candidates().stream().map(c -> times(c, factor)).toList(),
                problem.limits().stream()
                        .map(
                                limit ->
                                        new Limit(
                                                limit.name(),
                                                times(limit.floor(), factor),
                                                times(limit.ceiling(), factor)))
                        .toList(),
                problem.relations());
    }

    private static Candidate times(Candidate candidate, long factor) {
        UnaryOperator<Option> times =
                option -> {
                    var use = new HashMap<>(option.use());
                    use.replaceAll((_, each) -> factor * each);
                    return new Option(option.id(), factor * option.value(), use);
                };
        return new Candidate(
                candidate.id(), candidate.options().stream().map(times).toList(), candidate.pin());
    }

    private static @Nullable Long times(@Nullable Long number, long factor) {
        return number == null ? null : Long.valueOf(factor * number);
    }

    @Test
    void aLoosenedLimitNeverLowersTheOptimum() {
        for (int seed = 1; seed <= 60; seed++) {
            var problem = SeededChoices.small(seed);
            var before = SelectionModel.solve(problem, QUICK);
            if (before.status() == Status.OPTIMAL) {
                for (var limit : problem.limits()) {
                    var wider = problem.with(loosened(limit));
                    assertThat(SelectionModel.solve(wider, QUICK).value())
                            .as("seed %d, %s", seed, limit)
                            .isGreaterThanOrEqualTo(before.value());
                }
            }
        }
    }

    private static Limit loosened(Limit limit) {
        var floor = limit.floor();
        var ceiling = limit.ceiling();
        return new Limit(
                limit.name(),
                floor == null ? null : Long.valueOf(floor - 3),
                ceiling == null ? null : Long.valueOf(ceiling + 3));
    }

    @Test
    void aProjectInFlightIsStoppedIfItsRestIsNotWorthIt() {
        var stop = new Option("stop", -2, Map.of("budget", 1L));
        var goOn = new Option("continue", 5, Map.of("budget", 8L));
        var running = new Candidate("running", List.of(goOn, stop), Pin.IN);
        var rival = new Candidate("rival", 9, Map.of("budget", 9L));
        var rich = new SelectionProblem(List.of(running, rival), List.of(new Limit("budget", 17)));
        assertThat(SelectionModel.solve(rich, QUICK).chosen())
                .isEqualTo(Map.of("running", "continue", "rival", "rival"));
        assertThat(SelectionModel.solve(rich.with(new Limit("budget", 10)), QUICK).chosen())
                .isEqualTo(Map.of("running", "stop", "rival", "rival"));
        assertThat(SelectionModel.solve(rich.with(new Limit("budget", 0)), QUICK).status())
                .isEqualTo(Status.INFEASIBLE);
    }

    @Test
    void whatNeedsAnotherStartsAfterItsFinish() {
        var product = new Candidate("product", List.of(start("may", 9), start("june", 7)));
        var platform = new Candidate("platform", List.of(start("march", 1), start("april", 3)));
        var problem =
                new SelectionProblem(
                        List.of(product, platform),
                        List.of(),
                        List.of(
                                new OptionRequires("product", "may", "platform", List.of("march")),
                                new OptionRequires(
                                        "product", "june", "platform", List.of("march", "april"))));
        var solution = SelectionModel.solve(problem, QUICK);
        assertThat(solution.value()).isEqualTo(10);
        assertThat(Exhaustive.keepsAll(problem, solution.chosen())).isTrue();
    }

    private static Option start(String month, long value) {
        return new Option(month, value, Map.of());
    }
}
