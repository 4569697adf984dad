package io.mandate.portfolio.posing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.portfolio.RoleHours;
import io.mandate.portfolio.option.Mode;
import io.mandate.portfolio.posing.PosedProject.Worth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to do a project, with what it is worth and takes in that way. Its own hours of the roles that
 * the portfolio limits are null if they are not stated: see {@link PosedProject#hours}.
 */
public record PosedOption(
        String id,
        @Nullable Start start,
        @Nullable Mode mode,
        Worth worth,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<RoleHours> hours) {

    /** The month in which it starts, and by how many months that is later than it plans. */
    public record Start(YearMonth month, int moved) {}

    /**
     * Whether its project is not to be started yet on that day: project-service starts at once what has
     * passed its own planned start, and this is to start later than it plans.
     */
    public boolean startsAfter(LocalDate day) {
        return start != null && start.moved() > 0 && start.month().isAfter(YearMonth.from(day));
    }

    static PosedOption starting(Start start, Worth worth) {
        return new PosedOption(start.month().toString(), start, null, worth, null);
    }

    static PosedOption in(Mode mode, Worth worth, @Nullable List<RoleHours> hours) {
        return new PosedOption(mode.name(), null, mode, worth, hours);
    }

    /** Whether its project is done, if it is chosen: one that is stopped or paused is not. */
    public boolean runs() {
        return mode == null || mode.runs();
    }
}
