package io.mandate.project.move;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.sql.Sql;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.SentEvent;
import io.mandate.platform.testing.States;
import io.mandate.project.RealServers;
import io.mandate.project.deliverable.DeliverableExamples;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A move whose run came to no good end is told all the same, later, and only to whom it is news. */
@QuarkusTest
@RealServers
class ForgottenMoveTest {
    private static final String STATE = "mandate.activity.state.v1";

    @Inject OfficeMoves moves;
    @Inject Sql sql;

    @Test
    void aMoveThatIsLeftBehindIsTakenUpAgain() {
        var project = DeliverableExamples.withDeliverable();
        var number = nextEvent(project);
        leftBehind(project, number);

        moves.remindOfForgotten();

        assertThat(States.told(STATE, project + "/dig", 2).getLast().sequence()).isEqualTo(number);
        assertThat(
                        States.told("mandate.deliverable.state.v1", project + "/D-1", 2)
                                .getLast()
                                .sequence())
                .isEqualTo(number);
    }

    @Test
    void whatHasAHigherNumberThanTheMoveKeepsIt() {
        var project = DeliverableExamples.withDeliverable();
        var before = States.told(STATE, project + "/dig", 1).getFirst();
        leftBehind(project, before.sequence() - 1);

        moves.remindOfForgotten();

        Awaitility.await().until(() -> waiting(project) == 0);
        var number = nextEvent(project);
        leftBehind(project, number);
        moves.remindOfForgotten();
        assertThat(States.told(STATE, project + "/dig", 2))
                .extracting(SentEvent::sequence)
                .containsExactly(before.sequence(), number);
    }

    private static long nextEvent(String project) {
        DeliverableExamples.requirement(project, "R-2").statusCode(201);
        return Events.sent("mandate.project.requirement-changed.v1", project, 2)
                .getLast()
                .sequence();
    }

    private int waiting(String project) {
        return sql.first(
                        "select count(*) from office_move where project_id = ?",
                        row -> row.getInt(1),
                        UUID.fromString(project))
                .orElseThrow();
    }

    private void leftBehind(String project, long number) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                sql.update(
                                        "insert into office_move (project_id, number, moved_at)"
                                                + " values (?, ?, ?)",
                                        UUID.fromString(project),
                                        number,
                                        Instant.EPOCH));
    }
}
