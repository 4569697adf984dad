package io.mandate.portfolio.investment.cashflow;

import static java.math.RoundingMode.HALF_EVEN;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.money.DecimalText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Every effective rate per year above -100 % at which the net flows are worth 0 on the base date, rising, or why there
 * is none. Complete: proven by {@link PositiveRoots} on the polynomial in the discount factor of a tick.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record InternalRates(
        List<InternalRate> rates,
        @Nullable @Schema(nullable = true, description = "Why there is none") Undefined reason) {
    private static final int DECIMALS = 10;
    private static final int MOST_CHANGES = 40;
    // A power beyond this is too long to be written out.
    private static final int MOST_EXACT_DEGREE = 2_400;
    private static final BigDecimal PRECISION = new BigDecimal("1e-30");
    private static final MathContext DIGITS = new MathContext(60);

    public InternalRates {
        rates = List.copyOf(rates);
    }

    /** How the worth goes through 0 at a rate that is met as the rate rises. */
    public enum RateKind {
        /** It changes its sign. */
        CROSSES,
        /** It is 0 there and has the same sign on both sides: a root of even multiplicity, exactly. */
        TOUCHES,
        /** It comes as near to 0 as 40 digits can tell; whether it reaches it is not proven. */
        TOUCHES_UNPROVEN
    }

    /** Rounded half-even to 10 decimals. */
    public record InternalRate(
            @DecimalText @Schema(implementation = String.class, examples = "0.1646338469")
                    BigDecimal rate,
            RateKind kind) {}

    static InternalRates of(CashFlows flows) {
        var net = flows.net();
        if (net.isEmpty()) {
            return new InternalRates(List.of(), Undefined.EVERY_RATE);
        }
        int step = step(net, flows.ticksPerYear());
        var f = polynomial(net, step);
        if (f.changesOfSign() == 0) {
            return new InternalRates(List.of(), Undefined.NO_CHANGE_OF_SIGN);
        }
        return f.changesOfSign() > MOST_CHANGES
                ? new InternalRates(List.of(), Undefined.TOO_MANY_CHANGES_OF_SIGN)
                : of(f, flows.ticksPerYear() / step);
    }

    private static InternalRates of(Polynomial f, int stepsPerYear) {
        try {
            var roots = PositiveRoots.of(f).reversed();
            var rates = roots.stream().map(root -> rate(root, f, stepsPerYear)).toList();
            return new InternalRates(rates, rates.isEmpty() ? Undefined.NO_REAL_ROOT : null);
        } catch (PositiveRoots.InseparableException e) {
            return new InternalRates(List.of(), Undefined.INSEPARABLE_RATES);
        }
    }

    /** The longest step in which both a year and every distance between flows can be counted. */
    private static int step(List<Flow> net, int ticksPerYear) {
        var step = BigInteger.valueOf(ticksPerYear);
        for (var flow : net) {
            step = step.gcd(BigInteger.valueOf(flow.tick() - net.getFirst().tick()));
        }
        return step.intValueExact();
    }

    private static Polynomial polynomial(List<Flow> net, int step) {
        long first = net.getFirst().tick();
        int scale = net.stream().mapToInt(flow -> flow.amount().scale()).max().orElse(0);
        return new Polynomial(
                net.stream()
                        .map(
                                flow ->
                                        new Polynomial.Term(
                                                flow.amount().setScale(scale).unscaledValue(),
                                                Math.toIntExact((flow.tick() - first) / step)))
                        .toList());
    }

    private static InternalRate rate(Enclosure root, Polynomial f, int stepsPerYear) {
        var near = root.narrowed(f, PRECISION);
        var middle = near.low().add(near.high()).divide(BigDecimal.TWO);
        var growth = BigDecimal.ONE.divide(middle.pow(stepsPerYear, DIGITS), DIGITS);
        var rate = growth.subtract(BigDecimal.ONE).setScale(DECIMALS, HALF_EVEN);
        return new InternalRate(rate, kind(near, f, middle));
    }

    private static RateKind kind(Enclosure root, Polynomial f, BigDecimal middle) {
        if (root.rises() != 0 || crosses(root, f)) {
            return RateKind.CROSSES;
        }
        var factor = middle.setScale(DECIMALS, HALF_EVEN);
        var growth = BigDecimal.ONE.divide(middle, DECIMALS, HALF_EVEN);
        boolean exact =
                f.degree() <= MOST_EXACT_DEGREE
                        && (f.vanishes(factor, BigDecimal.ONE)
                                || f.vanishes(BigDecimal.ONE, growth));
        return exact ? RateKind.TOUCHES : RateKind.TOUCHES_UNPROVEN;
    }

    private static boolean crosses(Enclosure root, Polynomial f) {
        var before = f.sign(root.low(), root.low());
        var after = f.sign(root.high(), root.high());
        return before.isPresent() && after.isPresent() && !before.equals(after);
    }
}
