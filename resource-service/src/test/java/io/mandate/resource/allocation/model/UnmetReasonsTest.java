package io.mandate.resource.allocation.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.resource.allocation.model.AllocationProblem.Demand;
import io.mandate.resource.allocation.model.AllocationProblem.Lock;
import io.mandate.resource.allocation.model.AllocationProblem.Need;
import io.mandate.resource.allocation.model.AllocationProblem.Person;
import io.mandate.resource.allocation.model.UnmetReason.FreePerson;
import io.mandate.resource.allocation.model.UnmetReason.FullPerson;
import io.mandate.resource.allocation.model.UnmetReason.Work;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnmetReasonsTest {
    private static final Need JAVA = new Need.Skilled("dev", "java", 3);

    @Test
    void nobodyHasTheSkill() {
        assertThat(why(List.of(person("ann", 600, 3)), List.of(demand("d", "p", 1, JAVA, 60))))
                .containsExactly(new UnmetReason.NoQualifiedPerson(JAVA));
    }

    @Test
    void thoseWhoCouldAreBusyWithHeavierWork() {
        var heavy = demand("heavy", "p1", 5, new Need.OfRole("dev"), 600);
        var light = demand("light", "p2", 1, new Need.OfRole("dev"), 300);
        var busy = new FullPerson("ann", List.of(new Work("p1", "heavy", 5, 600)));
        assertThat(why(List.of(person("ann", 600, 3)), List.of(light, heavy)))
                .containsExactly(new UnmetReason.QualifiedPeopleFull(List.of(busy)));
    }

    @Test
    void whatIsLeftOfSomebodyIsLessThanABlock() {
        var heavy = demand("heavy", "p1", 9, new Need.OfRole("dev"), 550);
        var light = demand("light", "p2", 1, new Need.OfRole("dev"), 600);
        assertThat(why(List.of(person("ann", 600, 3)), List.of(heavy, light)))
                .containsExactly(
                        new UnmetReason.MinimumBlock(60, List.of(new FreePerson("ann", 50))));
    }

    @Test
    void somebodyIsOnEnoughProjects() {
        var heavy = demand("heavy", "p1", 5, new Need.OfRole("dev"), 300);
        var light = demand("light", "p2", 1, new Need.OfRole("dev"), 300);
        assertThat(why(List.of(person("ann", 600, 1)), List.of(heavy, light)))
                .containsExactly(new UnmetReason.ProjectLimit(List.of(new FreePerson("ann", 300))));
    }

    @Test
    void aLockKeepsSomebodyAway() {
        var demand = demand("d", "p", 1, new Need.OfRole("dev"), 300);
        var problem =
                new AllocationProblem(
                        List.of(person("ann", 600, 3)),
                        List.of(demand),
                        Set.of(),
                        List.of(new Lock("ann", "d", 0)),
                        60);
        assertThat(why(problem))
                .containsExactly(new UnmetReason.LockedAway(List.of(new FreePerson("ann", 600))));
    }

    private static List<UnmetReason> why(List<Person> people, List<Demand> demands) {
        return why(new AllocationProblem(people, demands, 60));
    }

    private static List<UnmetReason> why(AllocationProblem problem) {
        return AllocationModel.solve(problem, AllocationEffort.standard()).unmet().stream()
                .map(AllocationSolution.Unmet::reason)
                .toList();
    }

    private static Person person(String id, int minutes, int maxProjects) {
        return new Person(id, "dev", Map.of(), minutes, maxProjects);
    }

    private static Demand demand(String id, String project, long weight, Need need, int minutes) {
        return new Demand(id, project, weight, need, minutes);
    }
}
