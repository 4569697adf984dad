package io.mandate.local.stack;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A process as it can be found again: its number and, since numbers come round, its start. */
public record ProcessRef(long pid, long startedAt) {
    private static final Duration CLOCK_STEP = Duration.ofSeconds(5);

    public static ProcessRef of(ProcessHandle process) {
        return new ProcessRef(process.pid(), startOf(process));
    }

    public static ProcessRef self() {
        return of(ProcessHandle.current());
    }

    /** The same process, if it still lives. */
    @JsonIgnore
    public Optional<ProcessHandle> alive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(found -> Math.abs(startOf(found) - startedAt) < CLOCK_STEP.toMillis());
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
