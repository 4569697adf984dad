package io.mandate.portfolio.selection.outcome;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import io.mandate.portfolio.posing.PosedOption;
import io.mandate.portfolio.posing.PosedProject;
import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.selection.model.SelectionProblem;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionProblem.Option;
import io.mandate.portfolio.selection.model.SelectionSolution;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Of starts that are worth the same takes the one nearest to what each project plans, one project after the other, as far as the limits let it. */
public final class NearestStarts {
    private final List<Limit> limits;
    private final Map<String, SelectionProblem.Candidate> candidates = new HashMap<>();
    private final Map<String, String> chosen;
    private final Map<String, Long> used;

    private NearestStarts(SelectionProblem problem, SelectionSolution solution) {
        limits = problem.limits();
        problem.candidates().forEach(each -> candidates.put(each.id(), each));
        chosen = new LinkedHashMap<>(solution.chosen());
        used = new HashMap<>(solution.used());
    }

    /** The same selection, worth the same. */
    public static SelectionSolution of(
            PosedSelection posed, SelectionProblem problem, SelectionSolution solution) {
        var starts = new NearestStarts(problem, solution);
        posed.projects().forEach(starts::move);
        return new SelectionSolution(
                solution.status(),
                starts.chosen,
                solution.bounds(),
                starts.used,
                solution.prices(),
                solution.impossible(),
                solution.trail());
    }

    private void move(PosedProject project) {
        var id = project.projectId().toString();
        var present = chosen.get(id);
        if (present == null || project.options().isEmpty() || project.hasModes()) {
            return;
        }
        var now = option(id, present);
        project.options().stream()
                .sorted(comparingInt(NearestStarts::away).thenComparing(PosedOption::id))
                .takeWhile(each -> !each.id().equals(present))
                .map(each -> option(id, each.id()))
                .filter(each -> each.value() == now.value() && fits(now, each))
                .findFirst()
                .ifPresent(better -> take(id, now, better));
    }

    private static int away(PosedOption option) {
        return Math.abs(requireNonNull(option.start()).moved());
    }

    private Option option(String project, String id) {
        return requireNonNull(candidates.get(project)).options().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private boolean fits(Option now, Option other) {
        return limits.stream().allMatch(limit -> kept(limit, after(limit.name(), now, other)));
    }

    private static boolean kept(Limit limit, long use) {
        return (limit.ceiling() == null || use <= limit.ceiling())
                && (limit.floor() == null || use >= limit.floor());
    }

    private long after(String limit, Option now, Option other) {
        return used.getOrDefault(limit, 0L) - now.use(limit) + other.use(limit);
    }

    private void take(String project, Option now, Option other) {
        limits.forEach(limit -> used.put(limit.name(), after(limit.name(), now, other)));
        chosen.put(project, other.id());
    }
}
