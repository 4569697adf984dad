package io.mandate.resource.allocation.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaceTest {
    @Test
    void theBestPlanLiesOnItsFace() {
        OrTools.load();
        for (int seed = 1; seed <= 20; seed++) {
            var month = new Month(SeededMonths.department(12, 8, seed));
            var plan = Flow.unhindered(month);
            var face = Face.of(month, plan);
            assertThat(plan.keySet()).as("seed %d", seed).allMatch(face::uses);
            for (var person : month.people()) {
                int given =
                        plan.entrySet().stream()
                                .filter(made -> made.getKey().person().equals(person))
                                .mapToInt(java.util.Map.Entry::getValue)
                                .sum();
                assertThat(face.fills(person)).isIn(false, given == month.grains(person));
            }
            for (var demand : month.demands()) {
                int served =
                        plan.entrySet().stream()
                                .filter(made -> made.getKey().demand().equals(demand))
                                .mapToInt(java.util.Map.Entry::getValue)
                                .sum();
                assertThat(face.serves(demand)).isIn(false, served == month.grains(demand));
            }
        }
    }

    @Test
    void aScarcePersonIsFullAndTheLightDemandGetsNothing() {
        OrTools.load();
        var month =
                new Month(
                        new AllocationProblem(
                                java.util.List.of(
                                        new AllocationProblem.Person(
                                                "ann", "dev", java.util.Map.of(), 600, 3)),
                                java.util.List.of(
                                        new AllocationProblem.Demand(
                                                "heavy",
                                                "p1",
                                                5,
                                                new AllocationProblem.Need.OfRole("dev"),
                                                600),
                                        new AllocationProblem.Demand(
                                                "light",
                                                "p2",
                                                1,
                                                new AllocationProblem.Need.OfRole("dev"),
                                                600)),
                                60));
        var face = Face.of(month, Flow.unhindered(month));
        assertThat(month.people()).allMatch(face::fills);
        assertThat(month.demands().stream().filter(face::serves))
                .extracting(AllocationProblem.Demand::id)
                .isSubsetOf("heavy");
        assertThat(month.pairs().stream().flatMap(pair -> month.slots(pair).stream()))
                .filteredOn(face::uses)
                .extracting(slot -> slot.demand().id())
                .contains("heavy");
    }
}
