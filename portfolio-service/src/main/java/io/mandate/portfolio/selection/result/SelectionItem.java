package io.mandate.portfolio.selection.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.money.DecimalText;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.ProjectStatus;
import io.mandate.portfolio.option.Mode;
import io.mandate.portfolio.posing.Marks;
import io.mandate.portfolio.posing.Presence;
import io.mandate.portfolio.scoring.ScorePart;
import io.mandate.portfolio.valuation.Assumption;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One project in the result of a run: where it ranks, whether it is selected and why, what it scores,
 * is worth and still costs, each with its inputs. The status is that of the moment of the run. Of a
 * project with options, value and cost are those of the one that was chosen, or else of the one that
 * came nearest to it; the option says which.
 */
public record SelectionItem(
        ProjectId projectId,
        String office,
        String name,
        ProjectStatus status,
        int rank,
        boolean selected,
        Presence presence,
        Reason reason,
        Score score,
        @Nullable Way option,
        @Nullable Value value,
        @Nullable Cost costToCome,
        Set<Assumption> assumptions,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Marks marks) {

    /** The same, in another place than its score gives it. */
    public SelectionItem at(int place) {
        return new SelectionItem(
                projectId,
                office,
                name,
                status,
                place,
                selected,
                presence,
                reason,
                score,
                option,
                value,
                costToCome,
                assumptions,
                marks);
    }

    /** In which of its options, and whether it is to be done so. */
    public record Way(
            String id,
            boolean chosen,
            @Nullable @Schema(implementation = String.class, format = "month", examples = "2027-03")
                    YearMonth start,
            @Nullable
                    @Schema(
                            description =
                                    "By how many months that is later than it plans, or earlier")
                    Integer movedMonths,
            @Nullable @Schema(description = "How a project in flight goes on") Mode mode) {}

    /** 0 to 100. */
    public record Score(BigDecimal value, String formula, List<ScorePart> parts) {}

    /** In the objective's unit. */
    public record Value(@DecimalText BigDecimal amount, String unit, String formula) {}

    /** By period, in months without a budget, and what is sunk, in the portfolio's currency. */
    public record Cost(
            String currency,
            @DecimalText BigDecimal total,
            List<PeriodCost> byPeriod,
            @DecimalText BigDecimal outsidePeriods,
            @DecimalText BigDecimal sunk) {}

    /** What it takes from the budget of a period. */
    public record PeriodCost(String period, @DecimalText BigDecimal amount) {}
}
