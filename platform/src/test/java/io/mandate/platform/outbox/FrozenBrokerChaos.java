package io.mandate.platform.outbox;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.order.BreakableServers;
import io.mandate.platform.order.Judgement;
import io.mandate.platform.order.Judgement.Flaw;
import io.mandate.platform.order.Reading;
import io.mandate.platform.order.TopicLog;
import io.mandate.platform.order.Traffic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A broker that stops breathing for about as long as the relays wait for its answer (10 s). */
@QuarkusTest
@WithTestResource(BreakableServers.class)
class FrozenBrokerChaos extends OtherRelays {
    private static final Logger LOG = Logger.getLogger(FrozenBrokerChaos.class);
    private static final int EVENTS = 12_000;
    private static final int POLL = 500;

    @Inject Reading reading;

    @ParameterizedTest
    @ValueSource(longs = {9_500, 9_800, 10_000, 10_200, 10_500})
    void nothingIsLostAndTheNumbersRestoreTheOrder(long frozenMillis) {
        var traffic = new Traffic(depot, frozenMillis);
        try (var _ = new Crew(backlog, sql, depot, frozenMillis)) {
            traffic.write(EVENTS, EVENTS / 2, () -> freeze(frozenMillis));
            trial.awaitAllSent();
        }
        var committed = trial.committed(traffic.parcels());
        var topic = trial.onTheTopic(traffic.parcels());
        var consumer = "frozen-" + frozenMillis;

        read(consumer, topic);

        var judgement = judge(committed, topic);
        LOG.infof(
                "%d ms: %d repeats, %d overtaken",
                frozenMillis,
                judgement.repeats(),
                judgement.flaws().getOrDefault(Flaw.OVERTAKEN, new TreeSet<>()).size());
        assertThat(judgement.flaws().keySet()).isSubsetOf(Flaw.OVERTAKEN);
        assertThat(reading.effects(consumer)).isEqualTo(allInOrder(committed));
        assertThat(reading.held(consumer)).isZero();
    }

    private static Judgement judge(
            Map<String, Long> committed, List<ConsumerRecord<String, String>> topic) {
        return Judgement.of(committed, topic.stream().map(TopicLog::delivery).toList());
    }

    private static void freeze(long millis) {
        try (var clock = Executors.newSingleThreadScheduledExecutor()) {
            BreakableServers.freezeBroker();
            clock.schedule(BreakableServers::thawBroker, millis, MILLISECONDS).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read(String consumer, List<ConsumerRecord<String, String>> topic) {
        for (int from = 0; from < topic.size(); from += POLL) {
            reading.poll(consumer, topic.subList(from, Math.min(from + POLL, topic.size())));
        }
    }

    private static Map<String, List<Long>> allInOrder(Map<String, Long> committed) {
        var expected = new TreeMap<String, List<Long>>();
        committed.forEach(
                (subject, last) ->
                        expected.put(subject, LongStream.rangeClosed(1, last).boxed().toList()));
        return expected;
    }
}
