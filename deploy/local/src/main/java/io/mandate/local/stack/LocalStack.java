package io.mandate.local.stack;

import static java.util.Objects.requireNonNull;

import io.mandate.local.PostgresServer;
import io.mandate.local.Service;
import io.mandate.local.token.SigningKey;
import io.mandate.local.token.TokenMint;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A whole Mandate on this machine: PostgreSQL, Kafka and the four services, each a process of its own. */
public final class LocalStack implements AutoCloseable {
    /** The broker's name as a part; a service's is its id. */
    public static final String KAFKA = Launch.KAFKA;

    private final StackOptions options;
    private final DataDirectory directory;
    private final Progress progress;
    private final SigningKey key;
    private final Running running;
    private final Launch launch;
    private @Nullable PostgresPart postgres;
    private final Thread stopAtExit = new Thread(this::stopEverything, "stop");

    private LocalStack(StackOptions options, DataDirectory directory, Progress progress) {
        this.options = options;
        this.directory = directory;
        this.progress = progress;
        this.key = SigningKey.in(directory.keys());
        this.running = new Running(directory, options.ports(), progress);
        this.launch = new Launch(options, directory, key);
    }

    public static LocalStack start(StackOptions options) {
        return start(options, Progress.silent());
    }

    /** Starts everything, or nothing: if a part fails, the others are stopped before this throws. */
    public static LocalStack start(StackOptions options, Progress progress) {
        DataDirectory directory = DataDirectory.take(options.data());
        try {
            Leftovers.of(directory).ifPresent(left -> left.end(progress));
            if (options.fresh()) {
                directory.wipe();
            }
            options.ports().requireFree();
            LocalStack stack = new LocalStack(options, directory, progress);
            Runtime.getRuntime().addShutdownHook(stack.stopAtExit);
            stack.startParts();
            return stack;
        } catch (RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private void startParts() {
        try {
            launch.requireJars();
            Waiting waiting = waiting();
            waiting.add(begin(KAFKA));
            postgres = startPostgres();
            waiting.untilReady();
            for (Service service : Service.values()) {
                waiting.add(begin(service.id()));
            }
            waiting.untilReady();
        } catch (RuntimeException e) {
            running.stopAll();
            throw e;
        }
    }

    private Waiting waiting() {
        return new Waiting(running, options.patience(), progress);
    }

    private Part begin(String part) {
        return running.begin(
                part,
                () ->
                        part.equals(KAFKA)
                                ? launch.kafka()
                                : launch.service(part, requireNonNull(postgres).server()));
    }

    private PostgresPart startPostgres() {
        long begun = System.nanoTime();
        Path log = directory.newLog(PostgresPart.NAME);
        Part part = running.begin(PostgresPart.NAME, () -> postgres(log));
        progress.ready(part.name(), Duration.ofNanos(System.nanoTime() - begun));
        return (PostgresPart) part;
    }

    private PostgresPart postgres(Path log) {
        try {
            return new PostgresPart(
                    PostgresServer.start(
                            directory.postgres(),
                            options.ports().postgres(),
                            options.durable(),
                            log),
                    log);
        } catch (RuntimeException e) {
            throw new StackFailure(
                    "%s did not start: %s\n%s"
                            .formatted(PostgresPart.NAME, e.getMessage(), LogTail.told(log)),
                    e);
        }
    }

    /** Ends Kafka or a service at once, as a crash would; the others go on. */
    public void kill(String part) {
        Part killed = running.release(part);
        killed.process().destroyForcibly();
        killed.end().join();
    }

    /** Ends Kafka or a service as an operator would, and tells how it ended; the others go on. */
    public String stop(String part) {
        Part stopped = running.release(part);
        stopped.stop(Running.PATIENCE);
        return stopped.end().join();
    }

    /** Starts what was ended, with its old data at its old address, and waits until it is ready. */
    public void start(String part) {
        Waiting waiting = waiting();
        waiting.add(begin(part));
        waiting.untilReady();
    }

    /** Completed with a sentence when a part has ended that nobody stopped. */
    public CompletableFuture<String> death() {
        return running.death();
    }

    public URI baseUri(Service service) {
        return URI.create("http://127.0.0.1:" + options.ports().httpOf(service));
    }

    public URI managementUri(Service service) {
        return URI.create("http://127.0.0.1:" + options.ports().managementOf(service));
    }

    public StackOptions options() {
        return options;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + options.ports().kafka();
    }

    /** A token that the services believe for an hour. */
    public String token(String subject, List<String> roles, List<String> offices) {
        return new TokenMint(key, Clock.systemUTC())
                .token(new TokenMint.Bearer(subject, roles, offices), Duration.ofHours(1));
    }

    /** Stops services, then Kafka, then PostgreSQL; does nothing the second time. */
    @Override
    public void close() {
        stopEverything();
        try {
            Runtime.getRuntime().removeShutdownHook(stopAtExit);
        } catch (IllegalStateException _) {
            // this JVM is ending, and the hook finds nothing left to do
        }
    }

    private void stopEverything() {
        running.stopAll();
        directory.close();
    }
}
