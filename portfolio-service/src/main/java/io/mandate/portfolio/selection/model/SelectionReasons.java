package io.mandate.portfolio.selection.model;

import io.mandate.portfolio.selection.model.FirstReason.Displaced;
import io.mandate.portfolio.selection.model.FirstReason.ExcludedBy;
import io.mandate.portfolio.selection.model.FirstReason.ForcedIn;
import io.mandate.portfolio.selection.model.FirstReason.ForcedOut;
import io.mandate.portfolio.selection.model.FirstReason.NegativeValue;
import io.mandate.portfolio.selection.model.FirstReason.NoRoom;
import io.mandate.portfolio.selection.model.FirstReason.NotProven;
import io.mandate.portfolio.selection.model.FirstReason.RequiredBy;
import io.mandate.portfolio.selection.model.FirstReason.RequiresMissing;
import io.mandate.portfolio.selection.model.FirstReason.WorthIt;
import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionProblem.Pin;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Excludes;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Requires;
import io.mandate.portfolio.selection.model.SelectionSolution.Overrun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says of every candidate why it is in or out, from nothing but the problem and its solution. */
public final class SelectionReasons {
    /** Prices are rounded; a tie is not a difference. */
    private static final double ROUNDING = 1e-9;

    private final SelectionProblem problem;
    private final SelectionSolution solution;
    private final Set<String> selected;
    private final RoomMaking room;

    /** For each candidate, the others that need it, that it needs and that it excludes. */
    private final Map<String, List<String>> neededBy = new HashMap<>();

    private final Map<String, List<String>> needs = new HashMap<>();
    private final Map<String, List<String>> excludes = new HashMap<>();

    private SelectionReasons(SelectionProblem problem, SelectionSolution solution) {
        this.problem = problem;
        this.solution = solution;
        this.selected = Set.copyOf(solution.selected());
        problem.relations().forEach(this::index);
        this.room = new RoomMaking(problem, solution, needs);
    }

    /** In the problem's order; empty if there is no selection to explain. */
    public static Map<String, FirstReason> of(
            SelectionProblem problem, SelectionSolution solution) {
        var reasons = new LinkedHashMap<String, FirstReason>();
        switch (solution.status()) {
            case OPTIMAL, FEASIBLE -> {
                var explained = new SelectionReasons(problem, solution);
                problem.candidates().forEach(c -> reasons.put(c.id(), explained.why(c)));
            }
            case INFEASIBLE, UNKNOWN -> {}
        }
        return reasons;
    }

    private void index(Relation relation) {
        switch (relation) {
            case Requires(var candidate, var needed) -> {
                add(needs, candidate, needed);
                add(neededBy, needed, candidate);
            }
            case Excludes(var one, var other) -> {
                add(excludes, one, other);
                add(excludes, other, one);
            }
        }
    }

    private static void add(Map<String, List<String>> lists, String key, String entry) {
        lists.computeIfAbsent(key, _ -> new ArrayList<>()).add(entry);
    }

    private FirstReason why(Candidate candidate) {
        return selected.contains(candidate.id()) ? in(candidate) : out(candidate);
    }

    private FirstReason in(Candidate candidate) {
        if (candidate.pin() == Pin.IN) {
            return new ForcedIn(candidate.id());
        }
        var dependants =
                neededBy.getOrDefault(candidate.id(), List.of()).stream()
                        .filter(selected::contains)
                        .toList();
        double price = price(candidate);
        return dependants.isEmpty() || (candidate.value() > 0 && !worthLess(candidate, price))
                ? new WorthIt(candidate.id(), candidate.value(), price)
                : new RequiredBy(candidate.id(), dependants);
    }

    private FirstReason out(Candidate candidate) {
        var id = candidate.id();
        var rival =
                excludes.getOrDefault(id, List.of()).stream()
                        .filter(selected::contains)
                        .findFirst();
        var missing =
                needs.getOrDefault(id, List.of()).stream()
                        .filter(n -> !selected.contains(n))
                        .toList();
        if (candidate.pin() == Pin.OUT) {
            return new ForcedOut(id);
        }
        if (rival.isPresent()) {
            return new ExcludedBy(id, rival.get());
        }
        if (candidate.value() <= 0) {
            return new NegativeValue(id, candidate.value());
        }
        return missing.isEmpty() ? crowdedOut(candidate) : new RequiresMissing(id, missing);
    }

    private FirstReason crowdedOut(Candidate candidate) {
        var overruns = overruns(candidate);
        if (overruns.isEmpty()) {
            return new NotProven(candidate.id());
        }
        Optional<FirstReason.Room> made = room.madeFor(overruns);
        double price = price(candidate);
        if (made.isEmpty() || worthMore(candidate, price)) {
            return new NoRoom(candidate.id(), overruns, made.isEmpty());
        }
        return new Displaced(candidate.id(), candidate.value(), price, overruns, made.get());
    }

    private static boolean worthMore(Candidate candidate, double price) {
        return candidate.value() > price + Math.abs(price) * ROUNDING;
    }

    private static boolean worthLess(Candidate candidate, double price) {
        return candidate.value() < price - Math.abs(price) * ROUNDING;
    }

    private List<Overrun> overruns(Candidate candidate) {
        var overruns = new ArrayList<Overrun>();
        for (Limit limit : problem.limits()) {
            long use = candidate.use(limit.name());
            long needed = solution.used().getOrDefault(limit.name(), 0L) + use;
            if (use > 0 && needed > limit.capacity()) {
                overruns.add(new Overrun(limit.name(), limit.capacity(), needed));
            }
        }
        return overruns;
    }

    /** What the candidate's use is worth to others, at the relaxed problem's prices. */
    private double price(Candidate candidate) {
        double sum = 0;
        for (Limit limit : problem.limits()) {
            sum += solution.prices().getOrDefault(limit.name(), 0.0) * candidate.use(limit.name());
        }
        return sum;
    }
}
