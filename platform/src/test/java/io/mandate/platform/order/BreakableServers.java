package io.mandate.platform.order;

import io.mandate.local.PostgresServer;
import io.mandate.platform.event.DeliveryConsumer;
import io.mandate.platform.testing.Infrastructure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** Servers as in production (commits are on the disk, the broker is a process of its own) that a test may mistreat. */
public class BreakableServers extends Infrastructure {
    private static final String TOPIC = "mandate.platform.events.v1";
    private static final String BROKER = "mandate.test.broker.pid";
    private static final String DATABASE = "mandate.test.postgres.pid";
    private static final String HOME = "mandate.test.home";
    private Path home;
    private BrokerProcess broker;
    private PostgresServer postgres;

    @Override
    public Map<String, String> start() {
        var config = new HashMap<>(super.start());
        try {
            home = Files.createTempDirectory("mandate-order");
            broker = BrokerProcess.start(home, freePort(), List.of(TOPIC, DeliveryConsumer.TOPIC));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        postgres = PostgresServer.start(home.resolve("postgres"), 0, true);
        postgres.provision("platform");
        config.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl("platform"));
        config.put("quarkus.datasource.password", postgres.password("platform_app"));
        config.put("quarkus.flyway.password", postgres.password("platform_owner"));
        config.put("kafka.bootstrap.servers", "127.0.0.1:" + broker.port());
        config.put(BROKER, Long.toString(broker.process().pid()));
        config.put(DATABASE, Long.toString(postgres.pid()));
        config.put(HOME, home.toString());
        return config;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void stop() {
        broker.stop();
        postgres.close();
        try (var files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder()).forEach(BreakableServers::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops the broker's process where it is. */
    public static void freezeBroker() {
        Jvm.signal("STOP", brokerPid());
    }

    /** Lets it go on as if nothing had been. */
    public static void thawBroker() {
        Jvm.signal("CONT", brokerPid());
    }

    private static long brokerPid() {
        return ConfigProvider.getConfig().getValue(BROKER, Long.class);
    }

    /** Stops every process of the database where it is: it neither answers nor refuses. */
    public static void freezeDatabase() {
        var postmaster = postmaster();
        Jvm.signal("STOP", postmaster.pid());
        postmaster.children().forEach(each -> Jvm.signal("STOP", each.pid()));
    }

    /** Lets it go on as if nothing had been. */
    public static void thawDatabase() {
        var postmaster = postmaster();
        postmaster.children().forEach(each -> Jvm.signal("CONT", each.pid()));
        Jvm.signal("CONT", postmaster.pid());
    }

    private static ProcessHandle postmaster() {
        var pid = ConfigProvider.getConfig().getValue(DATABASE, Long.class);
        return ProcessHandle.of(pid).orElseThrow();
    }

    /** A folder that is gone after the tests. */
    public static Path home() {
        return ConfigProvider.getConfig().getValue(HOME, Path.class);
    }
}
