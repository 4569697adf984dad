package io.mandate.portfolio.alignment;

import io.mandate.platform.money.Money;
import io.mandate.portfolio.ProjectId;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A project that serves a goal, and what of it is for that goal. */
record ServingProject(
        ProjectId projectId,
        String name,
        String office,
        @Nullable
                @Schema(
                        nullable = true,
                        description =
                                "Because of this initiative; null because of its contributions")
                String initiative,
        @Schema(description = "Of the project, for this goal", examples = "0.75") BigDecimal share,
        @Nullable
                @Schema(
                        nullable = true,
                        description = "That share of its cost; null if unknown in this currency")
                Money cost,
        @Nullable
                @Schema(
                        nullable = true,
                        description =
                                "That share of the benefits that it promises; null if none are known in this"
                                        + " currency")
                Money benefit) {}
