package io.mandate.portfolio.selection.inquiry;

import static java.util.Objects.requireNonNull;

import io.mandate.portfolio.selection.explanation.Explanation;
import io.mandate.portfolio.selection.explanation.Explanation.Impossible;
import io.mandate.portfolio.selection.explanation.Explanation.Possible;
import io.mandate.portfolio.selection.explanation.Explanation.Undecided;
import io.mandate.portfolio.selection.explanation.Explanations;
import io.mandate.portfolio.selection.explanation.Range;
import io.mandate.portfolio.selection.explanation.Threshold;
import io.mandate.portfolio.selection.inquiry.ExplanationView.Amount;
import io.mandate.portfolio.selection.inquiry.ExplanationView.Barrier;
import io.mandate.portfolio.selection.inquiry.ExplanationView.Extra;
import io.mandate.portfolio.selection.inquiry.ExplanationView.Loss;
import io.mandate.portfolio.selection.inquiry.ExplanationView.OtherSide;
import io.mandate.portfolio.selection.inquiry.ExplanationView.OtherWay;
import io.mandate.portfolio.selection.inquiry.ExplanationView.Others;
import io.mandate.portfolio.selection.model.Rule;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionWatch;
import io.mandate.portfolio.selection.model.WhatIf.Broken;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Says an explanation in the units of whoever posed the problem. */
public final class ExplanationWords {
    private static final int NAMED = 20;

    private final Measures measures;

    private ExplanationWords(Measures measures) {
        this.measures = measures;
    }

    /** Those that are explained with a run. */
    public static List<ExplanationView> nearest(Answered answered, SelectionWatch watch) {
        return all(
                Explanations.nearest(answered.solved(), answered.effort(), watch),
                answered.measures());
    }

    static List<ExplanationView> all(List<Explanation> explained, Measures measures) {
        return explained.stream().map(new ExplanationWords(measures)::of).toList();
    }

    private ExplanationView of(Explanation explained) {
        var id = explained.candidate();
        var value = amount(explained.value(), measures::value);
        var extras =
                explained.extras().stream()
                        .map(extra -> new Extra(extra.limit(), amount(extra)))
                        .toList();
        var otherWay = otherWay(explained.otherWay(), id);
        return new ExplanationView(
                id,
                explained.in(),
                ownName(explained.option(), id),
                explained.proven(),
                explained.decided(),
                text(explained, otherWay, value, extras),
                explained.barriers().stream().map(this::barrier).toList(),
                otherWay,
                value,
                extras);
    }

    /** A single option is called like its candidate. */
    private static @Nullable String ownName(@Nullable String option, String candidate) {
        return candidate.equals(option) ? null : option;
    }

    private Barrier barrier(Broken broken) {
        var limit = limit(broken.rule());
        return limit == null
                ? new Barrier(measures.words(broken.rule()), null, null)
                : new Barrier(
                        measures.words(broken.rule()),
                        limit.name(),
                        measures.measures(limit.name())
                                ? measures.amount(limit.name(), broken.by())
                                : null);
    }

    private static @Nullable Limit limit(Rule rule) {
        return switch (rule) {
            case Rule.Ceiling(var limit) -> limit;
            case Rule.Floor(var limit) -> limit;
            case Rule.Related _, Rule.MustBeIn _, Rule.MustBeOut _ -> null;
        };
    }

    private OtherWay otherWay(Explanation.OtherWay way, String candidate) {
        return switch (way) {
            case Possible(var loss, var option, var exchange) ->
                    new OtherWay(
                            OtherSide.POSSIBLE,
                            loss(loss),
                            ownName(option, candidate),
                            others(exchange.leaving()),
                            others(exchange.joining()),
                            others(exchange.switching()),
                            List.of());
            case Impossible(var because) ->
                    OtherWay.none(
                            OtherSide.IMPOSSIBLE,
                            null,
                            because.stream().limit(NAMED).map(measures::words).toList());
            case Undecided(long least) ->
                    OtherWay.none(
                            OtherSide.NOT_PROVEN, new Loss(measures.value(least), null), List.of());
        };
    }

    private Loss loss(Range loss) {
        return new Loss(measures.value(loss.low()), measures.value(loss.high()));
    }

    private static Others others(List<String> candidates) {
        return new Others(candidates.size(), candidates.stream().limit(NAMED).toList());
    }

    private Amount amount(Explanation.Extra extra) {
        return amount(extra.threshold(), whole -> measures.amount(extra.limit(), whole));
    }

    private static Amount amount(Threshold threshold, LongFunction<BigDecimal> unit) {
        var notEnough = threshold.notEnough();
        var enough = threshold.enough();
        return new Amount(
                threshold.kind(),
                notEnough == null ? null : unit.apply(notEnough),
                enough == null ? null : unit.apply(enough));
    }

    private static String text(
            Explanation explained, OtherWay way, Amount value, List<Extra> extras) {
        var side = explained.in() ? "In; left out" : "Out; forced in";
        var first =
                switch (way.outcome()) {
                    case POSSIBLE -> side + " it would cost " + lost(requireNonNull(way.loss()));
                    case IMPOSSIBLE -> side + " there would be no selection";
                    case NOT_PROVEN -> side + " nothing was found in time";
                };
        var turns = turn(explained, value);
        var budget = cheapest(extras).map(e -> "; " + told(e)).orElse("");
        return first + turns + budget;
    }

    private static String lost(Loss loss) {
        return loss.most() != null && loss.least().compareTo(loss.most()) == 0
                ? loss.least().toPlainString()
                : "%s to %s".formatted(loss.least().toPlainString(), plain(loss.most()));
    }

    private static String turn(Explanation explained, Amount value) {
        return value.enough() == null
                ? ""
                : "; worth %s %s it is surely %s"
                        .formatted(
                                plain(value.enough()),
                                explained.in() ? "less" : "more",
                                explained.in() ? "out" : "in");
    }

    private static Optional<Extra> cheapest(List<Extra> extras) {
        return extras.stream()
                .filter(extra -> extra.amount().enough() != null)
                .min(Comparator.comparing(extra -> requireNonNull(extra.amount().enough())));
    }

    private static String told(Extra extra) {
        return "with %s more of %s it is surely in"
                .formatted(plain(extra.amount().enough()), extra.limit());
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "an unknown amount" : number.toPlainString();
    }
}
