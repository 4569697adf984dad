package io.mandate.portfolio.ranking;

import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.ProjectStatus;
import io.mandate.portfolio.option.Mode;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How a selection has a project done: from which month on, so many months after it plans (or before),
 * or in which mode; as it plans where neither is stated. The status is that of the moment.
 */
public record Course(
        ProjectId projectId,
        ProjectStatus status,
        boolean selected,
        @Nullable YearMonth start,
        int moved,
        @Nullable Mode mode) {

    /** One without a mode goes on if it is selected, and is held if not. */
    Mode effectiveMode() {
        if (mode != null) {
            return mode;
        }
        return selected ? Mode.CONTINUE : Mode.PAUSE;
    }
}
