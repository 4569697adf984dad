package io.mandate.resource.allocation.model;

import io.mandate.resource.allocation.model.AllocationProblem.Demand;
import io.mandate.resource.allocation.model.AllocationProblem.Lock;
import io.mandate.resource.allocation.model.AllocationProblem.Person;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What makes a problem meaningful: names that exist once, no negative minutes, sums that fit. */
final class ProblemRules {
    private static final long GREATEST = 1L << 50;

    private ProblemRules() {}

    static void check(
            List<Person> people, List<Demand> demands, List<Lock> locks, int minimumBlock) {
        require(minimumBlock >= 0, "/minimumBlock", "The smallest block cannot be negative");
        var persons = checkPeople(people);
        var ids = checkDemands(demands);
        var locked = new HashSet<String>();
        for (int at = 0; at < locks.size(); at++) {
            var lock = locks.get(at);
            var pointer = "/locks/" + at;
            require(
                    persons.contains(lock.person()),
                    pointer + "/person",
                    "There is no person " + lock.person());
            require(
                    ids.contains(lock.demand()),
                    pointer + "/demand",
                    "There is no demand " + lock.demand());
            require(lock.minutes() >= 0, pointer + "/minutes", "Minutes cannot be negative");
            require(
                    locked.add(lock.person() + '\n' + lock.demand()),
                    pointer,
                    "%s is locked on %s twice".formatted(lock.person(), lock.demand()));
        }
    }

    private static Set<String> checkPeople(List<Person> people) {
        var ids = new HashSet<String>();
        for (int at = 0; at < people.size(); at++) {
            var person = people.get(at);
            var pointer = "/people/" + at;
            require(
                    ids.add(person.id()),
                    pointer + "/id",
                    "Person %s is given twice".formatted(person.id()));
            require(person.minutes() >= 0, pointer + "/minutes", "Minutes cannot be negative");
            require(
                    person.maxProjects() >= 0,
                    pointer + "/maxProjects",
                    "A limit cannot be negative");
        }
        return ids;
    }

    private static Set<String> checkDemands(List<Demand> demands) {
        var ids = new HashSet<String>();
        long sum = 0;
        for (int at = 0; at < demands.size(); at++) {
            var demand = demands.get(at);
            var pointer = "/demands/" + at;
            require(
                    ids.add(demand.id()),
                    pointer + "/id",
                    "Demand %s is given twice".formatted(demand.id()));
            require(demand.minutes() >= 0, pointer + "/minutes", "Minutes cannot be negative");
            require(demand.weight() > 0, pointer + "/weight", "A weight must be positive");
            require(
                    demand.weight() <= GREATEST / Math.max(1, demand.minutes())
                            && demand.weight() * demand.minutes() <= GREATEST - sum,
                    pointer + "/weight",
                    "Weights times minutes add up to more than 2^50");
            sum += demand.weight() * demand.minutes();
        }
        return ids;
    }

    private static void require(boolean holds, String pointer, String message) {
        if (!holds) {
            throw new InvalidAllocationException(pointer, message);
        }
    }
}
