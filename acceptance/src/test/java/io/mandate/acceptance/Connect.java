package io.mandate.acceptance;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A worker of Kafka Connect, as {@code connect-standalone} starts it, with the connectors that come with Mandate. */
final class Connect implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path home;
    private final Process worker;

    private Connect(Path home, Process worker) {
        this.home = home;
        this.worker = worker;
    }

    /** Starts with the given connectors of {@code deploy/connect}, their connection settings replaced. */
    static Connect start(
            Path home,
            String bootstrapServers,
            List<String> connectors,
            Map<String, String> connection) {
        try {
            var line = new ArrayList<String>();
            line.addAll(List.of(java(), "-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
            line.addAll(
                    List.of("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-cp", classPath()));
            line.add("org.apache.kafka.connect.cli.ConnectStandalone");
            line.add(settings(home, bootstrapServers).toString());
            for (var name : connectors) {
                line.add(connector(home, name, connection).toString());
            }
            var worker =
                    new ProcessBuilder(line)
                            .redirectErrorStream(true)
                            .redirectOutput(home.resolve("connect.log").toFile())
                            .start();
            return new Connect(home, worker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether all of its connectors are at work: one that fails does not end the worker. */
    boolean isRunning() {
        return worker.isAlive() && !printed().contains("Task is being killed");
    }

    /** The end of what it printed, for whoever waits in vain. */
    String log() {
        var lines = printed().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    }

    private String printed() {
        try {
            return Files.readString(home.resolve("connect.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        worker.destroyForcibly().onExit().join();
    }

    private static Path settings(Path home, String bootstrapServers) throws IOException {
        return Files.writeString(
                home.resolve("worker.properties"),
                """
                bootstrap.servers=%s
                key.converter=org.apache.kafka.connect.storage.StringConverter
                value.converter=org.apache.kafka.connect.storage.StringConverter
                offset.storage.file.filename=%s
                offset.flush.interval.ms=1000
                listeners=http://127.0.0.1:%d
                plugin.discovery=service_load
                """
                        .formatted(bootstrapServers, home.resolve("offsets"), freePort()));
    }

    private static Path connector(Path home, String name, Map<String, String> connection)
            throws IOException {
        var file = RunningMandate.root().resolve("deploy/connect").resolve(name + ".json");
        var connector = (ObjectNode) JSON.readTree(file.toFile());
        var config = (ObjectNode) connector.get("config");
        connection.forEach(config::put);
        return Files.writeString(home.resolve(name + ".json"), JSON.writeValueAsString(connector));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String classPath() {
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
