package io.mandate.local.stack;

import java.time.Duration;

/** Hears how a stack starts and stops. */
public interface Progress {
    void starting(String part);

    void ready(String part, Duration took);

    /**
     * A part is asked to end.
     *
     * @param saving whether it writes its start-up cache first, which takes some seconds
     */
    void stopping(String part, boolean saving);

    void stopped(String part);

    void note(String text);

    /** For tests, which look at the outcome only. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void starting(String part) {}

            @Override
            public void ready(String part, Duration took) {}

            @Override
            public void stopping(String part, boolean saving) {}

            @Override
            public void stopped(String part) {}

            @Override
            public void note(String text) {}
        };
    }
}
