package io.mandate.resource.allocation.model;

import io.mandate.resource.allocation.model.AllocationProblem.Lock;
import io.mandate.resource.allocation.model.AllocationSolution.Assignment;
import io.mandate.resource.allocation.model.AllocationSolution.Goal;
import io.mandate.resource.allocation.model.AllocationSolution.Stage;
import io.mandate.resource.allocation.model.AllocationSolution.Status;
import io.mandate.resource.allocation.model.AllocationSolution.StoppedBy;
import io.mandate.resource.allocation.model.AllocationSolution.Trail;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/** Plans a month: stage by stage, each without giving up what the stage before reached. */
public final class AllocationModel {
    private static final String ENGINE = "min-cost flow + GLOP + CP-SAT";

    private AllocationModel() {}

    public static AllocationSolution solve(AllocationProblem problem, AllocationEffort effort) {
        return solve(problem, effort, AllocationWatch.NONE);
    }

    public static AllocationSolution solve(
            AllocationProblem problem, AllocationEffort effort, AllocationWatch watch) {
        var conflicts = LockRules.conflicts(problem);
        if (!conflicts.isEmpty()) {
            var trail = new Trail("rules", effort.seed(), effort.work(), StoppedBy.PROOF, true, 0);
            return new AllocationSolution(
                    Status.INFEASIBLE, List.of(), List.of(), List.of(), conflicts, trail);
        }
        OrTools.load();
        try (var guard = Guard.over(effort, watch)) {
            var parts =
                    Components.of(problem).stream()
                            .map(part -> new Part(new Month(part), effort, guard))
                            .toList();
            planAll(parts, effort, guard);
            return solution(problem, parts, effort, guard);
        }
    }

    private static void planAll(List<Part> parts, AllocationEffort effort, Guard guard) {
        long size = parts.stream().mapToLong(part -> part.size() + 1L).sum();
        long done = 0;
        for (var part : parts) {
            guard.step("planning", (int) (100 * done / size));
            part.plan(effort.work() * (part.size() + 1) / size);
            done += part.size() + 1L;
        }
    }

    private static AllocationSolution solution(
            AllocationProblem problem, List<Part> parts, AllocationEffort effort, Guard guard) {
        var stages = new ArrayList<Stage>();
        for (var goal : Goal.values()) {
            stages.add(
                    new Stage(
                            goal,
                            parts.stream().mapToLong(part -> part.objective(goal)).sum(),
                            parts.stream().mapToLong(part -> part.bound(goal)).sum()));
        }
        var assignments = assignments(problem, parts);
        boolean optimal = stages.getFirst().objective() == stages.getFirst().bound();
        return new AllocationSolution(
                optimal ? Status.OPTIMAL : Status.FEASIBLE,
                assignments,
                UnmetReasons.of(problem, assignments),
                stages,
                List.of(),
                trail(stages, effort, guard));
    }

    private static Trail trail(List<Stage> stages, AllocationEffort effort, Guard guard) {
        boolean proven = stages.stream().allMatch(stage -> stage.objective() == stage.bound());
        return new Trail(
                ENGINE,
                effort.seed(),
                effort.work(),
                proven ? StoppedBy.PROOF : stoppedBy(guard),
                proven || !guard.over(),
                guard.seconds());
    }

    private static StoppedBy stoppedBy(Guard guard) {
        if (guard.cancelled()) {
            return StoppedBy.CANCEL;
        }
        return guard.over() ? StoppedBy.WALL_CLOCK : StoppedBy.WORK_LIMIT;
    }

    private static List<Assignment> assignments(AllocationProblem problem, List<Part> parts) {
        var made = new ArrayList<Assignment>();
        for (var part : parts) {
            part.minutes()
                    .forEach(
                            (slot, minutes) ->
                                    made.add(
                                            new Assignment(
                                                    slot.person().id(),
                                                    slot.demand().id(),
                                                    slot.demand().project(),
                                                    slot.person().role(),
                                                    minutes)));
        }
        made.addAll(locked(problem));
        made.sort(Comparator.comparing(Assignment::demand).thenComparing(Assignment::person));
        return made;
    }

    private static List<Assignment> locked(AllocationProblem problem) {
        var projectOf = new HashMap<String, String>();
        var roleOf = new HashMap<String, String>();
        problem.demands().forEach(demand -> projectOf.put(demand.id(), demand.project()));
        problem.people().forEach(person -> roleOf.put(person.id(), person.role()));
        return problem.locks().stream()
                .filter(lock -> lock.minutes() > 0)
                .map(
                        (Lock lock) ->
                                new Assignment(
                                        lock.person(),
                                        lock.demand(),
                                        projectOf.getOrDefault(lock.demand(), ""),
                                        roleOf.getOrDefault(lock.person(), ""),
                                        lock.minutes()))
                .toList();
    }
}
