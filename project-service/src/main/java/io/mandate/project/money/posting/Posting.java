package io.mandate.project.money.posting;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.project.ProjectId;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Lines that came together, and what became of them. */
@Schema(name = "CostPosting")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Posting(
        UUID id,
        String office,
        @Schema(description = "If all lines are of one") @Nullable ProjectId projectId,
        String system,
        @Schema(description = "How the system calls it") String name,
        @Schema(description = "Hash of what was sent") String sha256,
        int lines,
        int posted,
        @Schema(description = "Taken back and posted anew") int changed,
        @Schema(description = "Known already") int unchanged,
        @Schema(description = "Put into suspense") int suspended,
        Instant postedAt,
        String postedBy) {}
