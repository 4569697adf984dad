package io.mandate.portfolio.posing;

import static java.math.BigDecimal.ZERO;
import static java.time.temporal.ChronoUnit.MONTHS;
import static java.util.Objects.requireNonNullElse;

import io.mandate.portfolio.MonthAmount;
import io.mandate.portfolio.option.Mode;
import io.mandate.portfolio.option.ModeFigures;
import io.mandate.portfolio.option.StartWindow;
import io.mandate.portfolio.posing.PosedOption.Start;
import io.mandate.portfolio.posing.PosedProject.Worth;
import io.mandate.portfolio.valuation.CostToCome;
import io.mandate.portfolio.valuation.Gap;
import io.mandate.portfolio.valuation.Horizon;
import io.mandate.portfolio.valuation.ProjectCase;
import io.mandate.portfolio.valuation.Valuation;
import io.mandate.portfolio.valuation.Valuation.Known;
import io.mandate.portfolio.valuation.Valuation.Question;
import io.mandate.portfolio.valuation.Valuation.Undefined;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Values a project in each of its options. */
record OptionPosing(Horizon horizon, Question question) {

    /** A project that has not started, in every month of its window; months in which it cannot be weighed are no options. */
    Ways starting(ProjectCase planned, StartWindow window) {
        var plannedMonth = planned.startMonth();
        if (plannedMonth == null) {
            return Ways.none(planned.size() == null ? Gap.COST_UNKNOWN : Gap.START_UNKNOWN);
        }
        var gap = Gap.NO_START_LEFT;
        var options = new ArrayList<PosedOption>();
        for (var month : horizon.startable(window.earliest(), window.latest())) {
            int moved = (int) MONTHS.between(plannedMonth, month);
            switch (Valuation.of(planned.moved(moved), horizon, question)) {
                case Known known ->
                        options.add(PosedOption.starting(new Start(month, moved), Worth.of(known)));
                case Undefined(var why) -> gap = why;
            }
        }
        return options.isEmpty() ? Ways.none(gap) : Ways.of(options);
    }

    /** A project in flight, in those of its modes that the portfolio's wish to have it in or out allows. */
    Ways inModes(Valuation asPlanned, List<ModeFigures> modes, Presence wanted) {
        var options = new ArrayList<PosedOption>();
        for (var figures : modes) {
            if (allowed(figures.mode(), wanted)) {
                switch (valued(asPlanned, figures)) {
                    case Known known ->
                            options.add(
                                    PosedOption.in(
                                            figures.mode(), Worth.of(known), figures.hours()));
                    case Undefined(var why) -> {
                        return Ways.none(why);
                    }
                }
            }
        }
        return options.isEmpty() ? Ways.none(Gap.NO_MODE_LEFT) : Ways.of(options);
    }

    private static boolean allowed(Mode mode, Presence wanted) {
        return switch (wanted) {
            case MANDATORY -> mode.runs();
            case EXCLUDED -> !mode.runs();
            case COMPETING, LEFT_OUT -> true;
        };
    }

    private Valuation valued(Valuation asPlanned, ModeFigures figures) {
        var value = figures.value();
        if (value == null) {
            return asPlanned;
        }
        var costs = new ArrayList<MonthAmount>();
        costs.add(
                new MonthAmount(
                        horizon.firstWithBudget(), requireNonNullElse(figures.exitCost(), ZERO)));
        figures.costs().forEach(each -> costs.add(new MonthAmount(each.month(), each.amount())));
        return new Known(
                horizon.coins().rounded(value), CostToCome.inFlight(costs, horizon), Set.of());
    }
}
