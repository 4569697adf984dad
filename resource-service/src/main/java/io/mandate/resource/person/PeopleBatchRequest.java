package io.mandate.resource.person;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Many people at once; each row is read by itself, so that one bad row does not hide the others. */
record PeopleBatchRequest(
        @NotEmpty
                @Size(max = 1000)
                @Schema(type = SchemaType.ARRAY, implementation = PersonRequest.class)
                List<@NotNull JsonNode> items,
        @Schema(description = "Only say what would happen") boolean dryRun,
        @Schema(description = "Take nobody unless every row can be taken") boolean allOrNothing) {}
