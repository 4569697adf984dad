package io.mandate.platform.outbox;

import io.mandate.platform.order.BreakableServers;
import io.mandate.platform.order.Jvm;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Map;
import java.util.logging.LogManager;

/** A relay in a process of its own, which only a kill -9 ends; or the end of whoever started it. */
final class RelayProcess {
    private final Process process;

    private RelayProcess(Process process) {
        this.process = process;
    }

    static RelayProcess start() {
        var command =
                Jvm.command(
                        "-Xmx128m",
                        RelayProcess.class.getName(),
                        Replica.config("quarkus.datasource.jdbc.url"),
                        Replica.config("quarkus.datasource.username"),
                        Replica.config("quarkus.datasource.password"),
                        Replica.config("kafka.bootstrap.servers"));
        try {
            var output = Files.createTempFile(BreakableServers.home(), "relay", ".out");
            return new RelayProcess(Jvm.start(command, output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        var pool = new SidePool(arguments[0], arguments[1], arguments[2]);
        var producer = new EventProducer(Map.of("bootstrap.servers", arguments[3]), Replica.TOPIC);
        var backlog = new OutboxBacklog(Clock.systemUTC(), new SimpleMeterRegistry());
        new OutboxRelay(pool, producer, new DirtyBuckets(), backlog).start();
        while (System.in.read() >= 0) {
            // nobody writes
        }
        Runtime.getRuntime().halt(0);
    }
}
