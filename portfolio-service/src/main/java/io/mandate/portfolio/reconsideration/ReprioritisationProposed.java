package io.mandate.portfolio.reconsideration;

import io.mandate.platform.money.DecimalText;
import io.mandate.portfolio.PortfolioEvent;
import io.mandate.portfolio.Stamp;
import io.mandate.portfolio.ranking.OtherCourse;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something has moved, and another ranking waits to be decided about. Nothing has changed yet. */
record ReprioritisationProposed(
        Stamp stamp,
        UUID runId,
        UUID insteadOf,
        List<String> because,
        int moved,
        int comeIn,
        int goOut,
        int otherWays,
        List<OtherCourse> ways,
        @DecimalText @Nullable BigDecimal valueBefore,
        @DecimalText @Nullable BigDecimal valueProposed)
        implements PortfolioEvent {

    @Override
    public String type() {
        return "mandate.portfolio.reprioritisation-proposed.v1";
    }
}
