package io.mandate.platform.testing;

import io.mandate.local.KafkaBroker;
import io.mandate.local.PostgresServer;
import io.mandate.local.Service;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The two servers of this JVM; what a second class loader must know is kept in system properties. */
public final class Servers {
    private static final String KAFKA = "mandate.test.kafka";
    private static final String POSTGRES = "mandate.test.postgres.";
    private static final List<String> SERVICES =
            List.of("project", "portfolio", "resource", "reporting", "platform");

    private Servers() {}

    /** The broker's address. */
    public static String kafka() {
        return System.getProperty(KAFKA);
    }

    /** The address of a service's database. */
    public static String url(String database) {
        return System.getProperty(POSTGRES + "url").formatted(database);
    }

    /** The password of a database role. */
    public static String password(String role) {
        return System.getProperty(POSTGRES + role);
    }

    static void provide(String database) {
        synchronized (System.getProperties()) {
            if (kafka() == null) {
                withOwnClassLoader(() -> start(database));
            }
        }
    }

    /** The broker looks classes up by the thread's loader, which in a test may be another than its own. */
    private static void withOwnClassLoader(Runnable work) {
        var thread = Thread.currentThread();
        var usual = thread.getContextClassLoader();
        thread.setContextClassLoader(loaderOfTheBroker());
        try {
            work.run();
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    private static ClassLoader loaderOfTheBroker() {
        var loader = KafkaBroker.class.getClassLoader();
        try {
            return loader.loadClass("kafka.server.KafkaRaftServer").getClassLoader();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void start(String database) {
        var home = makeHome();
        var started = new ArrayDeque<Runnable>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(home, started)));
        var kafka = KafkaBroker.start(home.resolve("kafka"), 0);
        started.push(kafka::close);
        var postgres = PostgresServer.start(home.resolve("postgres"), 0, false);
        started.push(postgres::close);
        kafka.createTopics(topics(database));
        postgres.provision(database);
        System.setProperty(POSTGRES + "url", postgres.jdbcUrl("%s"));
        for (var role : List.of(database + "_owner", database + "_app")) {
            System.setProperty(POSTGRES + role, postgres.password(role));
        }
        System.setProperty(KAFKA, kafka.bootstrapServers());
    }

    private static Path makeHome() {
        try {
            return Files.createTempDirectory("mandate-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(Path home, Deque<Runnable> started) {
        started.forEach(Runnable::run);
        delete(home);
    }

    /** Each service's topics, and the dead-letter topics of the one under test. */
    private static List<String> topics(String consumer) {
        var topics = new ArrayList<String>();
        for (var sender : SERVICES) {
            var topic = "mandate.%s.events.v1".formatted(sender);
            topics.add(topic);
            topics.add("%s.%s-service.dlq".formatted(topic, consumer));
        }
        topics.addAll(Service.stateTopics());
        return topics;
    }

    private static void delete(Path home) {
        try (Stream<Path> files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(Servers::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(File file) {
        if (!file.delete()) {
            file.deleteOnExit();
        }
    }

    static Map<String, Object> client() {
        return Map.of("bootstrap.servers", kafka());
    }
}
