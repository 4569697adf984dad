package io.mandate.portfolio.posing;

import static java.time.temporal.ChronoUnit.MONTHS;

import io.mandate.portfolio.option.StartWindow;
import io.mandate.portfolio.posing.PosedOption.Start;
import io.mandate.portfolio.posing.PosedProject.Worth;
import io.mandate.portfolio.valuation.Gap;
import io.mandate.portfolio.valuation.Horizon;
import io.mandate.portfolio.valuation.ProjectCase;
import io.mandate.portfolio.valuation.Valuation;
import io.mandate.portfolio.valuation.Valuation.Known;
import io.mandate.portfolio.valuation.Valuation.Question;
import io.mandate.portfolio.valuation.Valuation.Undefined;
import java.util.ArrayList;

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
}
