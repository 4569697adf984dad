package io.mandate.local.stack;

import io.mandate.local.PostgresServer;
import io.mandate.local.Service;
import io.mandate.local.token.SigningKey;
import io.mandate.local.token.TokenMint;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Knows how Kafka and a service are started: flags, files, configuration. */
record Launch(StackOptions options, DataDirectory directory, SigningKey key) {
    static final String KAFKA = "kafka";

    private static final String KAFKA_HEAP = "-Xmx160m";
    private static final String SERVICE_HEAP = "-Xmx256m";

    /** Fails unless every service has been built. */
    void requireJars() {
        for (Service service : Service.values()) {
            ServiceJar.of(options.root(), service);
        }
    }

    Part kafka() {
        Path ready = directory.kafkaReady();
        int port = options.ports().kafka();
        String classPath = System.getProperty("java.class.path");
        List<Path> jars = ServiceJar.behind(classPath);
        List<String> program = new ArrayList<>(List.of("-cp", classPath));
        program.add(KafkaProcess.class.getName());
        program.addAll(
                List.of(directory.kafka().toString(), Integer.toString(port), ready.toString()));
        program.addAll(Service.eventsTopics());
        program.addAll(Service.stateTopics());
        program.addAll(Service.deadLetterTopics());
        return start(KAFKA, port, KAFKA_HEAP, jars, program, Map.of(), () -> Files.exists(ready));
    }

    /** Starts the service of this id, as it has been built. */
    Part service(String id, PostgresServer postgres) {
        Service service = Service.of(id);
        ServiceJar jar = ServiceJar.of(options.root(), service);
        int port = options.ports().httpOf(service);
        return start(
                id,
                port,
                SERVICE_HEAP,
                jar.all(),
                List.of("-jar", jar.main().toString()),
                configuration(service, postgres),
                () -> Health.ready(options.ports(), service));
    }

    private Part start(
            String name,
            int port,
            String heap,
            List<Path> jars,
            List<String> program,
            Map<String, String> environment,
            BooleanSupplier probe) {
        List<String> flags = new ArrayList<>(JavaCommand.LEAN);
        flags.add(heap);
        flags.addAll(options.javaOptions());
        flags.add("-Djava.io.tmpdir=" + directory.emptyTemporary(name));
        AotCache cache = AotCache.of(directory.aot(), name, flags, jars);
        boolean recording = options.recordCaches() && !cache.usable();
        flags.addAll(cache.flags(recording));
        Map<String, String> variables = new HashMap<>(environment);
        variables.put("MALLOC_ARENA_MAX", "2");
        JavaCommand command = new JavaCommand(flags, program, variables, recording ? cache : null);
        return JvmPart.start(name, port, command, directory.newLog(name), probe);
    }

    /** By environment, so that no password is seen in the list of processes. */
    private Map<String, String> configuration(Service service, PostgresServer postgres) {
        Map<String, String> variables = new HashMap<>(needs(service, postgres));
        if (!options.balanced()) {
            variables.put("MANDATE_STOP_NOTICE", "0S");
        }
        return variables;
    }

    private Map<String, String> needs(Service service, PostgresServer postgres) {
        PortPlan ports = options.ports();
        return Map.ofEntries(
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_HTTP_PORT", Integer.toString(ports.httpOf(service))),
                Map.entry("QUARKUS_MANAGEMENT_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.managementOf(service))),
                Map.entry("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(service.database())),
                Map.entry("QUARKUS_DATASOURCE_USERNAME", service.appRole()),
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", postgres.password(service.appRole())),
                Map.entry("QUARKUS_FLYWAY_USERNAME", service.ownerRole()),
                Map.entry("QUARKUS_FLYWAY_PASSWORD", postgres.password(service.ownerRole())),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.kafka()),
                Map.entry("MP_JWT_VERIFY_PUBLICKEY_LOCATION", key.publicFile().toUri().toString()),
                Map.entry("MP_JWT_VERIFY_ISSUER", TokenMint.ISSUER),
                Map.entry("MP_JWT_VERIFY_AUDIENCES", TokenMint.AUDIENCE));
    }
}
