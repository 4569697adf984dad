package io.mandate.portfolio.selection;

import static java.math.RoundingMode.HALF_EVEN;

import io.mandate.portfolio.balance.BucketShare;
import io.mandate.portfolio.portfolio.Period;
import io.mandate.portfolio.posing.PosedProject;
import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.selection.SelectionResult.ShareUse;
import io.mandate.portfolio.selection.model.Choice;
import io.mandate.portfolio.selection.model.ScaledLimit;
import io.mandate.portfolio.selection.model.SelectionSolution;
import io.mandate.portfolio.selection.model.Shares;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The shares of a portfolio's balance as limits of the problem: of what is taken from the budgets. */
final class ShareLimits {
    private static final String PREFIX = "share ";
    private static final int DIGITS = 6;

    private final PosedSelection posed;
    private final Map<Choice, BigDecimal> figures = new HashMap<>();

    ShareLimits(PosedSelection posed) {
        this.posed = posed;
        for (var project : posed.projects()) {
            if (project.competes()) {
                var id = project.projectId().toString();
                for (var option : project.choices()) {
                    figures.put(new Choice(id, option.id()), option.worth().cost().budgeted());
                }
            }
        }
    }

    /** Whether a limit is a share: its amounts are scaled numbers, not money. */
    static boolean isShare(String limit) {
        return limit.startsWith(PREFIX);
    }

    /** The limits that are budgets, which somebody could raise. */
    static List<String> budgets(PosedSelection posed) {
        return posed.periods().stream().map(Period::label).toList();
    }

    List<ScaledLimit> limits() {
        var limits = new ArrayList<ScaledLimit>();
        for (var share : posed.shares()) {
            var bucket = bucket(share);
            var name = PREFIX + share.name();
            if (share.atMost() != null) {
                limits.add(Shares.atMost(name + ", at most", figures, bucket, share.atMost()));
            }
            if (share.atLeast() != null) {
                limits.add(Shares.atLeast(name + ", at least", figures, bucket, share.atLeast()));
            }
        }
        return limits;
    }

    /** What the buckets have of what is chosen. */
    List<ShareUse> use(SelectionSolution solution) {
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
        var bucket = new HashSet<Choice>();
        for (var project : posed.projects()) {
            if (project.competes() && isIn(share, project)) {
                var id = project.projectId().toString();
                project.choices().forEach(option -> bucket.add(new Choice(id, option.id())));
            }
        }
        return bucket;
    }

    private static boolean isIn(BucketShare share, PosedProject project) {
        var kind = project.subject().kind();
        return kind != null && share.kinds().contains(kind);
    }
}
