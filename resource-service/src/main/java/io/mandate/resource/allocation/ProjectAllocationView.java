package io.mandate.resource.allocation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.resource.Hours;
import io.mandate.resource.PersonId;
import io.mandate.resource.ProjectId;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who works on a project in a month. */
@Schema(name = "ProjectAllocation")
record ProjectAllocationView(
        ProjectId projectId,
        @Schema(type = SchemaType.STRING, pattern = "\\d{4}-\\d{2}", examples = "2027-03")
                YearMonth month,
        @Schema(description = "The allocation run that was approved last") UUID allocationId,
        BigDecimal hours,
        BigDecimal unmetHours,
        List<PersonView> people) {

    /** A person's part. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AllocatedPerson")
    record PersonView(
            PersonId personId,
            @Nullable @Schema(description = "Only for roles that deal with people by name")
                    String name,
            String role,
            BigDecimal hours) {}

    static ProjectAllocationView of(Allocation allocation, Map<PersonId, String> names) {
        return new ProjectAllocationView(
                allocation.project(),
                allocation.month(),
                allocation.runId(),
                Hours.ofMinutes(allocation.minutes()),
                Hours.ofMinutes(allocation.unmetMinutes()),
                allocation.shares().stream().map(share -> person(share, names)).toList());
    }

    private static PersonView person(Share share, Map<PersonId, String> names) {
        return new PersonView(
                share.person(),
                names.get(share.person()),
                share.role(),
                Hours.ofMinutes(share.minutes()));
    }
}
