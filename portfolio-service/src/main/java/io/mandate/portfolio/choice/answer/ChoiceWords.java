package io.mandate.portfolio.choice.answer;

import io.mandate.portfolio.choice.answer.ChoiceReason.ChoiceCode;
import io.mandate.portfolio.choice.problem.PosedChoice;
import io.mandate.portfolio.choice.problem.Scales;
import io.mandate.portfolio.selection.model.FirstReason;
import io.mandate.portfolio.selection.model.SelectionReasons;
import io.mandate.portfolio.selection.model.SelectionSolution;
import io.mandate.portfolio.selection.model.SelectionSolution.Overrun;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in the request's words and units what the solver found in whole numbers. */
public final class ChoiceWords {
    private static final int NAMED = 10;

    private final Scales scales;

    private ChoiceWords(Scales scales) {
        this.scales = scales;
    }

    /** Every candidate, in the order of the request. */
    public static List<ChoiceItem> items(PosedChoice posed, SelectionSolution solution) {
        var words = new ChoiceWords(posed.scales());
        var reasons = SelectionReasons.of(posed.problem(), solution);
        var items = new ArrayList<ChoiceItem>();
        for (var candidate : posed.request().candidates()) {
            var option = solution.chosen().get(candidate.id());
            var found = reasons.get(candidate.id());
            items.add(
                    new ChoiceItem(
                            items.size(),
                            candidate.id(),
                            option != null,
                            candidate.value() == null ? option : null,
                            found == null
                                    ? alone(ChoiceCode.NO_CHOICE, "Nothing was chosen")
                                    : words.of(found)));
        }
        return items;
    }

    private ChoiceReason of(FirstReason found) {
        return switch (found) {
            case FirstReason.In in -> in(in);
            case FirstReason.Out out -> out(out);
        };
    }

    private ChoiceReason in(FirstReason.In in) {
        return switch (in) {
            case FirstReason.ForcedIn _ -> alone(ChoiceCode.PINNED_IN, "The problem wants it in");
            case FirstReason.RequiredBy(_, var by) ->
                    reason(ChoiceCode.NEEDED, "Needed by %d chosen".formatted(by.size()), by);
            case FirstReason.SetNeeds(_, var others) ->
                    reason(ChoiceCode.NEEDED_IN_SET, "Of its set no fewer may be chosen", others);
            case FirstReason.WorthIt(_, var value, var price) ->
                    alone(
                            ChoiceCode.WORTH_ITS_USE,
                            "Worth %s; what it uses would bring about %s elsewhere"
                                    .formatted(worth(value), worth(Math.round(price))));
        };
    }

    private ChoiceReason out(FirstReason.Out out) {
        return switch (out) {
            case FirstReason.ForcedOut _ ->
                    alone(ChoiceCode.PINNED_OUT, "The problem wants it out");
            case FirstReason.ExcludedBy(_, var other) ->
                    reason(ChoiceCode.RULED_OUT, "Ruled out by " + other, List.of(other));
            case FirstReason.RequiresMissing(_, var missing) -> missing(missing);
            case FirstReason.SetFull(_, var others) ->
                    reason(ChoiceCode.SET_FULL, "Of its set no more may be chosen", others);
            case FirstReason.BelowFloor(_, var limit, _, _) ->
                    alone(
                            ChoiceCode.FLOOR_MISSED,
                            "Too little of %s would be left".formatted(limit));
            case FirstReason.NegativeValue(_, var value) ->
                    alone(
                            ChoiceCode.ADDS_NO_VALUE,
                            "Its value is %s: nothing is gained".formatted(worth(value)));
            case FirstReason.NoRoom(_, var overruns, _) ->
                    alone(ChoiceCode.TOO_LARGE_A_PIECE, "It would exceed " + told(overruns));
            case FirstReason.Displaced displaced -> displaced(displaced);
            case FirstReason.NotProven _ ->
                    alone(
                            ChoiceCode.UNDECIDED,
                            "It would fit; the run stopped before it could say more");
        };
    }

    private static ChoiceReason missing(List<String> missing) {
        return reason(
                ChoiceCode.NEEDS_MISSING,
                "Needs %d that are not chosen, or in no option that serves"
                        .formatted(missing.size()),
                missing);
    }

    private ChoiceReason displaced(FirstReason.Displaced displaced) {
        return reason(
                ChoiceCode.WORTH_LESS_THAN_OTHERS,
                "Worth %s; it would exceed %s unless %d worth %s made room"
                        .formatted(
                                worth(displaced.value()),
                                told(displaced.overruns()),
                                displaced.room().count(),
                                worth(displaced.room().value())),
                displaced.room().dearest());
    }

    private static ChoiceReason alone(ChoiceCode code, String text) {
        return new ChoiceReason(code, text, List.of());
    }

    private static ChoiceReason reason(ChoiceCode code, String text, List<String> others) {
        return new ChoiceReason(code, text, others.stream().limit(NAMED).toList());
    }

    private String told(List<Overrun> overruns) {
        return overruns.stream()
                .limit(NAMED)
                .map(each -> "%s by %s".formatted(each.limit(), over(each)))
                .collect(Collectors.joining(", "));
    }

    private String over(Overrun overrun) {
        return scales.amount(overrun.limit(), overrun.over()).toPlainString();
    }

    private String worth(long value) {
        return scales.value(value).toPlainString();
    }
}
