package io.mandate.reporting.freshness;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Asks the broker where its topics end. */
@ApplicationScoped
class Ends {
    private static final Logger LOG = Logger.getLogger(Ends.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Map<String, Object> broker;
    private @Nullable Admin admin;

    Ends(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.broker = broker;
    }

    /** The offset after the last record of each partition; nothing when the broker does not answer. */
    Optional<Map<TopicPartition, Long>> of(Collection<String> topics) {
        try {
            return Optional.of(ask(topics));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("The broker does not say where its topics end", e);
            return Optional.empty();
        }
    }

    private Map<TopicPartition, Long> ask(Collection<String> topics)
            throws InterruptedException, ExecutionException, TimeoutException {
        var descriptions =
                admin().describeTopics(topics)
                        .allTopicNames()
                        .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        var latest =
                descriptions.values().stream()
                        .flatMap(
                                topic ->
                                        topic.partitions().stream()
                                                .map(
                                                        p ->
                                                                new TopicPartition(
                                                                        topic.name(),
                                                                        p.partition())))
                        .collect(Collectors.toMap(Function.identity(), p -> OffsetSpec.latest()));
        var ends = new HashMap<TopicPartition, Long>();
        admin().listOffsets(latest)
                .all()
                .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    private synchronized Admin admin() {
        if (admin == null) {
            var config = new HashMap<>(broker);
            config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
            config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
            admin = Admin.create(config);
        }
        return admin;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close(PATIENCE);
        }
    }
}
