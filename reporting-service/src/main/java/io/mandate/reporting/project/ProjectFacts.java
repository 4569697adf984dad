package io.mandate.reporting.project;

import io.mandate.platform.money.DecimalText;
import io.mandate.platform.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the summary reads of a project from project-service's proposed and revised events. */
record ProjectFacts(
        String name,
        @Nullable String status,
        @Nullable LocalDate start,
        @Nullable LocalDate plannedFinish,
        @Nullable LocalDate projectedFinish,
        @Nullable Money plannedCost,
        @Nullable Money projectedCost,
        @Nullable Integer reportedScheduleVarianceDays,
        @DecimalText @Nullable BigDecimal reportedScheduleVariancePercent,
        @Nullable String investment) {}
