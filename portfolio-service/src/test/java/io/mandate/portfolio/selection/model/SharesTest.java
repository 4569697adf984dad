package io.mandate.portfolio.selection.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Shares of what is chosen are limits in whole numbers, without any rounding. */
class SharesTest {
    private static final SelectionEffort QUICK =
            SelectionEffort.quick().within(Duration.ofMinutes(5));

    @Test
    void figuresAreScaledToTheSmallestWholeNumbers() {
        var figures =
                Map.of(
                        Choice.of("a"), new BigDecimal("10.50"),
                        Choice.of("b"), new BigDecimal("21"));
        var share = Shares.atMost("run", figures, Set.of(Choice.of("a")), new BigDecimal("0.4"));
        assertThat(share.use()).isEqualTo(Map.of(Choice.of("a"), 3L, Choice.of("b"), -4L));
        assertThat(share.limit()).isEqualTo(new Limit("run", 0));
        var average =
                Shares.averageAtLeast(
                        "fit",
                        figures,
                        Map.of(Choice.of("a"), new BigDecimal("0.9")),
                        new BigDecimal("0.3"));
        assertThat(average.use()).isEqualTo(Map.of(Choice.of("a"), 1L, Choice.of("b"), -1L));
        assertThat(average.limit()).isEqualTo(Limit.atLeast("fit", 0));
        var most =
                Shares.averageAtMost(
                        "risk",
                        figures,
                        Map.of(Choice.of("b"), new BigDecimal("0.9")),
                        new BigDecimal("0.3"));
        assertThat(most.use()).isEqualTo(Map.of(Choice.of("a"), -1L, Choice.of("b"), 4L));
        assertThat(most.limit()).isEqualTo(new Limit("risk", 0));
    }

    @Test
    void theChoiceKeepsTheShareToTheLastCent() {
        for (int seed = 1; seed <= 40; seed++) {
            var random = new Random(seed);
            var candidates = new ArrayList<Candidate>();
            var figures = new HashMap<Choice, BigDecimal>();
            var bucket = new HashSet<Choice>();
            for (int id = 0; id < 9; id++) {
                long cents = random.nextLong(1, 100_000);
                var choice = Choice.of("c" + id);
                candidates.add(
                        new Candidate("c" + id, random.nextInt(100), Map.of("money", cents)));
                figures.put(choice, BigDecimal.valueOf(cents, 2));
                if (random.nextBoolean()) {
                    bucket.add(choice);
                }
            }
            var share = BigDecimal.valueOf(random.nextInt(1_000), 3);
            var problem =
                    new SelectionProblem(candidates, List.of(new Limit("money", 250_000)))
                            .with(Shares.atMost("most", figures, bucket, share));
            var solution = SelectionModel.solve(problem, QUICK);
            assertThat(solution.value()).isEqualTo(Exhaustive.best(problem).orElseThrow());
            var all = sum(figures, solution, figures.keySet());
            assertThat(sum(figures, solution, bucket)).isLessThanOrEqualTo(all.multiply(share));
        }
    }

    private static BigDecimal sum(
            Map<Choice, BigDecimal> figures, SelectionSolution solution, Set<Choice> among) {
        return figures.entrySet().stream()
                .filter(each -> among.contains(each.getKey()))
                .filter(each -> solution.chosen().containsKey(each.getKey().candidate()))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void atLeastAShareExactlyReachedIsReached() {
        var figures = Map.of(Choice.of("a"), BigDecimal.ONE, Choice.of("b"), BigDecimal.TWO);
        var problem =
                new SelectionProblem(
                        List.of(new Candidate("a", -1, Map.of()), new Candidate("b", 5, Map.of())),
                        List.of());
        var bucket = Set.of(Choice.of("a"));
        var third = Shares.atLeast("third", figures, bucket, new BigDecimal("0.33333333"));
        var half = Shares.atLeast("half", figures, bucket, new BigDecimal("0.34"));
        assertThat(SelectionModel.solve(problem.with(third), QUICK).selected())
                .containsExactly("a", "b");
        assertThat(SelectionModel.solve(problem.with(half), QUICK).selected()).isEmpty();
    }

    @Test
    void whatCannotBeScaledIsRefused() {
        var bucket = Set.of(Choice.of("a"));
        refused(Map.of(Choice.of("a"), new BigDecimal("-1")), bucket, "0.5");
        refused(Map.of(Choice.of("a"), BigDecimal.ONE), bucket, "1.5");
        refused(
                Map.of(
                        Choice.of("a"),
                        new BigDecimal("9999999999999999.99999999"),
                        Choice.of("b"),
                        BigDecimal.ONE),
                bucket,
                "0.12345679");
    }

    private static void refused(Map<Choice, BigDecimal> figures, Set<Choice> bucket, String share) {
        assertThatExceptionOfType(InvalidSelectionException.class)
                .isThrownBy(() -> Shares.atMost("it", figures, bucket, new BigDecimal(share)))
                .satisfies(refusal -> assertThat(refusal.pointer()).isEqualTo("/shares/it"));
    }
}
