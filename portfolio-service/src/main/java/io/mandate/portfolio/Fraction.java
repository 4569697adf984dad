package io.mandate.portfolio;

import static java.math.BigInteger.ONE;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** An exact number: a fraction in lowest terms whose denominator is positive. */
public record Fraction(BigInteger numerator, BigInteger denominator)
        implements Comparable<Fraction> {
    public static final Fraction ZERO = whole(0);
    public static final Fraction UNIT = whole(1);
    private static final Pattern FORM =
            Pattern.compile("(-?\\d{1,12}(?:\\.\\d{1,12})?)(?:/(\\d{1,12}(?:\\.\\d{1,12})?))?");

    public Fraction {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("must not divide by 0");
        }
        var common = numerator.gcd(denominator);
        var divisor = denominator.signum() < 0 ? common.negate() : common;
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    public static Fraction whole(long value) {
        return new Fraction(BigInteger.valueOf(value), ONE);
    }

    /** Exactly what the decimal says. */
    public static Fraction of(BigDecimal value) {
        return value.scale() <= 0
                ? new Fraction(value.toBigIntegerExact(), ONE)
                : new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    /** Reads "5", "0.75" or "3/4". */
    public static Fraction parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("must be a number or a fraction such as 3/4");
        }
        var value = of(new BigDecimal(matcher.group(1)));
        var divisor = matcher.group(2);
        return divisor == null ? value : value.over(of(new BigDecimal(divisor)));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    public Fraction times(Fraction other) {
        return new Fraction(
                numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Fraction over(Fraction other) {
        return times(other.inverse());
    }

    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    public Fraction inverse() {
        return new Fraction(denominator, numerator);
    }

    public int signum() {
        return numerator.signum();
    }

    /** Rounded half-even to so many decimals. */
    public BigDecimal decimal(int decimals) {
        return Decimals.tidy(
                new BigDecimal(numerator)
                        .divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_EVEN));
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator
                .multiply(other.denominator)
                .compareTo(other.numerator.multiply(denominator));
    }

    /** "3/4", or "5" when it is whole. */
    @Override
    public String toString() {
        return denominator.equals(ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
