package io.mandate.portfolio.selection.model;

/** One option of one candidate. */
public record Choice(String candidate, String option) {

    /** The option of a candidate that has one. */
    public static Choice of(String candidate) {
        return new Choice(candidate, candidate);
    }
}
