package io.mandate.platform.order;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import io.mandate.local.stack.KafkaProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A real broker in a process of its own, so that it can be stopped in the middle of a breath. */
record BrokerProcess(Process process, int port) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    static BrokerProcess start(Path home, int port, List<String> topics) throws IOException {
        var ready = home.resolve("ready");
        var command =
                new ArrayList<>(
                        Jvm.command(
                                "-Xmx384m",
                                KafkaProcess.class.getName(),
                                home.resolve("kafka").toString(),
                                Integer.toString(port),
                                ready.toString()));
        command.addAll(topics);
        var process = Jvm.start(command, home.resolve("kafka.out"));
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        await().atMost(PATIENCE).until(() -> Files.exists(ready) || !process.isAlive());
        if (!process.isAlive()) {
            throw new IOException(Files.readString(home.resolve("kafka.out")));
        }
        return new BrokerProcess(process, port);
    }

    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(20, SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
