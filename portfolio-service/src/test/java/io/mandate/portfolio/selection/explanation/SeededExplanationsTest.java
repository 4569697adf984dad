package io.mandate.portfolio.selection.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.selection.explanation.Explanation.Impossible;
import io.mandate.portfolio.selection.explanation.Explanation.Possible;
import io.mandate.portfolio.selection.explanation.Threshold.Sureness;
import io.mandate.portfolio.selection.model.Known;
import io.mandate.portfolio.selection.model.SeededChoices;
import io.mandate.portfolio.selection.model.SeededProblems;
import io.mandate.portfolio.selection.model.SelectionEffort;
import io.mandate.portfolio.selection.model.SelectionModel;
import io.mandate.portfolio.selection.model.SelectionProblem;
import io.mandate.portfolio.selection.model.SelectionSolution;
import io.mandate.portfolio.selection.model.SelectionSolution.Bounds;
import io.mandate.portfolio.selection.model.SelectionSolution.Status;
import io.mandate.portfolio.selection.model.SelectionWatch;
import io.mandate.portfolio.selection.model.Solved;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What is said of a candidate, against the truth found by trying every choice. */
class SeededExplanationsTest {
    private static final int SEEDS = 200;
    private static final SelectionEffort EFFORT =
            SelectionEffort.standard().within(Duration.ofMinutes(5));
    private static final SelectionEffort HARDLY_ANY = EFFORT.working(1e-7);

    private final Map<String, Integer> seen = new HashMap<>();

