package io.mandate.resource.planning;

import static io.mandate.resource.planning.Snapshots.ADA;
import static io.mandate.resource.planning.Snapshots.PAINT;
import static io.mandate.resource.planning.Snapshots.PRESS;
import static io.mandate.resource.planning.Snapshots.asking;
import static io.mandate.resource.planning.Snapshots.developer;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.resource.ProjectId;
import io.mandate.resource.allocation.model.AllocationEffort;
import io.mandate.resource.allocation.model.AllocationModel;
import io.mandate.resource.allocation.model.AllocationProblem.Demand;
import io.mandate.resource.allocation.model.AllocationSolution;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProblemTest {
    @Test
    void aBetterRankWeighsMore() {
        var problem =
                Problem.of(
                        Snapshots.of(
                                List.of(developer(ADA, 9000)),
                                List.of(asking(PRESS, 3, 600), asking(PAINT, 8, 700))));

        assertThat(problem.demands()).extracting(Demand::weight).containsExactly(2L, 1L);
        assertThat(problem.minimumBlock()).isEqualTo(480);
        assertThat(problem.people())
                .singleElement()
                .satisfies(
                        p -> {
                            assertThat(p.minutes()).isEqualTo(9000);
                            assertThat(p.maxProjects()).isEqualTo(5);
                        });
    }

    @Test
    void equalRanksWeighTheSameAndNoRankIsTheLastPlace() {
        var other = new ProjectId(UUID.randomUUID());
        var weights =
                Problem.weights(
                        List.of(asking(PRESS, 1, 1), asking(PAINT, 1, 1), asking(other, null, 1)));

        assertThat(weights).isEqualTo(Map.of(PRESS, 2L, PAINT, 2L, other, 1L));
    }

    @Test
    void theBetterRankedProjectGetsTheScarceHours() {
        var solution =
                AllocationModel.solve(
                        Problem.of(
                                Snapshots.of(
                                        List.of(developer(ADA, 1000)),
                                        List.of(asking(PRESS, 1, 900), asking(PAINT, 2, 900)))),
                        AllocationEffort.standard());

        assertThat(solution.status()).isEqualTo(AllocationSolution.Status.OPTIMAL);
        assertThat(solution.assignments())
                .filteredOn(each -> each.project().equals(PRESS.toString()))
                .singleElement()
                .satisfies(each -> assertThat(each.minutes()).isEqualTo(900));
    }

    @Test
    void thePlanBelongsToTheNewestDirectiveThatWaitsForAnAnswer() {
        var noon = Instant.parse("2027-02-01T12:00:00Z");
        var snapshot =
                Snapshots.of(
                        List.of(),
                        List.of(
                                Snapshots.directed(PRESS, "e2", "chain-2", noon.plusSeconds(1)),
                                Snapshots.directed(PAINT, "e1", "chain-1", noon)));

        assertThat(snapshot.newestDirective())
                .hasValueSatisfying(
                        newest -> assertThat(newest.correlationId()).isEqualTo("chain-2"));
    }

    @Test
    void anAnsweredDirectiveBringsNoChain() {
        assertThat(Snapshots.of(List.of(), List.of(asking(PRESS, 1, 600))).newestDirective())
                .isEmpty();
    }
}
