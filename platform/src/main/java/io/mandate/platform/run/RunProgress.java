package io.mandate.platform.run;

/** How far the work is, and whether it is still wanted. */
public interface RunProgress {
    void report(int percent, String message);

    /** True as soon as somebody cancelled the run, or the service stops: return quickly then. */
    boolean cancelled();
}
