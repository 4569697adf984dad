package io.mandate.resource.allocation.model;

import io.mandate.resource.allocation.model.AllocationProblem.Demand;
import io.mandate.resource.allocation.model.AllocationProblem.Lock;
import io.mandate.resource.allocation.model.AllocationProblem.Pair;
import io.mandate.resource.allocation.model.AllocationProblem.Person;
import io.mandate.resource.allocation.model.AllocationSolution.Assignment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tries every plan in steps of so many minutes: the slow truth that the model is compared with. */
final class Exhaustive {
    private final AllocationProblem problem;
    private final int step;
    private final List<Assignment> slots = new ArrayList<>();
    private Optional<Score> best = Optional.empty();

    /** What the stages want least of, in their order. */
    record Score(long unmet, long pairs, long excess) implements Comparable<Score> {
        private static final Comparator<Score> ORDER =
                Comparator.comparingLong(Score::unmet)
                        .thenComparingLong(Score::pairs)
                        .thenComparingLong(Score::excess);

        @Override
        public int compareTo(Score other) {
            return ORDER.compare(this, other);
        }
    }

    private Exhaustive(AllocationProblem problem, int step) {
        this.problem = problem;
        this.step = step;
        for (var demand : problem.demands()) {
            for (var person : problem.people()) {
                if (demand.need().metBy(person)) {
                    slots.add(
                            new Assignment(
                                    person.id(),
                                    demand.id(),
                                    demand.project(),
                                    person.role(),
                                    Math.min(person.minutes(), demand.minutes())));
                }
            }
        }
    }

    static Optional<Score> best(AllocationProblem problem, int step) {
        var trial = new Exhaustive(problem, step);
        trial.tryAll(List.of());
        return trial.best;
    }

    private void tryAll(List<Assignment> made) {
        if (made.size() == slots.size()) {
            var plan = made.stream().filter(a -> a.minutes() > 0).toList();
            if (broken(problem, plan).isEmpty()) {
                var score = score(problem, plan);
                best =
                        best.filter(known -> known.compareTo(score) <= 0)
                                .or(() -> Optional.of(score));
            }
            return;
        }
        var slot = slots.get(made.size());
        for (int minutes = 0; minutes <= slot.minutes(); minutes += step) {
            var more = new ArrayList<>(made);
            more.add(
                    new Assignment(
                            slot.person(), slot.demand(), slot.project(), slot.role(), minutes));
            tryAll(more);
        }
    }

    static Score score(AllocationProblem problem, List<Assignment> plan) {
        var demands = problem.demands().stream().collect(Collectors.toMap(Demand::id, d -> d));
        var people = problem.people().stream().collect(Collectors.toMap(Person::id, p -> p));
        long unmet = problem.demands().stream().mapToLong(d -> d.weight() * d.minutes()).sum();
        long excess = 0;
        for (var made : plan) {
            var demand = demands.get(made.demand());
            unmet -= demand.weight() * made.minutes();
            excess +=
                    (long) new Slot(people.get(made.person()), demand, 0).excess() * made.minutes();
        }
        long pairs =
                minutesByPair(plan).keySet().stream()
                        .mapToLong(pair -> problem.lastMonth().contains(pair) ? 1 : 3)
                        .sum();
        return new Score(unmet, pairs, excess);
    }

    /** The rules that a plan breaks, in words; none if it keeps them all. */
    static List<String> broken(AllocationProblem problem, List<Assignment> plan) {
        var broken = new ArrayList<String>();
        var locks =
                problem.locks().stream()
                        .collect(Collectors.toMap(l -> l.person() + l.demand(), l -> l));
        var pairs = minutesByPair(plan);
        for (var person : problem.people()) {
            long given = sum(plan, a -> a.person().equals(person.id()));
            long on = pairs.keySet().stream().filter(p -> p.person().equals(person.id())).count();
            if (given > person.minutes() || on > person.maxProjects()) {
                broken.add("%s gives %d on %d projects".formatted(person.id(), given, on));
            }
        }
        for (var demand : problem.demands()) {
            long served = sum(plan, a -> a.demand().equals(demand.id()));
            if (served > demand.minutes()) {
                broken.add("%s gets %d".formatted(demand.id(), served));
            }
        }
        for (Lock lock : problem.locks()) {
            long given = sum(plan, a -> locked(lock, a));
            if (given != lock.minutes()) {
                broken.add("%s is given %d".formatted(lock, given));
            }
        }
        pairs.forEach(
                (pair, minutes) -> {
                    boolean locked =
                            plan.stream()
                                    .anyMatch(
                                            a ->
                                                    pairOf(a).equals(pair)
                                                            && locks.containsKey(
                                                                    a.person() + a.demand()));
                    if (!locked
                            && minutes
                                    < Math.min(problem.minimumBlock(), possible(problem, pair))) {
                        broken.add("%s works only %d".formatted(pair, minutes));
                    }
                });
        return broken;
    }

    private static boolean locked(Lock lock, Assignment made) {
        return made.person().equals(lock.person()) && made.demand().equals(lock.demand());
    }

    /** A pair with less to do than a block may do it all. */
    private static long possible(AllocationProblem problem, Pair pair) {
        var person =
                problem.people().stream()
                        .filter(p -> p.id().equals(pair.person()))
                        .findFirst()
                        .orElseThrow();
        return problem.demands().stream()
                .filter(d -> d.project().equals(pair.project()) && d.need().metBy(person))
                .mapToLong(d -> Math.min(d.minutes(), person.minutes()))
                .sum();
    }

    private static long sum(List<Assignment> plan, java.util.function.Predicate<Assignment> which) {
        return plan.stream().filter(which).mapToLong(Assignment::minutes).sum();
    }

    private static Pair pairOf(Assignment made) {
        return new Pair(made.person(), made.project());
    }

    private static Map<Pair, Long> minutesByPair(List<Assignment> plan) {
        var minutes = new LinkedHashMap<Pair, Long>();
        plan.forEach(made -> minutes.merge(pairOf(made), (long) made.minutes(), Long::sum));
        return minutes;
    }
}
