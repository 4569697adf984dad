package io.mandate.project.dependency;

import static io.mandate.project.dependency.DependencyExamples.heard;
import static io.mandate.project.dependency.DependencyExamples.latePlan;
import static io.mandate.project.dependency.DependencyExamples.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.platform.sql.Sql;
import io.mandate.project.RealServers;
import io.mandate.project.plan.PlanExamples;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A look that came to no good end is taken later all the same. */
@QuarkusTest
@RealServers
class ForgottenWatchTest {
    @Inject Watch watch;
    @Inject Sql sql;
    private String id;

    private Pair pair;

    @BeforeEach
    void aConflictThatNobodyHasSeen() {
        pair = Pair.ofTwoOffices();
        id = pair.requested();
        PlanExamples.put(pair.provider(), 1, latePlan()).statusCode(200);
        heard(pair.receiver(), 2);
        awaitNobodyWaiting();
        update("update project_dependency set conflict = null where id = ?", UUID.fromString(id));
        one(pair.receiver(), id).body("conflict", nullValue());
    }

    @Test
    void aLookThatIsLeftBehindIsTakenUpAgain() {
        leftBehind();

        watch.remindOfForgotten();

        assertThat(heard(pair.receiver(), 3).getLast().data().path("what").asText())
                .isEqualTo("CONFLICT");
        awaitNobodyWaiting();
    }

    private void leftBehind() {
        update(
                "insert into dependency_watch (project_id, asked, asked_at) values (?, 1, ?)",
                UUID.fromString(pair.provider()),
                Instant.EPOCH);
    }

    private void awaitNobodyWaiting() {
        Awaitility.await().until(() -> waiting() == 0);
    }

    private int waiting() {
        return sql.first(
                        "select count(*) from dependency_watch where project_id = ?",
                        row -> row.getInt(1),
                        UUID.fromString(pair.provider()))
                .orElseThrow();
    }

    private void update(String statement, Object... values) {
        QuarkusTransaction.requiringNew().run(() -> sql.update(statement, values));
    }
}
