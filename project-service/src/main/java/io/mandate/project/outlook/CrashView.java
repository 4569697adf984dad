package io.mandate.project.outlook;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.money.Money;
import io.mandate.project.schedule.crash.CrashPlan;
import io.mandate.project.schedule.crash.CrashStep;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The steps by which the plan can end sooner, cheapest first, and how many of them are worth it. */
@Schema(name = "CrashPlan")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CrashView(
        LocalDateTime finish,
        @Schema(description = "Working minutes of a week of the plan's own calendar") long week,
        List<Step> steps,
        @Schema(description = "With a worth per week: how many steps bring the most")
                @Nullable Integer bestSteps,
        @Schema(description = "What those bring net of their cost") @Nullable Money netGain) {

    /** One more week bought, whole. */
    @Schema(name = "CrashStep")
    record Step(
            LocalDateTime finish,
            @Schema(description = "Working minutes") long gained,
            List<String> shortened,
            @Schema(description = "These get a week back that they had given") List<String> relaxed,
            Money cost,
            Money totalCost) {
        static Step of(CrashStep step, String currency) {
            return new Step(
                    step.finish(),
                    step.gained(),
                    step.shortened(),
                    step.relaxed(),
                    money(BigDecimal.valueOf(step.cost()), currency),
                    money(BigDecimal.valueOf(step.totalCost()), currency));
        }
    }

    static CrashView of(CrashPlan plan, String currency, @Nullable BigDecimal worth) {
        var steps = plan.steps().stream().map(each -> Step.of(each, currency)).toList();
        if (worth == null) {
            return new CrashView(plan.finish(), plan.week(), steps, null, null);
        }
        long cents = CrashRequest.cents(worth);
        int best = plan.stepsWorth(cents);
        var gain = BigDecimal.valueOf(plan.gain(best, cents)).setScale(0, RoundingMode.HALF_EVEN);
        return new CrashView(plan.finish(), plan.week(), steps, best, money(gain, currency));
    }

    private static Money money(BigDecimal cents, String currency) {
        return new Money(cents.movePointLeft(2), currency);
    }
}
