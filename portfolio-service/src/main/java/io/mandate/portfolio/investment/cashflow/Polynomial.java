package io.mandate.portfolio.investment.cashflow;

import static java.math.RoundingMode.CEILING;
import static java.math.RoundingMode.FLOOR;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalInt;

/**
 * A polynomial with few terms and exact coefficients, for arguments above 0. Signs are proven by bounds
 * that are rounded outwards; what cannot be proven is left open.
 */
record Polynomial(List<Term> terms) {
    private static final int[] DIGITS = {60, 150, 400};
    // More than what rounding can take from a logarithm or its inverse.
    private static final double MARGIN = 1e-5;

    Polynomial {
        terms = List.copyOf(terms);
    }

    /** coefficient × x^power; the coefficient is not 0, and the powers rise from 0. */
    record Term(BigInteger coefficient, int power) {
        int sign() {
            return coefficient.signum();
        }
    }

    /** How often the sign changes from term to term: by Descartes' rule no fewer than there are roots above 0. */
    int changesOfSign() {
        int changes = 0;
        for (int i = 1; i < terms.size(); i++) {
            changes += terms.get(i).sign() == terms.get(i - 1).sign() ? 0 : 1;
        }
        return changes;
    }

    /**
     * The sign of the slope of f(x) ÷ x^c, where c lies between the powers at the first change of sign. f(x) ÷ x^c
     * has the roots and signs of f, and its slope one change of sign fewer: the induction behind Descartes' rule.
     */
    Polynomial slope() {
        int change = 1;
        while (terms.get(change).sign() == terms.get(change - 1).sign()) {
            change++;
        }
        int twice = terms.get(change).power() + terms.get(change - 1).power();
        return new Polynomial(
                terms.stream()
                        .map(
                                term ->
                                        new Term(
                                                term.coefficient()
                                                        .multiply(
                                                                BigInteger.valueOf(
                                                                        2L * term.power() - twice)),
                                                term.power()))
                        .toList());
    }

    /** With the powers the other way round: its roots are the reciprocals. */
    Polynomial reversed() {
        return new Polynomial(
                terms.reversed().stream()
                        .map(term -> new Term(term.coefficient(), degree() - term.power()))
                        .toList());
    }

    int degree() {
        return terms.getLast().power();
    }

    int signNearZero() {
        return terms.getFirst().sign();
    }

    int signAtInfinity() {
        return terms.getLast().sign();
    }

    /**
     * A number above every root: x^(n-i) ≥ m × |a_i ÷ a_n| for each of the m coefficients a_i whose sign differs
     * from the last one's makes the last term outweigh them.
     */
    BigDecimal bound() {
        var last = terms.getLast();
        var opposed = terms.stream().filter(term -> term.sign() != last.sign()).toList();
        double logarithm =
                opposed.stream()
                        .mapToDouble(
                                term ->
                                        (Math.log(opposed.size()) + size(term) - size(last))
                                                / (last.power() - term.power()))
                        .max()
                        .orElse(0);
        return Magnitude.exponential(logarithm + MARGIN);
    }

    private static double size(Term term) {
        return Magnitude.logarithm(new BigDecimal(term.coefficient().abs()));
    }

    /** The sign that f has everywhere from low to high, or nothing if that is not proven. */
    OptionalInt sign(BigDecimal low, BigDecimal high) {
        for (int digits : DIGITS) {
            var floor = new MathContext(digits, FLOOR);
            var ceiling = new MathContext(digits, CEILING);
            var least = powers(low, floor);
            var most = powers(high, ceiling);
            if (sum(least, most, floor).signum() > 0) {
                return OptionalInt.of(1);
            }
            if (sum(most, least, ceiling).signum() < 0) {
                return OptionalInt.of(-1);
            }
            if (low.compareTo(high) < 0) {
                break; // the width is what blurs it, not the digits
            }
        }
        return OptionalInt.empty();
    }

    /** Positive terms with some powers, negative ones with others, all rounded one way. */
    private BigDecimal sum(
            List<BigDecimal> positive, List<BigDecimal> negative, MathContext rounding) {
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < terms.size(); i++) {
            var power = terms.get(i).sign() > 0 ? positive.get(i) : negative.get(i);
            var coefficient = new BigDecimal(terms.get(i).coefficient(), rounding);
            sum = sum.add(coefficient.multiply(power), rounding);
        }
        return sum;
    }

    private List<BigDecimal> powers(BigDecimal x, MathContext rounding) {
        var powers = new ArrayList<BigDecimal>();
        var power = BigDecimal.ONE;
        int reached = 0;
        var steps = new HashMap<Integer, BigDecimal>(); // most distances recur
        for (var term : terms) {
            var step =
                    steps.computeIfAbsent(
                            term.power() - reached, distance -> power(x, distance, rounding));
            power = power.multiply(step, rounding);
            reached = term.power();
            powers.add(power);
        }
        return powers;
    }

    /** By squaring; every step is rounded the same way. */
    private static BigDecimal power(BigDecimal x, int exponent, MathContext rounding) {
        var result = BigDecimal.ONE;
        var square = x;
        for (int rest = exponent; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                result = result.multiply(square, rounding);
            }
            if (rest > 1) {
                square = square.multiply(square, rounding);
            }
        }
        return result;
    }

    /** Whether f(x) is exactly 0. */
    boolean vanishes(BigDecimal numerator, BigDecimal denominator) {
        int degree = degree();
        var sum = BigDecimal.ZERO;
        for (var term : terms) {
            sum =
                    sum.add(
                            new BigDecimal(term.coefficient())
                                    .multiply(numerator.pow(term.power()))
                                    .multiply(denominator.pow(degree - term.power())));
        }
        return sum.signum() == 0;
    }
}
