package io.mandate.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;

/** A real Kafka broker (KRaft, one node) inside this JVM; its records stay in the data directory. */
public final class KafkaBroker implements AutoCloseable {
    /** Fixed for the first version of the topics: a key's partition never changes. */
    public static final int PARTITIONS = 12;

    private static final int DEAD_LETTER_PARTITIONS = 3;
    private static final String THIRTY_DAYS = Long.toString(Duration.ofDays(30).toMillis());

    private final KafkaRaftServer server;
    private final int port;

    private KafkaBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts the broker, formatting the directory when it is new.
     *
     * @param port 0 for any free one
     */
    public static KafkaBroker start(Path dataDirectory, int port) {
        try {
            Path home = Files.createDirectories(dataDirectory).toAbsolutePath().normalize();
            int clientPort = Ports.orFree(port);
            Properties settings = settings(home, clientPort, Ports.orFree(0));
            format(home, settings);
            stayInThisProcess();
            KafkaConfig config = KafkaConfig.fromProps(settings, false);
            KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
            server.startup();
            return new KafkaBroker(server, clientPort);
        } catch (IOException e) {
            throw new UncheckedIOException("Kafka did not start", e);
        }
    }

    /** A fatal fault in the broker must fail the caller, not end its JVM. */
    private static void stayInThisProcess() {
        Exit.setExitProcedure(KafkaBroker::refuseToExit);
        Exit.setHaltProcedure(KafkaBroker::refuseToExit);
    }

    private static void refuseToExit(int status, String message) {
        throw new IllegalStateException("Kafka failed with status " + status + ": " + message);
    }

    private static void format(Path home, Properties settings) throws IOException {
        Path file = home.resolve("server.properties");
        try (Writer out = Files.newBufferedWriter(file)) {
            settings.store(out, null);
        }
        if (Files.exists(home.resolve("log").resolve("meta.properties"))) {
            return;
        }
        String cluster = Uuid.randomUuid().toString();
        String[] arguments = {"format", "-t", cluster, "-c", file.toString()};
        int status =
                StorageTool.execute(arguments, new PrintStream(PrintStream.nullOutputStream()));
        if (status != 0) {
            throw new IOException("Kafka's directory could not be formatted: " + home);
        }
    }

    private static Properties settings(Path home, int port, int controllerPort) {
        Properties settings = new Properties();
        settings.putAll(identity(home, port, controllerPort));
        settings.putAll(topics());
        settings.putAll(smallness());
        return settings;
    }

    private static Map<String, String> identity(Path home, int port, int controllerPort) {
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                "1",
                "controller.quorum.voters",
                "1@127.0.0.1:" + controllerPort,
                "controller.listener.names",
                "CONTROLLER",
                "listeners",
                "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
                        .formatted(port, controllerPort),
                "advertised.listeners",
                "PLAINTEXT://127.0.0.1:" + port,
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "log.dirs",
                home.resolve("log").toString());
    }

    private static Map<String, String> topics() {
        return Map.of(
                "auto.create.topics.enable", "false",
                "num.partitions", Integer.toString(PARTITIONS),
                "default.replication.factor", "1",
                "min.insync.replicas", "1",
                "log.retention.ms", "-1",
                "log.retention.bytes", "-1",
                "message.max.bytes", "1048576",
                "group.initial.rebalance.delay.ms", "0");
    }

    private static Map<String, String> smallness() {
        Map<String, String> settings = new HashMap<>();
        settings.put("offsets.topic.num.partitions", "4");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("transaction.state.log.num.partitions", "1");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.num.partitions", "1");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "4");
        settings.put("background.threads", "2");
        settings.put("num.recovery.threads.per.data.dir", "2");
        settings.put("log.cleaner.dedupe.buffer.size", "4194304");
        settings.put("log.cleaner.io.buffer.size", "262144");
        settings.put("log.index.size.max.bytes", "1048576");
        settings.put("log.segment.bytes", "268435456");
        settings.put("metadata.log.segment.bytes", "16777216");
        return settings;
    }

    /**
     * Makes the topics that are missing: dead-letter topics smaller, all others with {@link
     * #PARTITIONS}. Topics of states are compacted; a tombstone stays for 30 days.
     */
    public void createTopics(Collection<String> names) {
        createTopics(bootstrapServers(), names);
    }

    static void createTopics(String bootstrapServers, Collection<String> names) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            Set<String> there = admin.listTopics().names().get();
            List<NewTopic> missing =
                    names.stream()
                            .filter(name -> !there.contains(name))
                            .map(KafkaBroker::topic)
                            .collect(Collectors.toList());
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("topics could not be made", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while topics were made", e);
        }
    }

    private static NewTopic topic(String name) {
        int partitions = name.endsWith(".dlq") ? DEAD_LETTER_PARTITIONS : PARTITIONS;
        Map<String, String> settings = new HashMap<>();
        settings.put("retention.ms", "-1");
        settings.put("max.message.bytes", "1048576");
        if (name.endsWith(".state.v1")) {
            settings.put("cleanup.policy", "compact");
            settings.put("delete.retention.ms", THIRTY_DAYS);
        }
        return new NewTopic(name, partitions, (short) 1).configs(settings);
    }

    public int port() {
        return port;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Stops the broker cleanly, so that the next start finds nothing to recover. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
