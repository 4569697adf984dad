package io.mandate.local.stack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A Java program of ours as part of a stack: Kafka or a service. */
record JvmPart(
        String name,
        int port,
        Process child,
        Path log,
        BooleanSupplier probe,
        @Nullable AotCache recording)
        implements Part {
    private static final Duration TIME_TO_RECORD = Duration.ofMinutes(3);

    /** Starts it in a session of its own: a Ctrl-C in the terminal reaches the launcher alone. */
    static JvmPart start(
            String name, int port, JavaCommand command, Path log, BooleanSupplier probe) {
        ProcessBuilder builder =
                new ProcessBuilder(command.inOwnSession())
                        .redirectErrorStream(true)
                        .redirectInput(new File("/dev/null"))
                        .redirectOutput(log.toFile());
        builder.environment().putAll(command.environment());
        builder.environment().remove("CLASSPATH");
        try {
            return new JvmPart(name, port, builder.start(), log, probe, command.recording());
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be started", e);
        }
    }

    @Override
    public ProcessHandle process() {
        return child.toHandle();
    }

    @Override
    public boolean ready() {
        return child.isAlive() && probe.getAsBoolean();
    }

    @Override
    public CompletableFuture<String> end() {
        return child.onExit().thenApply(ended -> "has ended with status " + ended.exitValue());
    }

    @Override
    public boolean recordsCache() {
        return recording != null;
    }

    @Override
    public void stop(Duration patience) {
        child.destroy();
        Duration limit = recording == null ? patience : patience.plus(TIME_TO_RECORD);
        try {
            if (!child.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                note("did not stop within %d s and was killed".formatted(limit.toSeconds()));
                child.destroyForcibly().waitFor();
            } else if (recording != null) {
                recording.recorded();
            }
        } catch (InterruptedException _) {
            child.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void note(String text) {
        try {
            Files.write(
                    log,
                    List.of("launcher: " + name + " " + text),
                    StandardOpenOption.APPEND,
                    StandardOpenOption.CREATE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
