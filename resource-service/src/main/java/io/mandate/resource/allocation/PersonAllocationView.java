package io.mandate.resource.allocation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.resource.Hours;
import io.mandate.resource.ProjectId;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person does for a project in a month. */
@Schema(name = "PersonAllocation")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonAllocationView(
        @Schema(type = SchemaType.STRING, pattern = "\\d{4}-\\d{2}", examples = "2027-03")
                YearMonth month,
        ProjectId projectId,
        @Nullable @Schema(description = "If the project is in the caller's scope")
                String projectName,
        String role,
        BigDecimal hours) {
    static PersonAllocationView of(Booking booking, Map<ProjectId, String> names) {
        return new PersonAllocationView(
                booking.month(),
                booking.project(),
                names.get(booking.project()),
                booking.role(),
                Hours.ofMinutes(booking.minutes()));
    }
}
