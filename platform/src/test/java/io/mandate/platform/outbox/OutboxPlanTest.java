package io.mandate.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.Servers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The outbox is empty at one moment and full at the next, and its statistics are those of either. Each
 * test has an outbox of its own, which hides the service's from its session.
 */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class OutboxPlanTest {
    private static final int ROWS = 20_000;
    private static final Pattern MORE_THAN_NEEDED =
            Pattern.compile("(Seq|Bitmap Heap) Scan on (pg_temp.*)?outbox\\b");

    private SidePool pool;
    private Connection session;

    @BeforeEach
    void anOutboxOfItsOwn() throws SQLException {
        pool =
                new SidePool(
                        Servers.url("platform"),
                        "platform_owner",
                        Servers.password("platform_owner"));
        session = pool.connection();
        say("create temp table outbox (like public.outbox including all)");
    }

    @AfterEach
    void itGoesWithItsSession() throws SQLException {
        session.close();
        pool.close();
    }

    static Stream<String> statements() {
        return Stream.of(
                Lease.WAITING,
                OutboxBacklog.LOOK,
                with(Lease.READ, numbers(0, 16, "smallint"), "250"),
                with(Lease.DELETE, numbers(0, 16, "smallint"), numbers(1, 4_000, "bigint")));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void aFullOutboxThatIsBelievedEmptyIsReadByItsIndex(String sql) throws SQLException {
        say("analyze outbox");
        fill();

        assertThat(told("explain " + sql))
                .contains("outbox_pkey")
                .doesNotContainPattern(MORE_THAN_NEEDED);
    }

    @ParameterizedTest
    @MethodSource("statements")
    void anEmptyOutboxThatIsBelievedFullIsReadByItsIndex(String sql) throws SQLException {
        fill();
        say("analyze outbox");
        say("delete from outbox where id > 10");

        assertThat(told("explain " + sql))
                .contains("outbox_pkey")
                .doesNotContainPattern(MORE_THAN_NEEDED);
    }

    @Test
    void aLeaseReadsNoMoreOfABucketThanItTakes() throws SQLException {
        say("analyze outbox");
        fill();

        var plan = told("explain analyze " + with(Lease.READ, numbers(0, 2, "smallint"), "100"));

        assertThat(plan)
                .containsPattern("Scan using outbox_pkey on .*actual.* rows=100\\.00 loops=2");
    }

    private void fill() throws SQLException {
        say(
                "insert into outbox (event_id, bucket, topic, subject, sequence, headers, payload, recorded_at)"
                        + " select gen_random_uuid(), n % 64, 't', 's', n, '{}', repeat('x', 500), now()"
                        + " from generate_series(1, %d) as n".formatted(ROWS));
    }

    private void say(String sql) throws SQLException {
        try (var statement = session.createStatement()) {
            statement.execute(sql);
        }
    }

    private String told(String sql) throws SQLException {
        var lines = new ArrayList<String>();
        try (var statement = session.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return String.join("\n", lines);
    }

    private static String with(String sql, String... values) {
        return Stream.of(values).reduce(sql, (text, value) -> text.replaceFirst("\\?", value));
    }

    private static String numbers(int from, int count, String type) {
        return IntStream.range(from, from + count)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(",", "'{", "}'::%s[]".formatted(type)));
    }
}
