package io.mandate.portfolio.selection.model.engine;

/** Who is told about the progress of a run; true ends it with the best answer so far. */
@FunctionalInterface
public interface Watch {
    boolean stopAfter(int percent, String step, double seconds);
}
