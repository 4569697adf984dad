package io.mandate.bench;

import io.mandate.local.stack.Progress;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Hears how long each part takes to become ready. */
final class Stopwatch implements Progress {
    private final Map<String, Duration> ready = new LinkedHashMap<>();

    @Override
    public void starting(String part) {}

    @Override
    public synchronized void ready(String part, Duration took) {
        ready.put(part, took);
    }

    @Override
    public void stopping(String part, boolean saving) {}

    @Override
    public void stopped(String part) {}

    @Override
    public void note(String text) {}

    synchronized Duration of(String part) {
        return ready.getOrDefault(part, Duration.ZERO);
    }
}
