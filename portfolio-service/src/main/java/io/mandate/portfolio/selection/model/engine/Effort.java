package io.mandate.portfolio.selection.model.engine;

import java.time.Duration;

/** How hard to try: the work decides, the wall clock guards. One unit of work is near to a second. */
public record Effort(int seed, double work, Duration wallClock, int workers) {
    public Effort share(double part) {
        return new Effort(seed, work * part, wallClock, workers);
    }
}
