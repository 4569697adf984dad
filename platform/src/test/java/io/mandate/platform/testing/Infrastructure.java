package io.mandate.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * A real PostgreSQL and a real Kafka for the service named by the argument {@code service}. Started
 * once per JVM whatever class loader asks, and stopped with it.
 */
public class Infrastructure implements QuarkusTestResourceLifecycleManager {
    private String service = "platform-service";

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.getOrDefault("service", service);
    }

    @Override
    public Map<String, String> start() {
        var database = service.replace("-service", "");
        Servers.provide(database);
        var config = new HashMap<String, String>();
        config.put("mandate.service", service);
        config.put("mandate.events.topic", "mandate.%s.events.v1".formatted(database));
        config.put("quarkus.http.test-port", "0");
        config.put("quarkus.management.test-port", "0");
        config.put("quarkus.datasource.jdbc.url", Servers.url(database));
        config.put("quarkus.datasource.username", database + "_app");
        config.put("quarkus.datasource.password", Servers.password(database + "_app"));
        config.put("quarkus.flyway.username", database + "_owner");
        config.put("quarkus.flyway.password", Servers.password(database + "_owner"));
        config.put("kafka.bootstrap.servers", Servers.kafka());
        config.put("mp.jwt.verify.publickey.location", Keys.publicKey().toUri().toString());
        config.put("mp.jwt.verify.issuer", Tokens.ISSUER);
        return config;
    }

    /** The servers are shared: they end with the JVM. */
    @Override
    public void stop() {}
}
