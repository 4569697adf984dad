package io.mandate.portfolio.selection.terms;

import static java.math.RoundingMode.HALF_EVEN;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.mandate.portfolio.balance.BucketShare;
import io.mandate.portfolio.posing.PosedProject;
import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.selection.model.Choice;
import io.mandate.portfolio.selection.model.SelectionSolution;
import io.mandate.portfolio.selection.model.Shares;
import io.mandate.portfolio.selection.result.SelectionResult.ShareUse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The shares of a portfolio's balance as limits of the problem: of what is taken from the budgets. */
public final class ShareLimits {
    private static final int DIGITS = 6;

    private final PosedSelection posed;
    private final List<PosedWay> ways;
    private final Map<Choice, BigDecimal> figures;

    ShareLimits(PosedSelection posed, List<PosedWay> ways) {
        this.posed = posed;
        this.ways = ways;
        this.figures =
                ways.stream()
                        .collect(
                                toMap(
                                        PosedWay::choice,
                                        way -> way.option().worth().cost().budgeted()));
    }

    List<TermLimit> limits() {
        var limits = new ArrayList<TermLimit>();
        for (var share : posed.shares()) {
            var bucket = bucket(share);
            var name = "share " + share.name();
            if (share.atMost() != null) {
                limits.add(
                        TermLimit.scaled(
                                Shares.atMost(
                                        name + ", at most", figures, bucket, share.atMost())));
            }
            if (share.atLeast() != null) {
                limits.add(
                        TermLimit.scaled(
                                Shares.atLeast(
                                        name + ", at least", figures, bucket, share.atLeast())));
            }
        }
        return limits;
    }

    /** What the buckets have of what is chosen. */
    public static List<ShareUse> use(PosedSelection posed, SelectionSolution solution) {
        return new ShareLimits(posed, PosedWay.all(posed)).use(solution);
    }

    private List<ShareUse> use(SelectionSolution solution) {
        var all = sum(solution, figures.keySet());
        return posed.shares().stream()
                .map(
                        share -> {
                            var part = sum(solution, bucket(share));
                            return new ShareUse(
                                    share.name(),
                                    part,
                                    all,
                                    all.signum() == 0 ? null : part.divide(all, DIGITS, HALF_EVEN));
                        })
                .toList();
    }

    private BigDecimal sum(SelectionSolution solution, Set<Choice> among) {
        var sum = posed.coins().amount(0);
        for (var each : solution.chosen().entrySet()) {
            var choice = new Choice(each.getKey(), each.getValue());
            if (among.contains(choice)) {
                sum = sum.add(figures.getOrDefault(choice, BigDecimal.ZERO));
            }
        }
        return sum;
    }

    private Set<Choice> bucket(BucketShare share) {
        return ways.stream()
                .filter(way -> isIn(share, way.project()))
                .map(PosedWay::choice)
                .collect(toSet());
    }

    private static boolean isIn(BucketShare share, PosedProject project) {
        var kind = project.subject().kind();
        return kind != null && share.kinds().contains(kind);
    }
}
