package io.mandate.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder in which everything of one running Mandate lies; only one at a time may run on it. */
public final class DataDirectory implements AutoCloseable {
    private final Path path;
    private @Nullable FileChannel lock;

    private DataDirectory(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    /** To look at it, whoever runs on it. */
    public static DataDirectory at(Path path) {
        return new DataDirectory(path);
    }

    /** To run on it, alone. */
    public static DataDirectory take(Path path) {
        DataDirectory directory = new DataDirectory(path);
        try {
            Files.createDirectories(directory.path);
            directory.lock();
            return directory;
        } catch (IOException e) {
            throw new StackFailure(
                    "The data directory %s cannot be used: %s".formatted(path, e.getMessage()), e);
        }
    }

    private void lock() throws IOException {
        FileChannel channel =
                FileChannel.open(
                        path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new StackFailure(
                    "Mandate already runs on %s%s: see ./mandate status, or end it with ./mandate stop."
                            .formatted(path, launcher()));
        }
        lock = channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    private String launcher() {
        return StackState.read(stateFile())
                .map(state -> " (launcher's process %d)".formatted(state.launcher().pid()))
                .orElse("");
    }

    /** Forgets all data; the start-up caches stay, they hold none. */
    void wipe() {
        for (String name : List.of("postgres", "kafka", "keys", "logs", "tmp", "state.json")) {
            delete(path.resolve(name));
        }
    }

    public static void delete(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + tree, e);
        }
    }

    public Path path() {
        return path;
    }

    public Path postgres() {
        return path.resolve("postgres");
    }

    public Path kafka() {
        return path.resolve("kafka");
    }

    /** A file that is there once Kafka and its topics are; not yet after this call. */
    Path kafkaReady() {
        Path ready = kafka().resolve("ready");
        ready.toFile().delete();
        return ready;
    }

    public Path keys() {
        return path.resolve("keys");
    }

    public Path stateFile() {
        return path.resolve("state.json");
    }

    Path aot() {
        return path.resolve("aot");
    }

    /** A part's log; a start begins a new one and keeps the one before. */
    Path newLog(String part) {
        Path logs = path.resolve("logs");
        Path log = logs.resolve(part + ".log");
        try {
            Files.createDirectories(logs);
            if (Files.exists(log)) {
                Path before = logs.resolve(part + ".log.1");
                Files.move(log, before, StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException("no log for " + part, e);
        }
    }

    /** A part's own folder for temporary files, empty: what a killed one left is gone. */
    Path emptyTemporary(String part) {
        Path temporary = path.resolve("tmp").resolve(part);
        delete(temporary);
        try {
            return Files.createDirectories(temporary);
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder for " + part, e);
        }
    }

    /** Lets the next one run on it. */
    @Override
    public void close() {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unlock " + path, e);
        }
    }
}
