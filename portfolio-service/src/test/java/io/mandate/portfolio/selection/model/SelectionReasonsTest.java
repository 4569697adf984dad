package io.mandate.portfolio.selection.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.selection.model.FirstReason.Displaced;
import io.mandate.portfolio.selection.model.FirstReason.ExcludedBy;
import io.mandate.portfolio.selection.model.FirstReason.ForcedIn;
import io.mandate.portfolio.selection.model.FirstReason.ForcedOut;
import io.mandate.portfolio.selection.model.FirstReason.NegativeValue;
import io.mandate.portfolio.selection.model.FirstReason.NoRoom;
import io.mandate.portfolio.selection.model.FirstReason.RequiredBy;
import io.mandate.portfolio.selection.model.FirstReason.RequiresMissing;
import io.mandate.portfolio.selection.model.FirstReason.WorthIt;
import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionProblem.Pin;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Excludes;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Requires;
import io.mandate.portfolio.selection.model.SelectionSolution.Conflict;
import io.mandate.portfolio.selection.model.SelectionSolution.Conflict.ForcedExclusion;
import io.mandate.portfolio.selection.model.SelectionSolution.Conflict.LimitOverrun;
import io.mandate.portfolio.selection.model.SelectionSolution.Conflict.RequiresForcedOut;
import io.mandate.portfolio.selection.model.SelectionSolution.Overrun;
import io.mandate.portfolio.selection.model.SelectionSolution.Status;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectionReasonsTest {
    private static final SelectionEffort EFFORT =
            SelectionEffort.quick().within(Duration.ofMinutes(5));
    private static final List<Limit> HUNDRED_IN_MARCH = List.of(new Limit("March", 100));

    @Test
    void aRejectedOneIsToldWhichPeriodItOverrunsAndWhoWouldHaveToLeave() {
        var problem =
                new SelectionProblem(
                        List.of(
                                project("good", 90, 60),
                                project("fair", 40, 40),
                                project("weak", 20, 50)),
                        HUNDRED_IN_MARCH);
        assertThat(reasons(problem).get("weak"))
                .isInstanceOfSatisfying(
                        Displaced.class,
                        weak -> {
                            assertThat(weak.overruns())
                                    .containsExactly(new Overrun("March", 100, 150));
                            assertThat(weak.overruns().getFirst().over()).isEqualTo(50);
                            assertThat(weak.room().value()).isGreaterThanOrEqualTo(weak.value());
                            assertThat(weak.priceOfUse())
                                    .isGreaterThanOrEqualTo(weak.value() - 1e-6);
                        });
    }

    @Test
    void aDenseOneThatIsTooLargeForTheRestHasNoRoom() {
        var problem =
                new SelectionProblem(
                        List.of(
                                project("first", 70, 60),
                                project("dense", 60, 50),
                                project("small", 30, 40)),
                        HUNDRED_IN_MARCH);
        var reasons = reasons(problem);
        assertThat(reasons.get("dense"))
                .isInstanceOfSatisfying(
                        NoRoom.class, dense -> assertThat(dense.hopeless()).isFalse());
        assertThat(reasons.get("first")).isInstanceOf(WorthIt.class);
    }

    @Test
    void whatForcedOnesLeaveMayBeHopelesslySmall() {
        var problem =
                new SelectionProblem(
                        List.of(project("must", 1, 80).pinned(Pin.IN), project("late", 50, 30)),
                        HUNDRED_IN_MARCH);
        var reasons = reasons(problem);
        assertThat(reasons.get("must")).isEqualTo(new ForcedIn("must"));
        assertThat(reasons.get("late"))
                .isEqualTo(new NoRoom("late", List.of(new Overrun("March", 100, 110)), true));
    }

    @Test
    void pinsRelationsAndWorthlessnessAreNamed() {
        var problem =
                new SelectionProblem(
                        List.of(
                                project("pinned", 50, 10).pinned(Pin.OUT),
                                project("rival", 60, 10),
                                project("excluded", 50, 10),
                                project("worthless", -1, 0),
                                project("dependent", 50, 10),
                                project("product", 50, 10),
                                project("platform", -10, 10)),
                        HUNDRED_IN_MARCH,
                        List.of(
                                new Excludes("excluded", "rival"),
                                new Requires("dependent", "pinned"),
                                new Requires("product", "platform")));
        assertThat(reasons(problem))
                .containsEntry("pinned", new ForcedOut("pinned"))
                .containsEntry("excluded", new ExcludedBy("excluded", "rival"))
                .containsEntry("worthless", new NegativeValue("worthless", -1))
                .containsEntry("dependent", new RequiresMissing("dependent", List.of("pinned")))
                .containsEntry("platform", new RequiredBy("platform", List.of("product")));
    }

    @Test
    void everyCandidateHasAReasonThatFitsItsSide() {
        for (int seed = 1; seed <= 40; seed++) {
            var problem = SeededProblems.small(seed);
            var solution = SelectionModel.solve(problem, EFFORT);
            var selected = Set.copyOf(solution.selected());
            SelectionReasons.of(problem, solution)
                    .forEach(
                            (id, reason) ->
                                    assertThat(reason instanceof FirstReason.In)
                                            .isEqualTo(selected.contains(id)));
        }
    }

    @Test
    void mustsThatNeedMoreThanALimitHasAreNamedWithIt() {
        var problem =
                new SelectionProblem(
                        List.of(
                                project("a", 1, 70).pinned(Pin.IN),
                                project("b", 1, 40),
                                project("c", 9, 1)),
                        HUNDRED_IN_MARCH,
                        List.of(new Requires("a", "b")));
        assertThat(conflicts(problem))
                .containsExactly(
                        new LimitOverrun(new Overrun("March", 100, 110), List.of("a", "b")));
    }

    @Test
    void mustsThatContradictEachOtherAreNamed() {
        var must = project("must", 1, 1).pinned(Pin.IN);
        var never = project("never", 1, 1).pinned(Pin.OUT);
        var also = project("also", 1, 1).pinned(Pin.IN);
        assertThat(conflicts(List.of(must, never), new Requires("must", "never")))
                .containsExactly(new RequiresForcedOut("must", "never"));
        assertThat(conflicts(List.of(must, also), new Excludes("also", "must")))
                .containsExactly(new ForcedExclusion("also", "must"));
    }

    private static List<Conflict> conflicts(List<Candidate> candidates, Relation relation) {
        return conflicts(new SelectionProblem(candidates, HUNDRED_IN_MARCH, List.of(relation)));
    }

    private static List<Conflict> conflicts(SelectionProblem problem) {
        var solution = SelectionModel.solve(problem, EFFORT);
        assertThat(solution.status()).isEqualTo(Status.INFEASIBLE);
        assertThat(SelectionReasons.of(problem, solution)).isEmpty();
        return solution.conflicts();
    }

    private static Map<String, FirstReason> reasons(SelectionProblem problem) {
        return SelectionReasons.of(problem, SelectionModel.solve(problem, EFFORT));
    }

    private static Candidate project(String id, long value, long cost) {
        return new Candidate(id, value, Map.of("March", cost));
    }
}