    @Test
    void everyNumberOfAProvenRunIsTheTruth() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            checkExact(SeededChoices.small(seed), seed);
            checkExact(SeededProblems.small(seed), seed);
        }
        assertThat(seen.keySet())
                .contains("in", "out", "impossible", "decided", "extra EXACT", "extra NEVER");
        assertThat(seen.values()).allSatisfy(times -> assertThat(times).isGreaterThan(9));
    }

    private void checkExact(SelectionProblem problem, int seed) {
        var solution = SelectionModel.solve(problem, EFFORT);
        if (solution.status() != Status.OPTIMAL) {
            return;
        }
        var explained = explained(problem, Known.of(solution), seed, EFFORT);
        var truth = new EveryChoice(problem);
        var other = truth.best(explained.candidate(), !explained.in());
        note(explained.in() ? "in" : "out");
        assertThat(explained.proven()).isTrue();
        if (explained.decided()) {
            note("decided");
            assertThat(explained.value().kind()).isEqualTo(Sureness.NEVER);
        }
        if (other.isEmpty()) {
            note("impossible");
            assertThat(explained.otherWay()).as("seed %d", seed).isInstanceOf(Impossible.class);
            assertThat(explained.value().kind()).isEqualTo(Sureness.NEVER);
        } else {
            checkLoss(explained, solution.value() - other.getAsLong(), seed);
        }
        explained.extras().forEach(extra -> checkExtra(explained.candidate(), extra, truth, seed));
    }

    private void checkLoss(Explanation explained, long loss, int seed) {
        assertThat(explained.otherWay())
                .as("seed %d %s", seed, explained)
                .isInstanceOfSatisfying(
                        Possible.class,
                        possible -> assertThat(possible.loss()).isEqualTo(new Range(loss, loss)));
        if (!explained.decided()) {
            assertThat(explained.value()).isEqualTo(new Threshold(Sureness.EXACT, loss, loss + 1));
        }
    }

    private void checkExtra(
            String candidate, Explanation.Extra extra, EveryChoice truth, int seed) {
        var threshold = extra.threshold();
        var smallest = smallest(candidate, extra.limit(), truth);
        note("extra " + threshold.kind());
        if (smallest.isEmpty()) {
            assertThat(threshold).as("seed %d %s", seed, extra).isEqualTo(Threshold.NEVER);
        } else {
            long least = smallest.getAsLong();
            assertThat(threshold)
                    .as("seed %d %s", seed, extra)
                    .isEqualTo(new Threshold(Sureness.EXACT, least - 1, least));
        }
    }

    private static OptionalLong smallest(String candidate, String limit, EveryChoice truth) {
        for (long extra = 0; extra <= truth.mostUse(limit) + 50; extra++) {
            if (truth.bringsIn(candidate, limit, extra)) {
                return OptionalLong.of(extra);
            }
        }
        return OptionalLong.empty();
    }

    @Test
    void whatIsSaidWithoutProofHoldsAllTheSame() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            checkSound(SeededChoices.small(seed), seed);
            checkSound(SeededProblems.small(seed), seed);
        }
        assertThat(seen.keySet()).contains("INTERVAL", "NOT_PROVEN");
    }

    @Test
    void ofAProvenRunNothingIsSurelyTooLittleHoweverSmallTheWork() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            checkNothingIsTooLittle(SeededChoices.small(seed), seed);
            checkNothingIsTooLittle(SeededProblems.small(seed), seed);
        }
        assertThat(seen.getOrDefault("INTERVAL", 0)).isGreaterThan(9);
    }

    private void checkNothingIsTooLittle(SelectionProblem problem, int seed) {
        var solution = SelectionModel.solve(problem, EFFORT);
        if (solution.status() != Status.OPTIMAL) {
            return;
        }
        var explained = explained(problem, Known.of(solution), seed, HARDLY_ANY);
        var truth = new EveryChoice(problem);
        note(explained.value().kind().name());
        assertThat(explained.value().kind()).isNotEqualTo(Sureness.NOT_PROVEN);
        explained.extras().forEach(extra -> checkSound(explained.candidate(), extra, truth));
        assertThat(explained.extras())
                .as("seed %d", seed)
                .allMatch(extra -> extra.threshold().kind() != Sureness.NOT_PROVEN);
    }

    /** Explains another selection than the best, with a bound that is too high, and next to no work. */
    private void checkSound(SelectionProblem problem, int seed) {
        var solution = SelectionModel.solve(problem, EFFORT);
        var worse = solution.status() == Status.OPTIMAL ? worse(problem, solution) : null;
        if (worse == null) {
            return;
        }
        var explained = explained(problem, worse, seed, HARDLY_ANY);
        var truth = new EveryChoice(problem);
        var same = truth.best(explained.candidate(), explained.in());
        var other = truth.best(explained.candidate(), !explained.in());
        note(explained.value().kind().name());
        if (other.isEmpty() || same.isEmpty()) {
            return;
        }
        long ahead = same.getAsLong() - other.getAsLong();
        if (explained.otherWay() instanceof Possible(var loss, _, _)) {
            assertThat(solution.value() - other.getAsLong()).isBetween(loss.low(), loss.high());
        }
        if (explained.value().notEnough() != null) {
            assertThat(explained.value().notEnough()).isLessThanOrEqualTo(ahead);
        }
        if (explained.value().enough() != null) {
            assertThat(explained.value().enough()).isGreaterThan(ahead);
        }
        explained.extras().forEach(extra -> checkSound(explained.candidate(), extra, truth));
    }

    private void checkSound(String candidate, Explanation.Extra extra, EveryChoice truth) {
        var threshold = extra.threshold();
        note(threshold.kind().name());
        if (threshold.enough() != null) {
            assertThat(truth.bringsIn(candidate, extra.limit(), threshold.enough())).isTrue();
        }
        long tooLittle =
                threshold.kind() == Sureness.NEVER
                        ? truth.mostUse(extra.limit()) + 50
                        : threshold.notEnough() == null ? -1 : threshold.notEnough();
        for (long amount = 0; amount <= tooLittle; amount++) {
            assertThat(truth.bringsIn(candidate, extra.limit(), amount)).isFalse();
        }
    }

    private static Known worse(SelectionProblem problem, SelectionSolution solution) {
        for (var candidate : solution.selected()) {
            var without =
                    SelectionModel.solve(problem.with(candidate, SelectionProblem.Pin.OUT), EFFORT);
            if (without.status() == Status.OPTIMAL
                    && problem.candidates().stream()
                            .filter(c -> c.id().equals(candidate))
                            .allMatch(c -> c.pin() == SelectionProblem.Pin.FREE)) {
                return new Known(
                        without.chosen(),
                        new Bounds(without.value(), solution.value() + 3),
                        Map.of());
            }
        }
        return null;
    }

    private static Explanation explained(
            SelectionProblem problem, Known known, int seed, SelectionEffort effort) {
        var candidate = problem.candidates().get(seed % problem.candidates().size()).id();
        return Explanations.of(candidate, Solved.of(problem, known), effort, SelectionWatch.NONE)
                .getFirst();
    }

    private void note(String what) {
        seen.merge(what, 1, Integer::sum);
    }
}
