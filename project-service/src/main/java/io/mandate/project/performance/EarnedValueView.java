package io.mandate.project.performance;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.money.Money;
import io.mandate.project.ProjectId;
import io.mandate.project.progress.WhyUndefined;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a project was to earn and has earned by a day, in the money of a baseline. */
@Schema(name = "EarnedValue")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EarnedValueView(
        ProjectId projectId,
        @Schema(description = "Its number") @Nullable Integer baseline,
        @Nullable LocalDateTime dataDate,
        @Nullable LocalDate asOf,
        @Schema(description = "Of all activities of the baseline that have a cost")
                @Nullable Money budget,
        @Schema(description = "What was to be earned by then") @Nullable Money planned,
        @Nullable Money earned,
        @Schema(description = "Why a figure is absent") @Nullable WhyUndefined reason,
        int activities,
        @Schema(description = "How many of them have no cost and are left out of the amounts")
                int withoutCost,
        @Schema(
                        description =
                                "Months without a gap from the first in which anything was to be earned")
                List<Month> periods) {

    /** What was to be earned and was earned in a month, and until its end or that day. */
    @Schema(name = "EarnedValueMonth")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Month(
            @Schema(
                            type =
                                    org.eclipse.microprofile.openapi.annotations.enums.SchemaType
                                            .STRING,
                            examples = "2027-01")
                    YearMonth month,
            Money planned,
            Money plannedTotal,
            @Nullable Money earned,
            @Nullable Money earnedTotal) {}
}
