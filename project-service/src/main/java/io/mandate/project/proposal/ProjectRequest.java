package io.mandate.project.proposal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.money.DecimalText;
import io.mandate.platform.money.Money;
import io.mandate.project.DemandLine;
import io.mandate.project.ExternalRef;
import io.mandate.project.GoalContribution;
import io.mandate.project.PersonId;
import io.mandate.project.PlainText;
import io.mandate.project.Project;
import io.mandate.project.ProjectDetails;
import io.mandate.project.office.Office;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All that may be said of a project when it is proposed or revised. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProjectRequest(
        @Schema(description = "Code of the governing office") @NotBlank @Size(max = 60)
                String office,
        @NotBlank @Size(max = 300) @Pattern(regexp = PlainText.ONLY) String name,
        @Nullable @Size(max = 10_000) @Pattern(regexp = PlainText.ONLY) String description,
        @Nullable @Size(max = 60) @Pattern(regexp = PlainText.ONLY) String kind,
        @Nullable @Size(max = 100) @Pattern(regexp = PlainText.ONLY) String investment,
        @Nullable PersonId managerId,
        @Nullable PersonId sponsorId,
        @Nullable LocalDate sponsorAcceptedOn,
        @Nullable LocalDate start,
        @Nullable LocalDate plannedFinish,
        @Nullable LocalDate projectedFinish,
        @Schema(description = "By default the sum of the business case's costs")
                @Nullable Money plannedCost,
        @Nullable Money projectedCost,
        @Nullable Integer reportedScheduleVarianceDays,
        @Nullable @DecimalText @Schema(type = SchemaType.STRING, examples = "-17.22")
                BigDecimal reportedScheduleVariancePercent,
        @Nullable @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 8)
                BigDecimal riskFactor,
        @Size(max = 100) List<@Valid @NotNull GoalContribution> strategicFit,
        @Nullable @Valid BusinessCaseRequest businessCase,
        @Size(max = 5000) List<@Valid @NotNull DemandLine> demand,
        @Size(max = 50) List<@Valid @NotNull ExternalRef> externalRefs,
        @Schema(description = "Version of the source; an update by reference needs a rising one")
                @Nullable
                @PositiveOrZero
                Long sourceVersion) {

    public ProjectRequest {
        strategicFit = strategicFit == null ? List.of() : strategicFit;
        demand = demand == null ? List.of() : demand;
        externalRefs = externalRefs == null ? List.of() : externalRefs.stream().distinct().toList();
    }

    /** A project as it would have been sent, with that planned cost. */
    static ProjectRequest of(Project project, @Nullable Money plannedCost) {
        var details = project.details();
        return new ProjectRequest(
                project.office(),
                details.name(),
                details.description(),
                details.kind(),
                details.investment(),
                details.managerId(),
                details.sponsorId(),
                details.sponsorAcceptedOn(),
                details.start(),
                details.plannedFinish(),
                details.projectedFinish(),
                plannedCost,
                details.projectedCost(),
                details.reportedScheduleVarianceDays(),
                details.reportedScheduleVariancePercent(),
                details.riskFactor(),
                details.strategicFit(),
                BusinessCaseRequest.of(details.businessCase()),
                details.demand(),
                project.refs(),
                null);
    }

    /** The details as they are said here; the office tells the currency where nothing else does. */
    public ProjectDetails toDetails(Office governing) {
        return new ProjectDetails(
                name.strip(),
                description,
                kind,
                investment,
                managerId,
                sponsorId,
                sponsorAcceptedOn,
                start,
                plannedFinish,
                projectedFinish,
                plannedCost,
                projectedCost,
                reportedScheduleVarianceDays,
                reportedScheduleVariancePercent,
                riskFactor,
                strategicFit,
                businessCase == null ? null : businessCase.toBusinessCase(currency(governing)),
                demand);
    }

    /** The same under one more foreign name. */
    public ProjectRequest named(ExternalRef ref) {
        var refs = Stream.concat(Stream.of(ref), externalRefs.stream()).distinct().toList();
        return new ProjectRequest(
                office,
                name,
                description,
                kind,
                investment,
                managerId,
                sponsorId,
                sponsorAcceptedOn,
                start,
                plannedFinish,
                projectedFinish,
                plannedCost,
                projectedCost,
                reportedScheduleVarianceDays,
                reportedScheduleVariancePercent,
                riskFactor,
                strategicFit,
                businessCase,
                demand,
                refs,
                sourceVersion);
    }

    @JsonIgnore
    private String currency(Office governing) {
        return Stream.of(plannedCost, projectedCost)
                .flatMap(Stream::ofNullable)
                .map(Money::currency)
                .findFirst()
                .orElseGet(governing::currency);
    }
}
