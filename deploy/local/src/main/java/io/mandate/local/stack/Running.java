package io.mandate.local.stack;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** The parts that run now: adds one, notices the death of one, ends them all in the right order. */
final class Running {
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DataDirectory directory;
    private final PortPlan ports;
    private final Progress progress;
    private final List<Part> parts = new CopyOnWriteArrayList<>();
    private final CompletableFuture<String> death = new CompletableFuture<>();
    private volatile boolean closing;

    Running(DataDirectory directory, PortPlan ports, Progress progress) {
        this.directory = directory;
        this.ports = ports;
        this.progress = progress;
    }

    /** Starts a part unless all is ending; whoever ends all waits until this is through. */
    synchronized Part begin(String name, Supplier<Part> start) {
        if (closing) {
            throw new StackFailure("Stopped while starting.");
        }
        progress.starting(name);
        Part part = start.get();
        parts.add(part);
        writeState();
        CompletableFuture<Void> _ = part.end().thenAccept(how -> ended(part, how));
        return part;
    }

    /** Lets one part go: whoever asked ends it, and its end is no death. */
    synchronized Part release(String name) {
        Part part =
                parts.stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new StackFailure(name + " does not run."));
        parts.remove(part);
        writeState();
        return part;
    }

    private void writeState() {
        List<StackState.PartState> states =
                parts.stream()
                        .map(
                                part ->
                                        new StackState.PartState(
                                                part.name(),
                                                ProcessRef.of(part.process()),
                                                part.port(),
                                                part.log().toString()))
                        .toList();
        new StackState(ProcessRef.self(), ports, states).write(directory.stateFile());
    }

    private void ended(Part part, String how) {
        if (!closing && parts.contains(part)) {
            death.complete("%s %s.\n%s".formatted(part.name(), how, LogTail.told(part.log())));
        }
    }

    CompletableFuture<String> death() {
        return death;
    }

    /** Services first and together, then Kafka, then PostgreSQL. */
    void stopAll() {
        closing = true;
        synchronized (this) {
            if (parts.isEmpty()) {
                return;
            }
            List<Thread> services =
                    parts.stream()
                            .filter(part -> !infrastructure(part))
                            .map(part -> Thread.ofPlatform().start(() -> stop(part)))
                            .toList();
            services.forEach(Running::join);
            parts.stream().filter(part -> part.name().equals(Launch.KAFKA)).forEach(this::stop);
            parts.stream().filter(part -> part instanceof PostgresPart).forEach(this::stop);
            parts.clear();
            directory.stateFile().toFile().delete();
        }
    }

    private static boolean infrastructure(Part part) {
        return part instanceof PostgresPart || part.name().equals(Launch.KAFKA);
    }

    private void stop(Part part) {
        progress.stopping(part.name(), part.recordsCache());
        part.stop(PATIENCE);
        progress.stopped(part.name());
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
