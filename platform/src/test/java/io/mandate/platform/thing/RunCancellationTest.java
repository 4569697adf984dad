package io.mandate.platform.thing;

import static io.mandate.platform.thing.Http.freshName;
import static io.mandate.platform.thing.ThingRuns.cancel;
import static io.mandate.platform.thing.ThingRuns.ended;
import static io.mandate.platform.thing.ThingRuns.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.mandate.platform.sql.Sql;
import io.mandate.platform.testing.Infrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run can be cancelled at any moment until its result is being stored; then the result stands. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class RunCancellationTest {
    @Inject Sql sql;

    private final String note = freshName();
    private final Barrier middle = Barrier.at(note);

    @Test
    void cancelledJustBeforeItsResultIsStoredItStoresNothing() {
        String id = start(note, "deaf").extract().path("id");
        middle.awaitReached();
        cancel(id).then().statusCode(202).body("state", equalTo("RUNNING"));
        middle.open();

        ended(id, "CANCELLED");
        assertThat(marks()).isEmpty();
    }

    @Test
    void whileItsResultIsStoredACallerIsToldToAskAgainAndTheResultStands() {
        String id = start(note, "slow to store").extract().path("id");
        middle.awaitReached();
        cancel(id).then().statusCode(503).header("Retry-After", notNullValue());
        middle.open();

        ended(id, "SUCCEEDED");
        cancel(id).then().statusCode(202).body("state", equalTo("SUCCEEDED"));
        assertThat(marks()).containsExactly(note);
    }

    @ParameterizedTest
    @CsvSource({"well,SUCCEEDED", "refused,FAILED"})
    void cancellingWhatHasEndedChangesNothing(String way, String state) {
        String id = start(note, way).extract().path("id");
        String ended = ended(id, state).extract().asString();

        cancel(id).then().statusCode(202).body(equalTo(ended));
        ThingRuns.show(id).body(equalTo(ended));
    }

    @Test
    void aCancelledRunThatMeetsPassingTroubleIsNotTriedAgain() {
        String id = start(note, "deadlocked").extract().path("id");
        middle.awaitReached();
        cancel(id).then().statusCode(202).body("state", equalTo("RUNNING"));
        middle.open();

        ended(id, "CANCELLED");
        assertThat(attempts(id)).isEqualTo(1);
    }

    @Test
    void askingTwiceIsAskingOnce() {
        String id = start(note, "until cancelled").extract().path("id");

        assertThat(List.of(cancel(id).statusCode(), cancel(id).statusCode())).containsOnly(202);
        ended(id, "CANCELLED");
    }

    private int attempts(String id) {
        return sql.first("select attempts from run where id = ?::uuid", r -> r.getInt(1), id)
                .orElseThrow();
    }

    private List<String> marks() {
        return sql.list(
                "select note from thing_mark where note like ?", r -> r.getString(1), note + "%");
    }
}
