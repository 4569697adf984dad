package io.mandate.portfolio.selection.model;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.mandate.portfolio.selection.model.FirstReason.BelowFloor;
import io.mandate.portfolio.selection.model.FirstReason.Displaced;
import io.mandate.portfolio.selection.model.FirstReason.ExcludedBy;
import io.mandate.portfolio.selection.model.FirstReason.ForcedIn;
import io.mandate.portfolio.selection.model.FirstReason.ForcedOut;
import io.mandate.portfolio.selection.model.FirstReason.NegativeValue;
import io.mandate.portfolio.selection.model.FirstReason.NoRoom;
import io.mandate.portfolio.selection.model.FirstReason.NotProven;
import io.mandate.portfolio.selection.model.FirstReason.RequiredBy;
import io.mandate.portfolio.selection.model.FirstReason.RequiresMissing;
import io.mandate.portfolio.selection.model.FirstReason.SetFull;
import io.mandate.portfolio.selection.model.FirstReason.SetNeeds;
import io.mandate.portfolio.selection.model.FirstReason.WorthIt;
import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionProblem.Pin;
import io.mandate.portfolio.selection.model.SelectionSolution.Overrun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says of every candidate why it is in or out, from nothing but the problem and its solution. */
public final class SelectionReasons {
    /** Prices are rounded; a tie is not a difference. */
    private static final double ROUNDING = 1e-9;

    private final List<Candidate> candidates;
    private final List<Limit> limits;
    private final SelectionSolution solution;
    private final Ties ties;
    private final RoomMaking room;

    private SelectionReasons(SelectionProblem problem, SelectionSolution solution) {
        this.candidates = new OneOption(solution).of(problem.candidates());
        this.limits = problem.limits();
        this.solution = solution;
        this.ties =
                new Ties(
                        problem.relations(),
                        candidates.stream().collect(toMap(Candidate::id, c -> c.only().id())),
                        solution);
        this.room = new RoomMaking(candidates, solution, ties.needs());
    }

    /** In the problem's order; empty if there is no selection to explain. */
    public static Map<String, FirstReason> of(
            SelectionProblem problem, SelectionSolution solution) {
        var reasons = new LinkedHashMap<String, FirstReason>();
        switch (solution.status()) {
            case OPTIMAL, FEASIBLE -> {
                var explained = new SelectionReasons(problem, solution);
                explained.candidates.forEach(c -> reasons.put(c.id(), explained.why(c)));
            }
            case INFEASIBLE, UNKNOWN -> {}
        }
        return reasons;
    }

    /** The option of every candidate that its reason speaks of: the chosen one, or else the one that came nearest to it. */
    public static Map<String, String> options(
            SelectionProblem problem, SelectionSolution solution) {
        var options = new LinkedHashMap<String, String>();
        new OneOption(solution)
                .of(problem.candidates())
                .forEach(each -> options.put(each.id(), each.only().id()));
        return options;
    }

    private FirstReason why(Candidate candidate) {
        return solution.chosen().containsKey(candidate.id()) ? in(candidate) : out(candidate);
    }

    private FirstReason in(Candidate candidate) {
        if (candidate.pin() == Pin.IN) {
            return new ForcedIn(candidate.id());
        }
        var dependants = ties.dependants(candidate.id());
        double price = price(candidate);
        boolean pays = candidate.value() > 0 && !worthLess(candidate, price);
        if (!pays && !dependants.isEmpty()) {
            return new RequiredBy(candidate.id(), dependants);
        }
        return !pays && ties.inScarceSet(candidate.id())
                ? new SetNeeds(candidate.id(), ties.scarceSet(candidate.id()))
                : new WorthIt(candidate.id(), candidate.value(), price);
    }

    private FirstReason out(Candidate candidate) {
        var id = candidate.id();
        var rivals = ties.rivals(id);
        var missing = ties.missing(id);
        if (candidate.pin() == Pin.OUT) {
            return new ForcedOut(id);
        }
        if (!rivals.isEmpty()) {
            return new ExcludedBy(id, rivals.getFirst());
        }
        if (candidate.value() <= 0) {
            return new NegativeValue(id, candidate.value());
        }
        if (!missing.isEmpty()) {
            return new RequiresMissing(id, missing);
        }
        return ties.inFullSet(id) ? new SetFull(id, ties.fullSet(id)) : crowdedOut(candidate);
    }

    private FirstReason crowdedOut(Candidate candidate) {
        var overruns = overruns(candidate);
        if (overruns.isEmpty()) {
            return belowFloor(candidate).orElse(new NotProven(candidate.id()));
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
        for (Limit limit : limits) {
            long needed = with(candidate, limit);
            if (candidate.use(limit.name()) > 0 && limit.exceededBy(needed)) {
                overruns.add(new Overrun(limit.name(), requireNonNull(limit.ceiling()), needed));
            }
        }
        return overruns;
    }

    private Optional<FirstReason> belowFloor(Candidate candidate) {
        return limits.stream()
                .filter(limit -> candidate.use(limit.name()) < 0)
                .filter(limit -> limit.missedBy(with(candidate, limit)))
                .findFirst()
                .map(
                        limit ->
                                new BelowFloor(
                                        candidate.id(),
                                        limit.name(),
                                        requireNonNull(limit.floor()),
                                        with(candidate, limit)));
    }

    /** What would be used if the candidate joined. */
    private long with(Candidate candidate, Limit limit) {
        return solution.used().getOrDefault(limit.name(), 0L) + candidate.use(limit.name());
    }

    private double price(Candidate candidate) {
        return OneOption.price(candidate.use(), solution.prices());
    }
}
