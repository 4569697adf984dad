package io.mandate.project.intake;

import io.mandate.platform.money.Money;
import io.mandate.project.ProjectDetails;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one row says about a project; on the fields that the register does not have it says nothing. */
public record RowValues(Texts texts, Dates dates, Costs costs, Set<Field> told) {

    /** Its words. */
    public record Texts(
            String name,
            @Nullable String description,
            @Nullable String kind,
            @Nullable String investment) {}

    /** Its dates, put right where necessary. */
    public record Dates(
            @Nullable LocalDate start,
            @Nullable LocalDate plannedFinish,
            @Nullable LocalDate projectedFinish) {}

    /** Its figures, in whole units of the currency. */
    public record Costs(
            @Nullable Money planned,
            @Nullable Money projected,
            @Nullable Integer scheduleVarianceDays,
            @Nullable BigDecimal scheduleVariancePercent) {}

    /** The details with what the row says; what it is silent about stays as it was. */
    public ProjectDetails onto(@Nullable ProjectDetails before) {
        var old = before == null ? empty() : before;
        return new ProjectDetails(
                texts.name(),
                said(Field.DESCRIPTION, texts.description(), old.description()),
                said(Field.KIND, texts.kind(), old.kind()),
                said(Field.INVESTMENT, texts.investment(), old.investment()),
                old.managerId(),
                old.sponsorId(),
                old.sponsorAcceptedOn(),
                said(Field.START, dates.start(), old.start()),
                said(Field.PLANNED_FINISH, dates.plannedFinish(), old.plannedFinish()),
                said(Field.PROJECTED_FINISH, dates.projectedFinish(), old.projectedFinish()),
                said(Field.PLANNED_COST, costs.planned(), old.statedPlannedCost()),
                said(Field.PROJECTED_COST, costs.projected(), old.projectedCost()),
                said(
                        Field.SCHEDULE_VARIANCE_DAYS,
                        costs.scheduleVarianceDays(),
                        old.reportedScheduleVarianceDays()),
                said(
                        Field.SCHEDULE_VARIANCE_PERCENT,
                        costs.scheduleVariancePercent(),
                        old.reportedScheduleVariancePercent()),
                old.riskFactor(),
                old.strategicFit(),
                old.businessCase(),
                old.demand());
    }

    private <T> @Nullable T said(Field field, @Nullable T here, @Nullable T before) {
        return told.contains(field) ? here : before;
    }

    private ProjectDetails empty() {
        return new ProjectDetails(
                texts.name(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of());
    }
}
