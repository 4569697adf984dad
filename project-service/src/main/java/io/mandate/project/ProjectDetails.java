package io.mandate.project;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.money.DecimalText;
import io.mandate.platform.money.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is told about a project: all of it is a value that is replaced, never changed. Equal contents
 * are equal, whatever the order of lines or the trailing zeros.
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProjectDetails(
        String name,
        @Nullable String description,
        @Nullable String kind,
        @Nullable String investment,
        @Nullable PersonId managerId,
        @Nullable PersonId sponsorId,
        @Nullable LocalDate sponsorAcceptedOn,
        @Nullable LocalDate start,
        @Nullable LocalDate plannedFinish,
        @Nullable LocalDate projectedFinish,
        @AttributeOverride(name = "amount", column = @Column(name = "planned_amount"))
                @AttributeOverride(name = "currency", column = @Column(name = "planned_currency"))
                @Nullable Money plannedCost,
        @AttributeOverride(name = "amount", column = @Column(name = "projected_amount"))
                @AttributeOverride(name = "currency", column = @Column(name = "projected_currency"))
                @Nullable Money projectedCost,
        @Nullable Integer reportedScheduleVarianceDays,
        @DecimalText @Schema(type = SchemaType.STRING, examples = "-17.22")
                @Nullable BigDecimal reportedScheduleVariancePercent,
        @Nullable BigDecimal riskFactor,
        @Convert(converter = JsonColumns.OfContributions.class) List<GoalContribution> strategicFit,
        @Convert(converter = JsonColumns.OfBusinessCase.class) @Nullable BusinessCase businessCase,
        @Convert(converter = JsonColumns.OfDemand.class) List<DemandLine> demand) {

    public ProjectDetails {
        reportedScheduleVariancePercent = Decimals.tidy(reportedScheduleVariancePercent);
        riskFactor = Decimals.tidy(riskFactor);
        strategicFit =
                strategicFit.stream().sorted(Comparator.comparing(GoalContribution::goal)).toList();
        demand =
                demand.stream()
                        .sorted(
                                Comparator.comparing(DemandLine::month)
                                        .thenComparing(DemandLine::role)
                                        .thenComparing(
                                                DemandLine::skill,
                                                Comparator.nullsFirst(Comparator.naturalOrder())))
                        .toList();
        if (plannedCost == null && businessCase != null && businessCase.justifies()) {
            plannedCost = businessCase.totalCost();
        }
    }

    /** Whether somebody wrote down what it costs. */
    @JsonIgnore
    public boolean isJustified() {
        return businessCase != null && businessCase.justifies();
    }

    /** Whether somebody has agreed to answer for it. */
    @JsonIgnore
    public boolean hasAcceptedSponsor() {
        return sponsorId != null && sponsorAcceptedOn != null;
    }

    /** The planned cost as somebody stated it; null when it only repeats the business case and so follows it. */
    public @Nullable Money statedPlannedCost() {
        return businessCase != null
                        && businessCase.justifies()
                        && businessCase.totalCost().equals(plannedCost)
                ? null
                : plannedCost;
    }
}
