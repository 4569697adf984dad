package io.mandate.portfolio.selection.explanation;

import org.jspecify.annotations.Nullable;

/**
 * How much it takes until a candidate changes sides, which it does when every best selection has it on
 * the other side: an equally good one without the change is not enough.
 *
 * @param notEnough proven: with so much or less it stays in some best selection as it is; null if not
 *     even nothing is proven to be too little
 * @param enough proven: with exactly so much it changes sides
 */
public record Threshold(Sureness kind, @Nullable Long notEnough, @Nullable Long enough) {

    /** How sure the numbers are. */
    public enum Sureness {
        /** With {@code enough} it changes sides, with one unit less it does not. */
        EXACT,
        /** Somewhere above what is proven to be too little, at the most at what is proven to be enough, if known. */
        INTERVAL,
        /** No amount changes it. */
        NEVER,
        /** The solver stopped before it could say anything. */
        NOT_PROVEN
    }

    static final Threshold NEVER = new Threshold(Sureness.NEVER, null, null);
    static final Threshold NOT_PROVEN = new Threshold(Sureness.NOT_PROVEN, null, null);

    /** {@code notEnough} below 0: nothing is proven to be too little. */
    static Threshold between(long notEnough, @Nullable Long enough) {
        var least = notEnough < 0 ? null : Long.valueOf(notEnough);
        if (enough == null) {
            return least == null ? NOT_PROVEN : new Threshold(Sureness.INTERVAL, least, null);
        }
        boolean exact = enough == notEnough + 1;
        return new Threshold(exact ? Sureness.EXACT : Sureness.INTERVAL, least, enough);
    }
}
