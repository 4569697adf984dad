package io.mandate.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.testing.Infrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class SnapshotTest {
    @Inject Snapshot snapshot;
    @Inject Sql sql;

    private final String note = UUID.randomUUID().toString();

    @Test
    void whatIsCommittedBetweenTwoReadsIsSeenByNeitherOfThem() {
        var seen =
                snapshot.read(
                        () -> {
                            long first = marks();
                            QuarkusTransaction.requiringNew()
                                    .run(
                                            () ->
                                                    sql.update(
                                                            "insert into thing_mark (note) values (?)",
                                                            note));
                            return List.of(first, marks());
                        });

        assertThat(seen).containsExactly(0L, 0L);
        assertThat(marks()).isEqualTo(1);
    }

    private long marks() {
        return sql.first(
                        "select count(*) from thing_mark where note = ?",
                        row -> row.getLong(1),
                        note)
                .orElseThrow();
    }
}
