package io.mandate.local.stack;

import io.mandate.local.Ports;
import io.mandate.local.Service;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** Which part listens where on the loopback address. */
public record PortPlan(
        int postgres, int kafka, Map<Service, Integer> http, Map<Service, Integer> management) {
    /** Gives services 8081 to 8084 and 9081 to 9084, Kafka 9092, PostgreSQL 15432. */
    public static final int DEFAULT_BASE = 8080;

    private static final int POSTGRES_OFFSET = 15432 - DEFAULT_BASE;
    private static final int KAFKA_OFFSET = 9092 - DEFAULT_BASE;
    private static final int HIGHEST_BASE = 65535 - POSTGRES_OFFSET;

    /** Below those that systems draw for their connections: nobody takes a port while its part is away. */
    private static final int LOWEST_FREE = 15_000;

    private static final int HIGHEST_FREE = 32_000;

    public PortPlan {
        http = Map.copyOf(http);
        management = Map.copyOf(management);
    }

    /** All ports moved together by the distance of {@code base} from the default base. */
    public static PortPlan from(int base) {
        if (base < 1024 || base > HIGHEST_BASE) {
            throw new StackFailure(
                    "The port base must lie between 1024 and %d, not %d."
                            .formatted(HIGHEST_BASE, base));
        }
        int shift = base - DEFAULT_BASE;
        Map<Service, Integer> http = new EnumMap<>(Service.class);
        Map<Service, Integer> management = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            http.put(service, service.defaultPort() + shift);
            management.put(service, service.defaultManagementPort() + shift);
        }
        return new PortPlan(base + POSTGRES_OFFSET, base + KAFKA_OFFSET, http, management);
    }

    /** Ports that were all free a moment ago, for tests beside each other. */
    public static PortPlan free() {
        Deque<Integer> free = freePorts(2 + 2 * Service.values().length);
        Map<Service, Integer> http = new EnumMap<>(Service.class);
        Map<Service, Integer> management = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            http.put(service, free.pop());
            management.put(service, free.pop());
        }
        return new PortPlan(free.pop(), free.pop(), http, management);
    }

    private static Deque<Integer> freePorts(int count) {
        return ThreadLocalRandom.current()
                .ints(LOWEST_FREE, HIGHEST_FREE)
                .distinct()
                .filter(port -> !Ports.taken(port))
                .limit(count)
                .boxed()
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    public PortPlan withPostgres(int port) {
        return new PortPlan(port, kafka, http, management);
    }

    public PortPlan withKafka(int port) {
        return new PortPlan(postgres, port, http, management);
    }

    public int httpOf(Service service) {
        return http.getOrDefault(service, service.defaultPort());
    }

    public int managementOf(Service service) {
        return management.getOrDefault(service, service.defaultManagementPort());
    }

    /** Fails with every taken port, who needs it and how to choose another. */
    public void requireFree() {
        List<String> taken = new ArrayList<>();
        needs().forEach(
                        (port, need) -> {
                            if (Ports.taken(port)) {
                                taken.add(need.sentence(port));
                            }
                        });
        if (!taken.isEmpty()) {
            throw new StackFailure(String.join(System.lineSeparator(), taken));
        }
    }

    private Map<Integer, Need> needs() {
        Map<Integer, Need> needs = new LinkedHashMap<>();
        need(needs, postgres, "PostgreSQL", "--postgres-port (or MANDATE_POSTGRES_PORT)");
        need(needs, kafka, "Kafka", "--kafka-port (or MANDATE_KAFKA_PORT)");
        String all = "--port-base (or MANDATE_PORT_BASE; default %d)".formatted(DEFAULT_BASE);
        for (Service service : Service.values()) {
            need(needs, httpOf(service), service.id(), all);
            need(needs, managementOf(service), service.id() + " (management)", all);
        }
        return needs;
    }

    private static void need(Map<Integer, Need> needs, int port, String part, String option) {
        Need other = needs.put(port, new Need(part, option));
        if (other != null) {
            throw new StackFailure(
                    "Port %d is wanted by both %s and %s: change %s."
                            .formatted(port, other.part(), part, option));
        }
    }

    private record Need(String part, String option) {
        String sentence(int port) {
            return "Port %d is taken, and %s needs it. Free it, or choose another with %s."
                    .formatted(port, part, option);
        }
    }
}
