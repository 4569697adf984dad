package io.mandate.project.move;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks for moves whose run came to no good end: nobody is left with an office of before. */
@ApplicationScoped
class ForgottenMoves {
    private final OfficeMoves moves;

    ForgottenMoves(OfficeMoves moves) {
        this.moves = moves;
    }

    @Scheduled(
            every = "${mandate.office-moves.look-every:5m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        moves.remindOfForgotten();
    }
}
