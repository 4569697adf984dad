package io.mandate.resource.allocation.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.resource.allocation.model.AllocationProblem.Demand;
import io.mandate.resource.allocation.model.AllocationProblem.Lock;
import io.mandate.resource.allocation.model.AllocationProblem.Need;
import io.mandate.resource.allocation.model.AllocationProblem.Pair;
import io.mandate.resource.allocation.model.AllocationProblem.Person;
import io.mandate.resource.allocation.model.AllocationSolution.Conflict;
import io.mandate.resource.allocation.model.AllocationSolution.Goal;
import io.mandate.resource.allocation.model.AllocationSolution.Status;
import io.mandate.resource.allocation.model.AllocationSolution.StoppedBy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllocationModelTest {
    private static final AllocationEffort EFFORT =
            AllocationEffort.standard().within(Duration.ofMinutes(5));

    @Test
    void everySmallMonthIsPlannedLikeTryingAllPlans() {
        for (int seed = 1; seed <= 120; seed++) {
            var problem = SeededMonths.small(seed);
            var best = Exhaustive.best(problem, SeededMonths.STEP).orElseThrow();
            var solution = AllocationModel.solve(problem, EFFORT);
            var plan = solution.assignments();
            assertThat(Exhaustive.broken(problem, plan)).as("seed %d", seed).isEmpty();
            assertThat(Exhaustive.score(problem, plan)).as("seed %d", seed).isEqualTo(best);
            assertThat(solution.objective()).as("seed %d", seed).isEqualTo(best.unmet());
            assertThat(solution.stages().get(1).objective()).isEqualTo(best.pairs());
            assertThat(solution.stages().get(2).objective()).isEqualTo(best.excess());
            assertThat(solution.stages())
                    .as("seed %d", seed)
                    .allMatch(stage -> stage.bound() <= stage.objective());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aDepartmentsMonthBreaksNoRuleAndItsUnmetDemandIsProvenLeast(int seed) {
        var problem = SeededMonths.department(60, 30, seed);
        var solution = AllocationModel.solve(problem, EFFORT);
        assertThat(Exhaustive.broken(problem, solution.assignments())).isEmpty();
        assertThat(solution.status()).isEqualTo(Status.OPTIMAL);
        assertThat(solution.gap()).isZero();
        var score = Exhaustive.score(problem, solution.assignments());
        assertThat(solution.stages())
                .extracting(AllocationSolution.Stage::objective)
                .containsExactly(score.unmet(), score.pairs(), score.excess());
        assertThat(solution.stages()).allMatch(stage -> stage.bound() <= stage.objective());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void greatBlocksAndFewProjectsPerPersonAreKeptAndTheBoundStaysHonest(int seed) {
        var problem = SeededMonths.tight(60, 30, seed);
        var solution = AllocationModel.solve(problem, EFFORT);
        assertThat(Exhaustive.broken(problem, solution.assignments())).isEmpty();
        assertThat(solution.status()).isEqualTo(Status.FEASIBLE);
        assertThat(solution.trail().stoppedBy()).isEqualTo(StoppedBy.WORK_LIMIT);
        assertThat(solution.gap()).isBetween(0.0, 0.5);
    }

    @Test
    void minutesAreConserved() {
        var problem = SeededMonths.department(40, 20, 4);
        var solution = AllocationModel.solve(problem, EFFORT);
        for (var demand : problem.demands()) {
            int given =
                    solution.assignments().stream()
                            .filter(made -> made.demand().equals(demand.id()))
                            .mapToInt(AllocationSolution.Assignment::minutes)
                            .sum();
            int unmet =
                    solution.unmet().stream()
                            .filter(missing -> missing.demand().equals(demand.id()))
                            .mapToInt(AllocationSolution.Unmet::minutes)
                            .sum();
            assertThat(given + unmet).isEqualTo(demand.minutes());
        }
    }

    @Test
    void sameMonthSeedAndEffortGiveTheSamePlan() {
        var problem = SeededMonths.department(50, 25, 3);
        var one = AllocationModel.solve(problem, EFFORT.seeded(5));
        var other = AllocationModel.solve(problem, EFFORT.seeded(5));
        assertThat(one.trail().reproducible()).isTrue();
        assertThat(other.assignments()).isEqualTo(one.assignments());
        assertThat(other.stages()).isEqualTo(one.stages());
    }

    @Test
    void theOrderOfTheInputMeansNothing() {
        var problem = SeededMonths.department(30, 15, 2);
        var people = new ArrayList<>(problem.people());
        var demands = new ArrayList<>(problem.demands());
        Collections.shuffle(people, new Random(1));
        Collections.shuffle(demands, new Random(2));
        var shuffled =
                new AllocationProblem(
                        people,
                        demands,
                        problem.lastMonth(),
                        problem.locks(),
                        problem.minimumBlock());
        assertThat(AllocationModel.solve(shuffled, EFFORT).assignments())
                .isEqualTo(AllocationModel.solve(problem, EFFORT).assignments());
    }

    @Test
    void aRunThatTheClockStopsSaysThatItCannotBeRepeated() {
        var problem = SeededMonths.department(60, 30, 1);
        var solution = AllocationModel.solve(problem, EFFORT.within(Duration.ofMillis(1)));
        assertThat(solution.trail().stoppedBy()).isEqualTo(StoppedBy.WALL_CLOCK);
        assertThat(solution.trail().reproducible()).isFalse();
        assertThat(Exhaustive.broken(problem, solution.assignments())).isEmpty();
    }

    @Test
    void aCancelledRunEndsWithWhatItHas() {
        var problem = SeededMonths.department(200, 100, 1);
        var effort = new AllocationEffort(1, 1_000, Duration.ofMinutes(5), 1);
        var solution = AllocationModel.solve(problem, effort, progress -> true);
        assertThat(solution.trail().stoppedBy()).isEqualTo(StoppedBy.CANCEL);
        assertThat(Exhaustive.broken(problem, solution.assignments())).isEmpty();
    }

    @Test
    void thoseOfLastMonthStayIfThatCostsNothing() {
        var people = List.of(person("ann", "dev", 6_000, 3), person("bob", "dev", 6_000, 3));
        var demands = List.of(demand("d", "p", 1, 6_000));
        var problem =
                new AllocationProblem(
                        people, demands, Set.of(new Pair("bob", "p")), List.of(), 480);
        assertThat(AllocationModel.solve(problem, EFFORT).pairs())
                .containsExactly(new Pair("bob", "p"));
    }

    @Test
    void theLeastSkilledWhoWillDoIsTaken() {
        var ann = new Person("ann", "dev", Map.of("java", 5), 6_000, 3);
        var bob = new Person("bob", "dev", Map.of("java", 3), 6_000, 3);
        var skilled = new Demand("d", "p", 1, new Need.Skilled("dev", "java", 3), 6_000);
        var solution =
                AllocationModel.solve(
                        new AllocationProblem(List.of(ann, bob), List.of(skilled), 480), EFFORT);
        assertThat(solution.pairs()).containsExactly(new Pair("bob", "p"));
        assertThat(solution.stages().get(2).objective()).isZero();
    }

    @Test
    void aLockIsKeptAndThePlanGoesAroundIt() {
        var problem =
                new AllocationProblem(
                        List.of(person("ann", "dev", 6_000, 3), person("bob", "dev", 6_000, 3)),
                        List.of(demand("d1", "p1", 5, 6_000), demand("d2", "p2", 1, 6_000)),
                        Set.of(),
                        List.of(new Lock("ann", "d2", 1_200), new Lock("bob", "d1", 0)),
                        480);
        var solution = AllocationModel.solve(problem, EFFORT);
        assertThat(Exhaustive.broken(problem, solution.assignments())).isEmpty();
        assertThat(solution.objective()).isEqualTo(5 * 1_200);
        assertThat(solution.stages()).filteredOn(s -> s.goal() == Goal.UNMET).hasSize(1);
    }

    @Test
    void locksThatCannotBeKeptAreNamed() {
        var problem =
                new AllocationProblem(
                        List.of(person("ann", "dev", 600, 1)),
                        List.of(demand("d1", "p1", 1, 500), demand("d2", "p2", 1, 6_000)),
                        Set.of(),
                        List.of(new Lock("ann", "d1", 550), new Lock("ann", "d2", 100)),
                        480);
        var solution = AllocationModel.solve(problem, EFFORT);
        assertThat(solution.status()).isEqualTo(Status.INFEASIBLE);
        assertThat(solution.assignments()).isEmpty();
        assertThat(solution.conflicts())
                .containsExactlyInAnyOrder(
                        new Conflict.LockedBeyondCapacity("ann", 600, 650),
                        new Conflict.LockedBeyondDemand("d1", 500, 550),
                        new Conflict.LockedBeyondProjects("ann", 1, 2));
    }

    @Test
    void noDemandAndNobodyAreFine() {
        var nobody = new AllocationProblem(List.of(), List.of(demand("d", "p", 2, 60)), 480);
        assertThat(AllocationModel.solve(nobody, EFFORT).objective()).isEqualTo(120);
        var idle = new AllocationProblem(List.of(person("ann", "dev", 60, 1)), List.of(), 480);
        assertThat(AllocationModel.solve(idle, EFFORT).status()).isEqualTo(Status.OPTIMAL);
    }

    private static Person person(String id, String role, int minutes, int maxProjects) {
        return new Person(id, role, Map.of(), minutes, maxProjects);
    }

    private static Demand demand(String id, String project, long weight, int minutes) {
        return new Demand(id, project, weight, new Need.OfRole("dev"), minutes);
    }
}
