package io.mandate.portfolio.selection.outcome;

import static io.mandate.portfolio.selection.result.Reason.Code;

import io.mandate.portfolio.Coins;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.posing.PosedProject;
import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.posing.Presence;
import io.mandate.portfolio.selection.model.FirstReason;
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
import io.mandate.portfolio.selection.model.SelectionSolution.Overrun;
import io.mandate.portfolio.selection.result.Reason;
import io.mandate.portfolio.selection.result.Reason.PeriodOverrun;
import io.mandate.portfolio.selection.terms.TermWords;
import io.mandate.portfolio.valuation.Gap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in the portfolio's words and money what the solver found in whole coins. */
final class Reasons {
    private static final int NAMED = 10;

    private final Coins coins;
    private final String unit;
    private final TermWords words;

    Reasons(PosedSelection posed) {
        this.words = new TermWords(posed);
        this.coins = posed.coins();
        this.unit = posed.objective().unit(posed.currency());
    }

    /** Why a project is where it is; the found reason is null for those that were not chosen from, or if nothing was. */
    Reason of(PosedProject project, @Nullable FirstReason found) {
        if (project.presence() == Presence.EXCLUDED) {
            return Reason.of(Code.EXCLUDED, "The portfolio excludes it");
        }
        var gap = project.gap();
        if (gap != null) {
            return Reason.of(code(gap), words.of(project, gap));
        }
        if (found == null) {
            return Reason.of(Code.NO_SELECTION, "Nothing was selected");
        }
        return project.hasModes() && project.presence() != Presence.MANDATORY
                ? Reason.of(Code.MODE, "In flight: exactly one of its modes is chosen")
                : of(found);
    }

    private Reason of(FirstReason found) {
        return switch (found) {
            case ForcedIn _ -> Reason.of(Code.MANDATORY, "The portfolio wants it in");
            case RequiredBy(_, var by) -> related(Code.REQUIRED, "Needed by %d selected", by);
            case WorthIt worth -> worthIt(worth);
            case ForcedOut _ -> Reason.of(Code.EXCLUDED, "The portfolio excludes it");
            case ExcludedBy(_, var other) ->
                    related(Code.RELATED, "Ruled out by %d selected", List.of(other));
            case RequiresMissing(_, var missing) ->
                    related(Code.RELATED, "Needs %d that are not selected", missing);
            case SetFull(_, var others) ->
                    related(Code.RELATED, "Crowded out by %d selected of a set", others);
            case SetNeeds(_, var others) ->
                    related(Code.REQUIRED, "Needed beside %d selected of a set", others);
            case BelowFloor(_, var limit, _, _) ->
                    Reason.of(Code.OUT_OF_BALANCE, "It would break the " + limit);
            case NegativeValue(_, var value) ->
                    Reason.of(
                            Code.NO_GAIN,
                            "Its value is %s: nothing is gained".formatted(worth(value)));
            case NoRoom(_, var overruns, var hopeless) -> noRoom(overruns, hopeless);
            case Displaced displaced -> displaced(displaced);
            case NotProven _ ->
                    Reason.of(
                            Code.NOT_PROVEN,
                            "It would fit; the run stopped before it could say more");
        };
    }

    private Reason worthIt(WorthIt reason) {
        var price = BigDecimal.valueOf(reason.priceOfUse()).setScale(0, RoundingMode.HALF_EVEN);
        return Reason.of(
                Code.WORTH_IT,
                "Worth %s; what it takes would bring about %s elsewhere"
                        .formatted(worth(reason.value()), worth(price.longValue())));
    }

    private Reason noRoom(List<Overrun> overruns, boolean hopeless) {
        if (overruns.stream().noneMatch(this::measures)) {
            return Reason.of(Code.OUT_OF_BALANCE, "It would break " + told(overruns));
        }
        var text =
                (hopeless
                                ? "Even if everything that is not mandatory made room, it would"
                                        + " exceed "
                                : "What is left is too little: it would exceed ")
                        + told(overruns);
        return new Reason(
                hopeless ? Code.OVER_BUDGET : Code.NO_ROOM, text, periods(overruns), List.of());
    }

    private Reason displaced(Displaced reason) {
        var text =
                "Worth %s; it would exceed %s unless %d project(s) worth %s made room"
                        .formatted(
                                worth(reason.value()),
                                told(reason.overruns()),
                                reason.room().count(),
                                worth(reason.room().value()));
        return new Reason(
                Code.DISPLACED, text, periods(reason.overruns()), ids(reason.room().dearest()));
    }

    private static Reason related(Code code, String text, List<String> projects) {
        return new Reason(code, text.formatted(projects.size()), List.of(), ids(projects));
    }

    private String told(List<Overrun> overruns) {
        return overruns.stream()
                .map(each -> words.overrun(each.limit(), each.over()))
                .collect(Collectors.joining(", "));
    }

    private boolean measures(Overrun overrun) {
        return words.terms().unit(overrun.limit()).measures();
    }

    private List<PeriodOverrun> periods(List<Overrun> overruns) {
        return overruns.stream()
                .filter(each -> words.terms().isBudget(each.limit()))
                .map(
                        o ->
                                new PeriodOverrun(
                                        o.limit(),
                                        coins.amount(o.capacity()),
                                        coins.amount(o.needed()),
                                        coins.amount(o.over())))
                .toList();
    }

    private static List<ProjectId> ids(List<String> projects) {
        return projects.stream().limit(NAMED).map(ProjectId::fromString).toList();
    }

    private String money(long amount) {
        return coins.amount(amount).toPlainString();
    }

    private String worth(long value) {
        return money(value) + " " + unit;
    }

    private static Code code(Gap gap) {
        return switch (gap) {
            case COST_UNKNOWN -> Code.COST_UNKNOWN;
            case COST_NEGATIVE -> Code.COST_NEGATIVE;
            case CURRENCY_DIFFERS -> Code.CURRENCY_DIFFERS;
            case BENEFITS_UNKNOWN -> Code.BENEFITS_UNKNOWN;
            case OUTSIDE_PERIODS -> Code.OUTSIDE_PERIODS;
            case START_UNKNOWN -> Code.START_UNKNOWN;
            case NO_START_LEFT -> Code.NO_START_LEFT;
            case NO_MODE_LEFT -> Code.NO_MODE_LEFT;
            case SCORE_TOO_LOW -> Code.SCORE_TOO_LOW;
            case ALIGNMENT_TOO_LOW -> Code.ALIGNMENT_TOO_LOW;
            case RISK_UNKNOWN -> Code.RISK_UNKNOWN;
            case TOO_MUCH_IN_ONE -> Code.TOO_MUCH_IN_ONE;
        };
    }
}
