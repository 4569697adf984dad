package io.mandate.portfolio.selection.inquiry;

import io.mandate.platform.run.RunProgress;
import io.mandate.portfolio.selection.model.SelectionWatch;

/** Tells a run how far one part of its work is. */
public final class Watching {
    private Watching() {}

    /** The part begins and ends at these percentages of the whole. */
    public static SelectionWatch of(RunProgress progress, int from, int to) {
        return now -> {
            progress.report(from + (to - from) * now.percent() / 100, now.step());
            return progress.cancelled();
        };
    }
}
