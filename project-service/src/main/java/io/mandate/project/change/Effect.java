package io.mandate.project.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.money.Money;
import io.mandate.project.baseline.Baseline;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the plan that was asked for stands to the performance baseline of then: plan minus baseline. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Effect(
        @Schema(description = "The performance baseline of then") @Nullable Integer baseline,
        @Schema(description = "Calendar days between the finishes") @Nullable Long finishDays,
        @Nullable Money cost,
        @Schema(description = "Why a figure is absent") @Nullable String reason) {

    static Effect none() {
        return new Effect(null, null, null, "A termination leaves the plan as it is");
    }

    static Effect of(@Nullable Baseline agreed, LocalDateTime finish, Money cost) {
        if (agreed == null) {
            return new Effect(null, null, cost, "There was no performance baseline before");
        }
        var days = ChronoUnit.DAYS.between(agreed.finish().toLocalDate(), finish.toLocalDate());
        boolean comparable = agreed.currency().equals(cost.currency());
        return new Effect(
                agreed.number(),
                days,
                comparable ? cost.minus(new Money(agreed.cost(), agreed.currency())) : null,
                comparable
                        ? null
                        : "The baseline is in %s, the plan in %s"
                                .formatted(agreed.currency(), cost.currency()));
    }
}
