package io.mandate.project.performance;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.money.Money;
import io.mandate.project.progress.WhyUndefined;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the activities of a work package were to earn and have earned by a day. */
@Schema(name = "WorkPackageEarnedValue")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PackageValue(
        int number,
        String id,
        String code,
        String name,
        int activities,
        @Schema(description = "How many of them have no cost and are left out of the amounts")
                int withoutCost,
        @Nullable Money budget,
        @Nullable Money planned,
        @Nullable Money earned,
        @Schema(description = "Why a figure is absent") @Nullable WhyUndefined reason) {}
