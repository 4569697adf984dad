package io.mandate.resource.allocation.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.platform.testing.PublishedData;
import io.mandate.resource.allocation.model.AllocationProblem.Demand;
import io.mandate.resource.allocation.model.AllocationProblem.Need;
import io.mandate.resource.allocation.model.AllocationProblem.Person;
import io.mandate.resource.allocation.model.AllocationSolution.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublishedAllocationsTest {
    private static final int HOUR = 60;

    /** The cost of a person on a task is posed as skill beyond what the task asks for. */
    @Test
    void theCheapestAssignmentOfPeopleToTasksIsFound() {
        var example = PublishedData.workedExample("allocation", "X1");
        var people = new ArrayList<Person>();
        for (var costs : example.get("cost")) {
            var skills = new HashMap<String, Integer>();
            costs.forEach(cost -> skills.put("task-" + skills.size(), cost.asInt()));
            people.add(new Person("person-" + people.size(), "any", skills, 1, 1));
        }
        var tasks = new ArrayList<Demand>();
        for (int task = 0; task < example.get("cost").get(0).size(); task++) {
            var need = new Need.Skilled("any", "task-" + task, 0);
            tasks.add(new Demand("task-" + task, "task-" + task, 1, need, 1));
        }
        var solution = solve(people, tasks);
        assertThat(solution.objective()).isZero();
        assertThat(solution.stages().getLast().objective())
                .isEqualTo(example.get("expected").get("minimum").asLong())
                .isEqualTo(solution.stages().getLast().bound());
    }

    @Test
    void theScarceSkillIsKeptForTheDemandThatNeedsIt() {
        var example = PublishedData.workedExample("allocation", "X4");
        var people = new ArrayList<Person>();
        for (var person : example.get("people").properties()) {
            people.add(skilled(person.getKey(), person.getValue()));
        }
        var demands = new ArrayList<Demand>();
        for (var line : example.get("demand")) {
            var project = line.get("project").asText();
            var need = new Need.Skilled("any", line.get("skill").asText(), 1);
            int minutes = line.get("hours").asInt() * HOUR;
            demands.add(new Demand(project, project, line.get("weight").asLong(), need, minutes));
        }
        var solution = solve(people, demands);
        assertThat(solution.status()).isEqualTo(Status.OPTIMAL);
        assertThat(solution.objective()).isEqualTo(example.get("expected").get("unmet").asLong());
    }

    private static Person skilled(String id, JsonNode posed) {
        var skills = new HashMap<String, Integer>();
        posed.get("skills").forEach(skill -> skills.put(skill.asText(), 1));
        return new Person(id, "any", skills, posed.get("hours").asInt() * HOUR, 9);
    }

    @Test
    void workIsNotSplitEvenlyButGivenToWhoHasTheHours() {
        var example = PublishedData.workedExample("allocation", "X5");
        var people = new ArrayList<Person>();
        for (var person : example.get("people").properties()) {
            int minutes = person.getValue().asInt() * HOUR;
            people.add(new Person(person.getKey(), "any", Map.of(), minutes, 9));
        }
        int minutes = example.get("demand").asInt() * HOUR;
        var demand = new Demand("work", "project", 1, new Need.OfRole("any"), minutes);
        var given = new HashMap<String, Integer>();
        solve(people, List.of(demand))
                .assignments()
                .forEach(made -> given.put(made.person(), made.minutes() / HOUR));
        for (var person : example.get("expected").properties()) {
            assertThat(given.getOrDefault(person.getKey(), 0))
                    .as(person.getKey())
                    .isEqualTo(person.getValue().asInt());
        }
    }

    private static AllocationSolution solve(List<Person> people, List<Demand> demands) {
        return AllocationModel.solve(
                new AllocationProblem(people, demands, 1), AllocationEffort.standard());
    }
}
