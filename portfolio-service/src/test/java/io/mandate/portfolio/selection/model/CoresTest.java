package io.mandate.portfolio.selection.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.selection.model.Rule.Ceiling;
import io.mandate.portfolio.selection.model.Rule.Floor;
import io.mandate.portfolio.selection.model.Rule.MustBeIn;
import io.mandate.portfolio.selection.model.Rule.MustBeOut;
import io.mandate.portfolio.selection.model.Rule.Related;
import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionProblem.Pin;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.AtLeast;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.AtMost;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Requires;
import io.mandate.portfolio.selection.model.SelectionSolution.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where no choice is possible, a smallest set of rules that stand against it is named. */
class CoresTest {
    private static final SelectionEffort QUICK =
            SelectionEffort.quick().within(Duration.ofMinutes(5));

    @Test
    void noRuleOfACoreCanBeSpared() {
        int seen = 0;
        for (int seed = 1; seed <= 300; seed++) {
            var problem = SeededChoices.small(seed);
            if (Exhaustive.best(problem).isEmpty()) {
                seen++;
                var solution = SelectionModel.solve(problem, QUICK);
                assertThat(solution.impossible().smallest()).as("seed %d", seed).isTrue();
                assertThat(possible(problem, solution.core())).as("seed %d", seed).isFalse();
                for (var spared : solution.core()) {
                    var rest = new ArrayList<>(solution.core());
                    rest.remove(spared);
                    assertThat(possible(problem, rest)).as("seed %d, %s", seed, spared).isTrue();
                }
            }
        }
        assertThat(seen).isGreaterThan(30);
    }

    private static boolean possible(SelectionProblem problem, List<Rule> rules) {
        return Exhaustive.best(only(problem, new HashSet<>(rules))).isPresent();
    }

    /** The problem with no other rules than these. */
    private static SelectionProblem only(SelectionProblem problem, Set<Rule> rules) {
        return new SelectionProblem(
                problem.candidates().stream().map(c -> c.pinned(pin(c, rules))).toList(),
                problem.limits().stream().map(limit -> only(limit, rules)).toList(),
                problem.relations().stream().filter(r -> rules.contains(new Related(r))).toList());
    }

    private static Pin pin(Candidate candidate, Set<Rule> rules) {
        if (rules.contains(new MustBeIn(candidate.id()))) {
            return Pin.IN;
        }
        return rules.contains(new MustBeOut(candidate.id())) ? Pin.OUT : Pin.FREE;
    }

    private static Limit only(Limit limit, Set<Rule> rules) {
        return new Limit(
                limit.name(),
                rules.contains(new Floor(limit)) ? limit.floor() : Long.valueOf(-1_000_000),
                rules.contains(new Ceiling(limit)) ? limit.ceiling() : Long.valueOf(1_000_000));
    }

    @Test
    void twoRulesAmongThousandsAreFoundAndSaidInWords() {
        var candidates =
                new ArrayList<>(
                        IntStream.range(0, 2_000)
                                .mapToObj(
                                        id ->
                                                new Candidate(
                                                        "c" + id,
                                                        1 + id % 7,
                                                        Map.of("money", 5L),
                                                        id % 50 == 0 ? Pin.OUT : Pin.FREE))
                                .toList());
        var set = List.of("c1", "c2", "c3", "c4");
        var problem =
                new SelectionProblem(
                        candidates,
                        List.of(new Limit("money", 5_000), new Limit("spare", 1)),
                        List.of(new AtMost(2, set), new AtLeast(3, set)));
        var solution = SelectionModel.solve(problem, QUICK);
        var words = new RuleWords((_, amount) -> amount + " EUR");
        assertThat(solution.status()).isEqualTo(Status.INFEASIBLE);
        assertThat(solution.core().stream().map(words::of))
                .containsExactlyInAnyOrder(
                        "at most 2 of c1, c2, c3, c4", "at least 3 of c1, c2, c3, c4");
        assertThat(words.of(new Ceiling(problem.limits().getFirst())))
                .isEqualTo("at most 5000 EUR of money");
    }

    @Test
    void aSearchThatTheClockStopsDoesNotCallItsCoreTheSmallest() {
        var problem =
                new SelectionProblem(
                        List.of(
                                new Candidate("a", 1, Map.of()).pinned(Pin.IN),
                                new Candidate("b", 1, Map.of()).pinned(Pin.OUT)),
                        List.of(new Limit("spare", 1)),
                        List.of(new Requires("a", "b")));
        var solution = SelectionModel.solve(problem, QUICK.within(Duration.ofNanos(1)));
        assertThat(solution.status()).isEqualTo(Status.INFEASIBLE);
        assertThat(solution.core()).hasSize(4);
        assertThat(solution.impossible().smallest()).isFalse();
        assertThat(solution.trail().reproducible()).isFalse();
        assertThat(SelectionModel.solve(problem, QUICK).core()).hasSize(3);
    }
}
