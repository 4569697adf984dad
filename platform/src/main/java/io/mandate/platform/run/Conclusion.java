package io.mandate.platform.run;

/** The end of a run. */
@FunctionalInterface
public interface Conclusion {
    /** Stores the result inside the transaction that marks the run as succeeded. */
    void store();
}
