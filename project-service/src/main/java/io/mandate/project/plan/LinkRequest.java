package io.mandate.project.plan;

import io.mandate.project.schedule.network.Link;
import io.mandate.project.schedule.network.LinkType;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One activity waits for another. */
@Schema(name = "Link")
public record LinkRequest(
        @NotNull String from,
        @NotNull String to,
        @Schema(description = "By default FS") LinkType type,
        @Schema(description = "Minutes of the plan's lag calendar; may be negative") long lag) {
    public LinkRequest {
        type = type == null ? LinkType.FS : type;
    }

    Link toLink() {
        return new Link(from, to, type, lag);
    }
}
