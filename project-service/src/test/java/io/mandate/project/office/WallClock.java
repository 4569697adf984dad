package io.mandate.project.office;

import java.time.Clock;

/** The offices as they would be at another time. */
public final class WallClock {
    private WallClock() {}

    public static Offices officesAt(Clock clock) {
        return new Offices(clock);
    }
}
