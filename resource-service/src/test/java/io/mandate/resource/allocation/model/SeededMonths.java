package io.mandate.resource.allocation.model;

import io.mandate.resource.allocation.model.AllocationProblem.Demand;
import io.mandate.resource.allocation.model.AllocationProblem.Need;
import io.mandate.resource.allocation.model.AllocationProblem.Pair;
import io.mandate.resource.allocation.model.AllocationProblem.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Months made up from a seed. */
final class SeededMonths {
    private static final List<String> ROLES =
            List.of(
                    "developer",
                    "developer",
                    "developer",
                    "analyst",
                    "analyst",
                    "architect",
                    "tester",
                    "manager");
    private static final int HOUR = 60;

    /** The grain of a small month. */
    static final int STEP = 120;

    private SeededMonths() {}

    /**
     * A month of an IT department: four to twelve hundred quarter-hours per line, a third of the lines
     * ask for a skill, six of ten pairs stay from last month's draw, demand slightly above capacity.
     */
    static AllocationProblem department(int people, int projects, int seed) {
        return month(people, projects, 3, 8 * HOUR, seed);
    }

    /** The same with a week as the smallest block and one or two projects a person: not all that is free is of use. */
    static AllocationProblem tight(int people, int projects, int seed) {
        return month(people, projects, 1, 40 * HOUR, seed);
    }

    private static AllocationProblem month(
            int people, int projects, int fewest, int block, int seed) {
        var random = new Random(seed);
        var persons = new ArrayList<Person>();
        long capacity = 0;
        for (int id = 0; id < people; id++) {
            var role = ROLES.get(id % ROLES.size());
            var skills = new HashMap<String, Integer>();
            for (int skill = 0; skill < 4; skill++) {
                if (random.nextInt(3) > 0) {
                    skills.put(role + "-" + skill, 1 + random.nextInt(5));
                }
            }
            int minutes = (80 + random.nextInt(90)) * HOUR;
            capacity += minutes;
            persons.add(
                    new Person("person-" + id, role, skills, minutes, fewest + random.nextInt(2)));
        }
        var demands = new ArrayList<Demand>();
        for (int project = 0; project < projects; project++) {
            int lines = 2 + random.nextInt(4);
            for (int line = 0; line < lines; line++) {
                var role = ROLES.get(random.nextInt(ROLES.size()));
                int share = (int) (capacity * (0.5 + random.nextDouble()) / projects / 3.4);
                demands.add(
                        new Demand(
                                "demand-%d-%d".formatted(project, line),
                                "project-" + project,
                                projects - project,
                                need(role, random),
                                share / 15 * 15));
            }
        }
        return new AllocationProblem(
                persons, demands, lastMonth(people, projects, random), List.of(), block);
    }

    /** Two or three people and demands of a few steps each: small enough to try every plan. */
    static AllocationProblem small(int seed) {
        var random = new Random(seed);
        var people = new ArrayList<Person>();
        for (int id = 0; id < 2 + random.nextInt(2); id++) {
            var skills = Map.of("java", 1 + random.nextInt(3));
            int minutes = STEP * random.nextInt(5);
            people.add(new Person("person-" + id, "dev", skills, minutes, 1 + random.nextInt(2)));
        }
        var demands = new ArrayList<Demand>();
        for (int id = 0; id < 2 + random.nextInt(people.size() == 2 ? 2 : 1); id++) {
            var need =
                    random.nextBoolean()
                            ? new Need.OfRole("dev")
                            : new Need.Skilled("dev", "java", 1 + random.nextInt(3));
            int minutes = STEP * (1 + random.nextInt(4));
            var project = "project-" + random.nextInt(2);
            demands.add(new Demand("demand-" + id, project, 1 + random.nextInt(3), need, minutes));
        }
        var lastMonth = lastMonth(people.size(), 2, random);
        return new AllocationProblem(
                people, demands, lastMonth, List.of(), STEP * (1 + random.nextInt(3)));
    }

    private static Need need(String role, Random random) {
        return random.nextInt(3) > 0
                ? new Need.OfRole(role)
                : new Need.Skilled(role, role + "-" + random.nextInt(4), 1 + random.nextInt(4));
    }

    private static Set<Pair> lastMonth(int people, int projects, Random random) {
        var pairs = new HashSet<Pair>();
        for (int person = 0; person < people; person++) {
            for (int times = 0; times < 3; times++) {
                pairs.add(new Pair("person-" + person, "project-" + random.nextInt(projects)));
            }
        }
        return pairs;
    }
}
