package io.mandate.portfolio.selection.explanation;

/** A whole number of which bounds are proven; exact when they meet. */
public record Range(long low, long high) {

    public boolean exact() {
        return low == high;
    }
}
