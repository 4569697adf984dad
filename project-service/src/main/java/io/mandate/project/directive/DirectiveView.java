package io.mandate.project.directive;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.project.ProjectProblem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A directive and what the project answered. */
@Schema(name = "Directive")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DirectiveView(
        UUID id,
        UUID portfolioId,
        DirectiveKind kind,
        LocalDate effectiveOn,
        String reason,
        Instant receivedAt,
        Answer.Kind answer,
        @Schema(description = "With REFUSED") @Nullable ProjectProblem rule,
        @Nullable String detail,
        @Schema(description = "With DEFERRED") @Nullable LocalDate until,
        @Schema(description = "The later directive that voided a deferred one")
                @Nullable UUID supersededBy,
        @Schema(description = "The chain of events that it belongs to") String correlationId) {}
