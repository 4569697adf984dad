package io.mandate.resource.planning;

import io.mandate.resource.ProjectId;
import io.mandate.resource.allocation.model.AllocationProblem;
import io.mandate.resource.allocation.model.AllocationProblem.Demand;
import io.mandate.resource.allocation.model.AllocationProblem.Need;
import io.mandate.resource.allocation.model.AllocationProblem.Pair;
import io.mandate.resource.allocation.model.AllocationProblem.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Poses a snapshot to the solver. A minute of the project in the last place weighs 1, of the one
 * before it 2, and so on up to the first; equal ranks weigh the same, no rank is the last place.
 */
final class Problem {
    private Problem() {}

    static AllocationProblem of(Snapshot snapshot) {
        var weights = weights(snapshot.projects());
        return new AllocationProblem(
                snapshot.people().stream()
                        .map(each -> person(each, snapshot.options().maximumProjects()))
                        .toList(),
                snapshot.projects().stream()
                        .flatMap(
                                asking ->
                                        asking.minutes().entrySet().stream()
                                                .map(
                                                        line ->
                                                                demand(
                                                                        asking,
                                                                        line,
                                                                        weights.getOrDefault(
                                                                                asking.id(), 1L))))
                        .toList(),
                snapshot.pairings().stream()
                        .map(pair -> new Pair(pair.person().toString(), pair.project().toString()))
                        .collect(Collectors.toSet()),
                List.of(),
                snapshot.options().minimumBlock());
    }

    private static Person person(Snapshot.Worker worker, int maximumProjects) {
        return new Person(
                worker.id().toString(),
                worker.role(),
                worker.skills(),
                worker.minutes(),
                maximumProjects);
    }

    private static Demand demand(
            Snapshot.Asking asking, Map.Entry<String, Integer> line, long weight) {
        var project = asking.id().toString();
        return new Demand(
                project + "/" + line.getKey(),
                project,
                weight,
                new Need.OfRole(line.getKey()),
                line.getValue());
    }

    /** The projects are in the order of their ranks. */
    static Map<ProjectId, Long> weights(List<Snapshot.Asking> projects) {
        var weights = new HashMap<ProjectId, Long>();
        long weight = 0;
        for (int i = projects.size() - 1; i >= 0; i--) {
            var asking = projects.get(i);
            boolean same =
                    i < projects.size() - 1
                            && Objects.equals(asking.rank(), projects.get(i + 1).rank());
            weight += same ? 0 : 1;
            weights.put(asking.id(), weight);
        }
        return weights;
    }
}
