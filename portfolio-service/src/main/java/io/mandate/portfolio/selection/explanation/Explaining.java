package io.mandate.portfolio.selection.explanation;

import static java.util.Objects.requireNonNull;

import io.mandate.portfolio.selection.explanation.Explanation.Extra;
import io.mandate.portfolio.selection.explanation.Explanation.Impossible;
import io.mandate.portfolio.selection.explanation.Explanation.OtherWay;
import io.mandate.portfolio.selection.explanation.Explanation.Possible;
import io.mandate.portfolio.selection.explanation.Explanation.Undecided;
import io.mandate.portfolio.selection.explanation.MoreOfALimit.Patience;
import io.mandate.portfolio.selection.model.Change;
import io.mandate.portfolio.selection.model.Found;
import io.mandate.portfolio.selection.model.Known;
import io.mandate.portfolio.selection.model.Rule;
import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionProblem.Option;
import io.mandate.portfolio.selection.model.SelectionProblem.Pin;
import io.mandate.portfolio.selection.model.Solved;
import io.mandate.portfolio.selection.model.WhatIf;
import io.mandate.portfolio.selection.model.WhatIf.Broken;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Explains one candidate of a solved problem by solving the problem again with it on the other side. */
final class Explaining {
    private static final double SHARE = 0.5;
    private static final int SMALL = 150;
    private static final int MANY_ROUNDS = 50;
    private static final int FEW_ROUNDS = 3;
    private static final int HALVINGS = 4;

    private final Solved solved;
    private final Known known;
    private final WhatIf whatIf;
    private final Depth depth;

    /**
     * How hard to try.
     *
     * @param work of one explanation
     * @param limits so many are looked at, the nearest first
     * @param swift whether only the nearest limit is looked at, without work of its own, where the
     *     selection is not proven: the answer is a wide interval in any case
     */
    record Depth(double work, int limits, boolean swift) {}

    Explaining(Solved solved, WhatIf whatIf, Depth depth) {
        this.solved = solved;
        this.known = solved.known();
        this.whatIf = whatIf;
        this.depth = depth;
    }

    Explanation of(Candidate candidate) {
        var option = known.chosen().get(candidate.id());
        return option == null ? out(candidate) : in(candidate, option);
    }

    private Explanation in(Candidate candidate, String option) {
        boolean decided = candidate.pin() == Pin.IN;
        var found = whatIf.best(Change.out(candidate.id()), known.chosen(), depth.work() * SHARE);
        return new Explanation(
                candidate.id(),
                option,
                known.proven(),
                decided,
                List.of(),
                otherWay(candidate, found, false),
                decided ? Threshold.NEVER : value(found),
                List.of());
    }

    private Explanation out(Candidate candidate) {
        boolean decided = candidate.pin() == Pin.OUT;
        var found = whatIf.best(Change.in(candidate.id()), known.chosen(), depth.work() * SHARE);
        var barriers = barriers(candidate, found);
        return new Explanation(
                candidate.id(),
                null,
                known.proven(),
                decided,
                barriers,
                otherWay(candidate, found, true),
                decided ? Threshold.NEVER : value(found),
                decided ? List.of() : extras(candidate, barriers));
    }

    private List<Broken> barriers(Candidate candidate, Found forcedIn) {
        var joined = new HashMap<>(known.chosen());
        var chosen = forcedIn.chosen();
        joined.put(
                candidate.id(),
                chosen == null
                        ? candidate.options().getFirst().id()
                        : requireNonNull(chosen.get(candidate.id())));
        return whatIf.broken(joined);
    }

    private OtherWay otherWay(Candidate candidate, Found found, boolean in) {
        var chosen = found.chosen();
        if (found.impossible()) {
            return new Impossible(whatIf.against(candidate.id(), in, depth.work() * SHARE));
        }
        long least = known.bounds().value() - found.bound();
        long low = candidate.pin() == Pin.FREE ? Math.max(0, least) : least;
        if (chosen == null) {
            return new Undecided(low);
        }
        return new Possible(
                new Range(low, known.bounds().upperBound() - found.value()),
                chosen.get(candidate.id()),
                Exchange.between(known.chosen(), chosen, candidate.id()));
    }

    /** The other way catches up with the best when the loss is made good, and is ahead with one unit more. */
    private Threshold value(Found otherWay) {
        if (otherWay.impossible()) {
            return Threshold.NEVER;
        }
        long tooLittle = known.bounds().value() - otherWay.bound();
        return Threshold.between(
                known.proven() ? Math.max(0, tooLittle) : tooLittle,
                otherWay.chosen() == null
                        ? null
                        : Long.valueOf(known.bounds().upperBound() - otherWay.value() + 1));
    }

    private List<Extra> extras(Candidate candidate, List<Broken> barriers) {
        var limits = limits(candidate, barriers);
        var patience = patience(limits.size());
        return limits.stream()
                .map(
                        limit ->
                                new Extra(
                                        limit.name(),
                                        new MoreOfALimit(
                                                        whatIf,
                                                        candidate.id(),
                                                        limit,
                                                        known,
                                                        patience)
                                                .threshold()))
                .toList();
    }

    private Patience patience(int limits) {
        if (hasty()) {
            return new Patience(0, 0, 0);
        }
        boolean small = solved.problem().candidates().size() <= SMALL;
        return new Patience(
                depth.work() * (1 - SHARE) / Math.max(1, limits),
                small || !depth.swift() ? MANY_ROUNDS : FEW_ROUNDS,
                HALVINGS);
    }

    private boolean hasty() {
        return depth.swift() && !known.proven();
    }

    /** Those that the candidate would overrun come first, then those it uses, then those worth most. */
    private List<Limit> limits(Candidate candidate, List<Broken> barriers) {
        Set<String> overrun = new HashSet<>();
        barriers.forEach(
                barrier -> {
                    if (barrier.rule() instanceof Rule.Ceiling(var limit)) {
                        overrun.add(limit.name());
                    }
                });
        return solved.problem().limits().stream()
                .filter(limit -> limit.ceiling() != null)
                .filter(limit -> solved.budgets().contains(limit.name()))
                .sorted(
                        Comparator.comparing((Limit limit) -> !overrun.contains(limit.name()))
                                .thenComparing(limit -> !uses(candidate, limit))
                                .thenComparing(limit -> -worth(limit))
                                .thenComparing(Limit::name))
                .limit(hasty() ? 1 : depth.limits())
                .toList();
    }

    private static boolean uses(Candidate candidate, Limit limit) {
        return candidate.options().stream()
                .anyMatch((Option option) -> option.use(limit.name()) > 0);
    }

    private double worth(Limit limit) {
        return known.prices().getOrDefault(limit.name(), 0.0)
                * Math.abs((double) requireNonNull(limit.ceiling()));
    }
}
