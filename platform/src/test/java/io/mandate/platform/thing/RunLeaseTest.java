package io.mandate.platform.thing;

import static io.mandate.platform.thing.Http.freshName;
import static io.mandate.platform.thing.ThingRuns.ended;
import static io.mandate.platform.thing.ThingRuns.show;
import static io.mandate.platform.thing.ThingRuns.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.mandate.platform.sql.Sql;
import io.mandate.platform.testing.Infrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One worker at a time is in charge of a run, for as long as it gives signs of life. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class RunLeaseTest {
    @Inject Sql sql;

    private final String note = freshName();
    private final Barrier middle = Barrier.at(note);

    @Test
    void aLivingWorkerProlongsItsLease() {
        String id = start(note, "deaf").extract().path("id");
        middle.awaitReached();
        var until = leaseOf(id);

        await().untilAsserted(() -> assertThat(leaseOf(id)).isAfter(until));
        middle.open();
        ended(id, "SUCCEEDED");
    }

    @Test
    void aWorkerThatWasThoughtDeadStoresNothingBesideItsSuccessor() {
        String id = start(note, "deaf").extract().path("id");
        middle.awaitReached();
        handOver(id, "1 hour");
        middle.open();
        ended(start(freshName(), "well").extract().path("id"), "SUCCEEDED");

        show(id).body("state", equalTo("RUNNING"));
        assertThat(marks()).isEmpty();
        handOver(id, "-1 second");
        ended(id, "SUCCEEDED");
        assertThat(marks()).containsExactly(note);
    }

    /** Gives the run to another replica, which is silent until then. */
    private void handOver(String id, String silence) {
        sql.update(
                "update run set worker = gen_random_uuid(), lease_until = now() + ?::interval"
                        + " where id = ?::uuid",
                silence,
                id);
    }

    private OffsetDateTime leaseOf(String id) {
        return sql.first(
                        "select lease_until from run where id = ?::uuid",
                        row -> row.getObject(1, OffsetDateTime.class),
                        id)
                .orElseThrow();
    }

    private List<String> marks() {
        return sql.list(
                "select note from thing_mark where note like ?", r -> r.getString(1), note + "%");
    }
}
