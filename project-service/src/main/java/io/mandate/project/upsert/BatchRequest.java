package io.mandate.project.upsert;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.project.proposal.ProjectRequest;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Many projects at once; each is read by itself, so that a bad one spoils no other. */
public record BatchRequest(
        @Schema(type = SchemaType.ARRAY, implementation = ProjectRequest.class)
                @NotEmpty
                @Size(max = 2000)
                List<@NotNull JsonNode> items,
        @Schema(description = "Say what would happen and change nothing") boolean dryRun,
        @Schema(description = "Change nothing if any item is refused") boolean allOrNothing) {}
