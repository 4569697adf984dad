package io.mandate.portfolio.selection.frontier;

import io.mandate.portfolio.selection.model.Change;
import io.mandate.portfolio.selection.model.Found;
import io.mandate.portfolio.selection.model.Known;
import io.mandate.portfolio.selection.model.Lanes;
import io.mandate.portfolio.selection.model.SelectionEffort;
import io.mandate.portfolio.selection.model.SelectionSolution.Status;
import io.mandate.portfolio.selection.model.SelectionWatch;
import io.mandate.portfolio.selection.model.Solved;
import io.mandate.portfolio.selection.model.WhatIf;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The frontier of a solved problem, pure. Each point begins at the selection of the one before, which
 * fits with more budget; the upper half of them, at the same time, at the run's. More budget forbids
 * nothing: no point's bound is above the next one's, nor its value.
 */
public final class Frontier {
    /** Of the run's work, for each point. */
    private static final double SHARE = 0.1;

    private final BudgetShares shares;
    private final Known known;
    private final WhatIf whatIf;
    private final double work;
    private Map<String, String> best;
    private long value = Long.MIN_VALUE;

    private Frontier(BudgetShares shares, Known known, WhatIf whatIf, double work) {
        this.shares = shares;
        this.known = known;
        this.whatIf = whatIf;
        this.work = work;
        this.best = known.chosen();
    }

    /** From no budget to where everything fits; ends early, with fewer points, if the clock or the caller ends it. */
    public static List<FrontierPoint> of(
            Solved solved, SelectionEffort effort, SelectionWatch watch) {
        var shares = new BudgetShares(solved);
        var all = shares.shares();
        double work = effort.work() * SHARE;
        var lanes = new Lanes("point", all.size(), effort.working(work * all.size()), watch);
        int middle = (all.size() + 1) / 2;
        var points =
                lanes.ask(
                        solved.problem(),
                        all.subList(0, middle),
                        all.subList(middle, all.size()),
                        (whatIf, some) ->
                                new Frontier(shares, solved.known(), whatIf, work)
                                        .points(some, lanes));
        return boundedByTheNext(atLeastTheOneBefore(points));
    }

    private List<FrontierPoint> points(List<BigDecimal> some, Lanes lanes) {
        var points = new ArrayList<FrontierPoint>();
        for (var share : some) {
            lanes.next(whatIf);
            var point = point(share);
            if (whatIf.over()) {
                break;
            }
            points.add(point);
        }
        return points;
    }

    private static List<FrontierPoint> atLeastTheOneBefore(List<FrontierPoint> points) {
        var all = new ArrayList<FrontierPoint>();
        for (var point : points) {
            all.add(all.isEmpty() ? point : point.atLeast(all.getLast()));
        }
        return all;
    }

    private static List<FrontierPoint> boundedByTheNext(List<FrontierPoint> points) {
        long bound = Long.MAX_VALUE;
        for (int at = points.size() - 1; at >= 0; at--) {
            var point = points.get(at).boundedBy(bound);
            points.set(at, point);
            bound = point.bound() == null ? bound : Math.min(bound, point.bound());
        }
        return List.copyOf(points);
    }

    private FrontierPoint point(BigDecimal share) {
        boolean present = share.compareTo(BigDecimal.ONE) == 0;
        var found = present ? present() : whatIf.best(Change.of(shares.more(share)), best, work);
        var chosen = found.chosen();
        if (chosen == null) {
            var status = found.impossible() ? Status.INFEASIBLE : Status.UNKNOWN;
            return new FrontierPoint(share, shares.total(share), status, null, null, null, null);
        }
        best = chosen;
        value = found.value();
        return new FrontierPoint(
                share,
                shares.total(share),
                found.proven() ? Status.OPTIMAL : Status.FEASIBLE,
                shares.used(whatIf.used(chosen)),
                found.value(),
                found.bound(),
                chosen.size());
    }

    /** The run's own selection, unless the point before found a better one. */
    private Found present() {
        var bounds = known.bounds();
        return value > bounds.value()
                ? new Found(best, value, bounds.upperBound(), false)
                : new Found(known.chosen(), bounds.value(), bounds.upperBound(), false);
    }
}
