package io.mandate.portfolio.choice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.mandate.platform.run.RunView;
import io.mandate.portfolio.choice.answer.ChoiceResult;
import org.jspecify.annotations.Nullable;

/** A selection problem posed directly: how far its run is, what was asked and what was found. */
record ChoiceView(
        @JsonUnwrapped RunView run,
        String office,
        ChoiceRun.ChoiceBasis basedOn,
        @Nullable ChoiceResult result) {

    static ChoiceView of(RunView run, ChoiceRun choice) {
        return new ChoiceView(run, choice.office(), choice.basis(), choice.result());
    }
}
