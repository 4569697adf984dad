package io.mandate.portfolio.investment.cashflow;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * All roots above 0 of a polynomial, each in an enclosure of its own. Between two neighbouring roots of the slope a
 * function is monotone and has a root exactly if its sign changes; the slope's roots come the same way, from a slope
 * with one change of sign fewer, until none is left (Descartes' rule of signs with Rolle's theorem). Complete by
 * construction: nothing is sampled.
 */
final class PositiveRoots {
    /** Roots nearer to each other than this, relative to their size, are not told apart. */
    static final BigDecimal FINEST = new BigDecimal("1e-40");

    private static final int WIDENINGS = 8;

    /** Roots lie so near each other that 400 digits do not tell where. */
    static final class InseparableException extends ArithmeticException {
        private static final long serialVersionUID = 1L;

        InseparableException(Enclosure where) {
            super("The roots near %s cannot be told apart".formatted(where.low()));
        }
    }

    private final Polynomial f;
    private final List<Enclosure> roots = new ArrayList<>();
    private BigDecimal reached;
    private int sign;

    private PositiveRoots(Polynomial f) {
        this.f = f;
        // The reciprocal of a bound of the reciprocals lies below every root.
        this.reached =
                BigDecimal.ONE.divide(f.reversed().bound(), new MathContext(10, RoundingMode.DOWN));
        this.sign = f.signNearZero();
    }

    /** In rising order; those of even multiplicity, or a cluster of nearly equal ones, have {@code rises} 0. */
    static List<Enclosure> of(Polynomial f) {
        if (f.changesOfSign() == 0) {
            return List.of();
        }
        var slope = f.slope();
        var search = new PositiveRoots(f);
        of(slope).forEach(turn -> search.pass(turn, slope));
        search.end();
        return search.roots;
    }

    private void pass(Enclosure turn, Polynomial slope) {
        var here = turn;
        OptionalInt there = f.sign(here.low(), here.high());
        while (there.isEmpty() && here.widerThan(FINEST)) {
            var narrower = here.narrowed(slope);
            if (narrower.equals(here)) {
                break;
            }
            here = narrower;
            there = f.sign(here.low(), here.high());
        }
        if (there.isPresent()) {
            go(here, there.getAsInt(), there.getAsInt());
        } else {
            touch(here);
        }
    }

    private void touch(Enclosure turn) {
        var here = turn;
        for (int i = 0; i < WIDENINGS; i++) {
            var before = f.sign(here.low(), here.low());
            var after = f.sign(here.high(), here.high());
            if (before.isPresent() && after.isPresent()) {
                int left = before.getAsInt();
                int right = after.getAsInt();
                go(here, left, right);
                roots.add(new Enclosure(here.low(), here.high(), 0));
                return;
            }
            here = here.widened();
        }
        throw new InseparableException(turn);
    }

    /** On to a turn, before which a changed sign means one root, since f is monotone until there. */
    private void go(Enclosure turn, int before, int after) {
        if (before != sign) {
            if (turn.low().compareTo(reached) <= 0) {
                throw new InseparableException(turn);
            }
            roots.add(new Enclosure(reached, turn.low(), before));
        }
        reached = turn.high().max(reached);
        sign = after;
    }

    private void end() {
        if (f.signAtInfinity() != sign) {
            roots.add(new Enclosure(reached, f.bound(), f.signAtInfinity()));
        }
    }
}
