package io.mandate.project.move;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.sql.Sql;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.States;
import io.mandate.project.RealServers;
import io.mandate.project.deliverable.DeliverableExamples;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A move whose run came to no good end is told all the same, later. */
@QuarkusTest
@RealServers
class ForgottenMoveTest {
    @Inject OfficeMoves moves;
    @Inject Sql sql;

    @Test
    void aMoveThatIsLeftBehindIsTakenUpAgain() {
        var project = DeliverableExamples.withDeliverable();
        DeliverableExamples.requirement(project, "R-2").statusCode(201);
        var number =
                Events.sent("mandate.project.requirement-changed.v1", project, 2)
                        .getLast()
                        .sequence();
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                sql.update(
                                        "insert into office_move (project_id, number, moved_at)"
                                                + " values (?, ?, ?)",
                                        UUID.fromString(project),
                                        number,
                                        Instant.EPOCH));

        moves.remindOfForgotten();

        assertThat(States.told("mandate.activity.state.v1", project + "/dig", 2).getLast())
                .satisfies(state -> assertThat(state.sequence()).isEqualTo(number));
        assertThat(States.told("mandate.deliverable.state.v1", project + "/D-1", 2).getLast())
                .satisfies(state -> assertThat(state.sequence()).isEqualTo(number));
    }
}
