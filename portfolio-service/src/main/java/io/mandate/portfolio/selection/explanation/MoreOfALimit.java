package io.mandate.portfolio.selection.explanation;

import static java.util.Objects.requireNonNull;

import io.mandate.portfolio.selection.model.Change;
import io.mandate.portfolio.selection.model.Found;
import io.mandate.portfolio.selection.model.Known;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.WhatIf;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much more of one limit brings a candidate in that is out. More room may serve others first, so
 * halving would miss the smallest amount. Instead: what is the least use of the limit with the candidate
 * that beats the best selection without it? There, what is the best without it now? If that is as good,
 * the question is put again with its value; all amounts passed over are proven to be too little.
 */
final class MoreOfALimit {
    private static final double SHARE = 0.2;

    private final WhatIf whatIf;
    private final String candidate;
    private final Limit limit;
    private final double work;
    private final int rounds;
    private final int halvings;

    /**
     * No amount up to here is enough; −1: not even nothing is proven to be too little. Of a selection than
     * which none is better nothing is: it is a best one without the candidate.
     */
    private long tooLittle;

    /** A selection without the candidate that is possible with any amount above, and its value. */
    private Map<String, String> without;

    private long beaten;

    /** How much work all questions to one limit may take, how often they are put again, and an open interval halved. */
    record Patience(double work, int rounds, int halvings) {}

    MoreOfALimit(WhatIf whatIf, String candidate, Limit limit, Known known, Patience patience) {
        this.whatIf = whatIf;
        this.candidate = candidate;
        this.limit = limit;
        this.work = patience.work() * SHARE;
        this.rounds = patience.rounds();
        this.halvings = patience.halvings();
        this.tooLittle = known.proven() ? 0 : -1;
        this.without = known.chosen();
        this.beaten = known.bounds().value();
    }

    Threshold threshold() {
        var widest = whatIf.best(with(null), without, work);
        for (int round = 0; round < rounds && !whatIf.over(); round++) {
            var leanest = widest.value() > beaten ? leanest(widest) : null;
            if (leanest == null) {
                break;
            }
            long extra = extra(leanest.value());
            var in = whatIf.best(with(extra), chosen(leanest), work);
            var out = whatIf.best(without(extra), without, work);
            if (in.value() > out.bound()) {
                return Threshold.between(tooLittle, extra);
            }
            if (out.chosen() == null || out.value() < in.bound()) {
                break;
            }
            tooLittle = extra;
            beaten = out.value();
            without = out.chosen();
        }
        if (widest.impossible() || widest.bound() <= beaten) {
            return Threshold.NEVER;
        }
        return whatIf.over() ? Threshold.NOT_PROVEN : narrowed(widest);
    }

    /** The least use that beats what is possible without the candidate; null if it is not proven to be the least. */
    private @Nullable Found leanest(Found widest) {
        var leanest =
                whatIf.leanest(
                        limit.name(), Change.in(candidate), beaten + 1, chosen(widest), work);
        tooLittle = Math.max(tooLittle, extra(leanest.bound()) - 1);
        return leanest.proven() ? leanest : null;
    }

    /** Where something stayed open: halves towards a small amount that is surely enough. */
    private Threshold narrowed(Found widest) {
        if (widest.chosen() == null
                || widest.value() <= whatIf.best(without(null), without, work).bound()) {
            return Threshold.between(tooLittle, null);
        }
        long enough = extra(used(widest));
        long open = tooLittle;
        for (int halving = 0; halving < halvings && enough - open > 1; halving++) {
            long middle = open + (enough - open) / 2;
            var in = whatIf.best(with(middle), chosen(widest), work);
            if (in.chosen() != null
                    && in.value() > whatIf.best(without(middle), without, work).bound()) {
                enough = middle;
            } else {
                open = middle;
            }
        }
        return Threshold.between(tooLittle, enough);
    }

    private Change with(@Nullable Long extra) {
        return changed(Change.in(candidate), extra);
    }

    private Change without(@Nullable Long extra) {
        return changed(Change.out(candidate), extra);
    }

    private Change changed(Change change, @Nullable Long extra) {
        return extra == null
                ? change.withAnyAmountOf(limit.name())
                : change.with(limit.name(), extra);
    }

    private long extra(long use) {
        return Math.max(0, Math.subtractExact(use, requireNonNull(limit.ceiling())));
    }

    private long used(Found found) {
        return requireNonNull(whatIf.used(chosen(found)).get(limit.name()));
    }

    private static Map<String, String> chosen(Found found) {
        return requireNonNull(found.chosen());
    }
}
