package io.mandate.portfolio.investment.cashflow;

import static java.math.RoundingMode.HALF_EVEN;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a series of cash flows is worth. All present values are of the base date, at an effective rate per year; ratios
 * are plain numbers with 6 decimals (definitions: Brealey, Myers, Allen, Principles of Corporate Finance, ch. 5-6; BCR:
 * European Commission, Guide to Cost-Benefit Analysis, 2014).
 */
public record InvestmentFigures(
        @Schema(description = "Sum of amount / (1 + rate)^years, in whole coins of the currency")
                Figure netPresentValue,
        @Schema(description = "Every rate above -100 % at which the flows are worth 0")
                InternalRates internalRates,
        Payback payback,
        @Schema(description = "Payback of the present values") Payback discountedPayback,
        @Schema(
                        description =
                                "1 + NPV / present value of the net outlays before the first net surplus")
                Figure profitabilityIndex,
        @Schema(
                        description =
                                "Present value of all money in / present value of all money out, line by line")
                Figure benefitCostRatio,
        @Schema(description = "(Money in - money out) / money out, not discounted")
                Figure returnOnInvestment) {
    private static final int DECIMALS = 6;

    /** Without a rate what needs one is undefined. */
    public static InvestmentFigures of(CashFlows flows, @Nullable BigDecimal rate, int coinDigits) {
        var present =
                rate == null
                        ? null
                        : new Discounting(rate, flows.ticksPerYear()).presentValues(flows);
        return new InvestmentFigures(
                present == null ? Figure.none(Undefined.NO_RATE) : worth(present, coinDigits),
                InternalRates.of(flows),
                Payback.of(flows),
                present == null ? Payback.none(Undefined.NO_RATE) : Payback.of(present),
                present == null ? Figure.none(Undefined.NO_RATE) : profitability(present),
                present == null
                        ? Figure.none(Undefined.NO_RATE)
                        : ratio(present.benefits(), present.costs(), Undefined.NO_COSTS),
                ratio(flows.benefits().subtract(flows.costs()), flows.costs(), Undefined.NO_COSTS));
    }

    private static Figure worth(CashFlows present, int coinDigits) {
        return Figure.of(net(present).setScale(coinDigits, HALF_EVEN));
    }

    private static Figure profitability(CashFlows present) {
        var outlay =
                present.net().stream()
                        .map(Flow::amount)
                        .takeWhile(amount -> amount.signum() < 0)
                        .reduce(BigDecimal.ZERO, BigDecimal::subtract);
        return ratio(outlay.add(net(present)), outlay, Undefined.NO_INITIAL_OUTLAY);
    }

    private static BigDecimal net(CashFlows present) {
        return present.benefits().subtract(present.costs());
    }

    private static Figure ratio(BigDecimal part, BigDecimal whole, Undefined otherwise) {
        return whole.signum() == 0
                ? Figure.none(otherwise)
                : Figure.of(part.divide(whole, DECIMALS, HALF_EVEN));
    }
}
