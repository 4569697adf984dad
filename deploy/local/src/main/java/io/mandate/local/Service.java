package io.mandate.local;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The four services with what each owns: a database, an events topic and two default ports. */
public enum Service {
    PROJECT(8081, 9081),
    PORTFOLIO(8082, 9082),
    RESOURCE(8083, 9083),
    REPORTING(8084, 9084);

    private final int defaultPort;
    private final int defaultManagementPort;

    Service(int defaultPort, int defaultManagementPort) {
        this.defaultPort = defaultPort;
        this.defaultManagementPort = defaultManagementPort;
    }

    /** Name of its module, its process and its consumer group. */
    public String id() {
        return database() + "-service";
    }

    /** The service with this name. */
    public static Service of(String id) {
        return Arrays.stream(values())
                .filter(service -> service.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no " + id));
    }

    public String database() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String ownerRole() {
        return PostgresServer.ownerOf(database());
    }

    public String appRole() {
        return PostgresServer.appOf(database());
    }

    public String eventsTopic() {
        return "mandate." + database() + ".events.v1";
    }

    public int defaultPort() {
        return defaultPort;
    }

    public int defaultManagementPort() {
        return defaultManagementPort;
    }

    /** The kinds of aggregates whose present states it tells. */
    public List<String> aggregates() {
        return switch (this) {
            case PROJECT ->
                    List.of(
                            "project",
                            "plan",
                            "calendar",
                            "activity",
                            "planned-value",
                            "change",
                            "deliverable",
                            "dependency",
                            "cost-line");
            case PORTFOLIO ->
                    List.of(
                            "office",
                            "strategy",
                            "initiative",
                            "portfolio",
                            "priority",
                            "directive");
            case RESOURCE -> List.of("person", "allocation");
            case REPORTING -> List.of();
        };
    }

    /** Whose events it reads. */
    public List<Service> consumes() {
        return switch (this) {
            case PROJECT -> List.of(PORTFOLIO, RESOURCE);
            case PORTFOLIO -> List.of(PROJECT);
            case RESOURCE -> List.of(PROJECT, PORTFOLIO);
            case REPORTING -> List.of(PROJECT, PORTFOLIO, RESOURCE);
        };
    }

    /** Where events of {@code producer} end that this service can never take. */
    public String deadLetterTopic(Service producer) {
        return producer.eventsTopic() + "." + id() + ".dlq";
    }

    public static List<String> eventsTopics() {
        return Arrays.stream(values()).map(Service::eventsTopic).toList();
    }

    /** Compacted: the last state of every aggregate. */
    public static List<String> stateTopics() {
        return Arrays.stream(values())
                .flatMap(service -> service.aggregates().stream())
                .map("mandate.%s.state.v1"::formatted)
                .toList();
    }

    public static List<String> deadLetterTopics() {
        List<String> topics = new ArrayList<>();
        for (Service consumer : values()) {
            consumer.consumes().forEach(producer -> topics.add(consumer.deadLetterTopic(producer)));
        }
        return List.copyOf(topics);
    }
}
