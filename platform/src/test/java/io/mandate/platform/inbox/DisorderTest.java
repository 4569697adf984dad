package io.mandate.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.order.Delivered;
import io.mandate.platform.order.Reading;
import io.mandate.platform.testing.Infrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever order and however often records come, they leave the same state as once and in order. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class DisorderTest {
    private static final int KEYS = 20;
    private static final int EVENTS = 15;
    private static final int MOST_OF_A_POLL = 120;

    @Inject Reading reading;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyRecordThreeTimesInAnyOrder(long seed) {
        var chance = new Random(seed);
        var records = new ArrayList<>(threeTimes(inOrder(seed)));
        Collections.shuffle(records, chance);

        assertSameState(seed, cut(records, chance), "shuffled-" + seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void pollsInAnyOrder(long seed) {
        var chance = new Random(seed);
        var polls = cut(threeTimes(inOrder(seed)), chance);
        Collections.shuffle(polls, chance);

        assertSameState(seed, polls, "polls-" + seed);
    }

    @ParameterizedTest
    @ValueSource(longs = 8)
    void anyOrderWhileTheDatabaseFailsNowAndThen(long seed) {
        var chance = new Random(seed);
        var records = new ArrayList<>(threeTimes(inOrder(seed)));
        Collections.shuffle(records, chance);
        var failed = new HashSet<String>();
        var consumer = "failing-" + seed;

        for (var poll : cut(records, chance)) {
            reading.poll(
                    consumer,
                    poll,
                    event -> {
                        if (event.sequence() % EVENTS == 7 && failed.add(event.id())) {
                            throw new PersistenceException(new SQLException("gone", "08006"));
                        }
                    });
        }

        assertThat(failed).hasSize(KEYS);
        assertSameStateAs(consumer, inOrder(seed));
    }

    private void assertSameState(
            long seed, List<List<ConsumerRecord<String, String>>> polls, String consumer) {
        polls.forEach(poll -> reading.poll(consumer, poll));

        assertSameStateAs(consumer, inOrder(seed));
    }

    private void assertSameStateAs(String consumer, List<ConsumerRecord<String, String>> inOrder) {
        var orderly = "orderly-" + consumer;
        reading.poll(orderly, inOrder);
        assertThat(reading.effects(orderly).values())
                .hasSize(KEYS)
                .allMatch(all -> all.size() == EVENTS);
        assertThat(reading.effects(consumer)).isEqualTo(reading.effects(orderly));
        assertThat(reading.positions(consumer)).isEqualTo(reading.positions(orderly));
        assertThat(reading.held(consumer)).isZero();
    }

    /** Number by number, the keys in turns. */
    private static List<ConsumerRecord<String, String>> inOrder(long seed) {
        return IntStream.range(0, KEYS * EVENTS)
                .mapToObj(
                        place ->
                                Delivered.record(
                                        "key-%d-%d".formatted(seed, place % KEYS),
                                        1 + place / KEYS,
                                        place))
                .toList();
    }

    /** Once, once more the same record, and once more sent as another record. */
    private static List<ConsumerRecord<String, String>> threeTimes(
            List<ConsumerRecord<String, String>> records) {
        return Stream.of(
                        records.stream(),
                        records.stream(),
                        records.stream().map(Delivered::sentAgain))
                .flatMap(each -> each)
                .toList();
    }

    private static List<List<ConsumerRecord<String, String>>> cut(
            List<ConsumerRecord<String, String>> records, Random chance) {
        var polls = new ArrayList<List<ConsumerRecord<String, String>>>();
        for (int from = 0; from < records.size(); ) {
            int to = Math.min(records.size(), from + 1 + chance.nextInt(MOST_OF_A_POLL));
            polls.add(records.subList(from, to));
            from = to;
        }
        return polls;
    }
}
