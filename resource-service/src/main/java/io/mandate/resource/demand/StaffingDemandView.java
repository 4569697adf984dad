package io.mandate.resource.demand;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.resource.Hours;
import io.mandate.resource.ProjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What this service knows of a project's demand for people. */
@Schema(name = "StaffingDemand")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StaffingDemandView(
        ProjectId projectId,
        @Nullable @Schema(description = "Absent until the project itself was heard of") String name,
        String office,
        @Nullable ProjectStatus status,
        @Nullable @Schema(description = "What a planning of the month asked for would do with it")
                Staffing staffing,
        @Nullable Integer rank,
        @Nullable DirectiveView directive,
        @Nullable LocalDate windDownOn,
        List<LineView> demand) {

    /** The last directive. */
    @Schema(name = "LastDirective")
    record DirectiveView(DirectiveKind kind, LocalDate effectiveOn, Instant givenAt) {
        static DirectiveView of(Directive directive) {
            return new DirectiveView(
                    directive.kind(), directive.effectiveOn(), directive.givenAt());
        }
    }

    /** Hours of a role in a month. */
    @Schema(name = "DemandLine")
    record LineView(
            String role,
            @Schema(type = SchemaType.STRING, pattern = "\\d{4}-\\d{2}", examples = "2027-03")
                    YearMonth month,
            BigDecimal hours) {}

    static StaffingDemandView of(StaffingDemand demand, @Nullable YearMonth month) {
        var directive = demand.directive();
        return new StaffingDemandView(
                demand.projectId(),
                demand.name(),
                demand.office(),
                demand.status(),
                month == null ? null : demand.staffing(month),
                demand.rank(),
                directive == null ? null : DirectiveView.of(directive),
                demand.windDownOn(),
                demand.lines().stream()
                        .filter(line -> month == null || line.month().equals(month))
                        .map(StaffingDemandView::line)
                        .toList());
    }

    private static LineView line(DemandLine line) {
        return new LineView(line.role(), line.month(), Hours.ofMinutes(line.minutes()));
    }
}
