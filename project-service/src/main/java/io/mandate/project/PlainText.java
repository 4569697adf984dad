package io.mandate.project;

/** Which characters a text may have: no control characters but line breaks and tabs. */
public final class PlainText {
    /** For a pattern constraint; null bytes in particular cannot be stored. */
    public static final String ONLY = "[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]*";

    private PlainText() {}
}
