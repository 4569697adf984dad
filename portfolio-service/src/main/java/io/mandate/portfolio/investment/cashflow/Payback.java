package io.mandate.portfolio.investment.cashflow;

import static java.math.RoundingMode.HALF_EVEN;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.money.DecimalText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The years from the base date until the sum of all flows is 0 for the first time, as if each flow came in evenly
 * since the one before; {@code lasting} is false if the sum falls below 0 again (Brealey, Myers, Allen, ch. 5).
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Payback(
        @DecimalText
                @Nullable
                @Schema(implementation = String.class, nullable = true, examples = "2.036364")
                BigDecimal years,
        @Nullable @Schema(nullable = true) Boolean lasting,
        @Nullable @Schema(nullable = true) Undefined reason) {
    private static final int DECIMALS = 6;

    static Payback none(Undefined reason) {
        return new Payback(null, null, reason);
    }

    static Payback of(CashFlows flows) {
        var net = flows.net();
        if (net.isEmpty() || net.getFirst().amount().signum() > 0) {
            return none(Undefined.NO_INITIAL_OUTLAY);
        }
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < net.size(); i++) {
            var after = sum.add(net.get(i).amount());
            if (i > 0 && after.signum() >= 0) {
                var ticks = between(net.get(i - 1), net.get(i), sum);
                return new Payback(years(ticks, flows), lasts(after, net, i + 1), null);
            }
            sum = after;
        }
        return none(Undefined.NEVER_PAID_BACK);
    }

    private static BigDecimal between(Flow before, Flow flow, BigDecimal missing) {
        var share = missing.negate().divide(flow.amount(), MathContext.DECIMAL128);
        return BigDecimal.valueOf(flow.tick() - before.tick())
                .multiply(share)
                .add(BigDecimal.valueOf(before.tick()));
    }

    private static BigDecimal years(BigDecimal ticks, CashFlows flows) {
        return ticks.divide(BigDecimal.valueOf(flows.ticksPerYear()), DECIMALS, HALF_EVEN);
    }

    private static boolean lasts(BigDecimal sum, List<Flow> net, int from) {
        var now = sum;
        for (var flow : net.subList(from, net.size())) {
            now = now.add(flow.amount());
            if (now.signum() < 0) {
                return false;
            }
        }
        return true;
    }
}
