package io.mandate.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.mandate.platform.problem.ProblemException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.QueryTimeoutException;
import jakarta.transaction.RollbackException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** How to go on after an exception from a handler or its transaction. */
enum Failure {
    /** The world outside: the same event will work later. */
    TRANSIENT,
    /** The database refuses the data: perhaps a race that is over in a moment, perhaps for ever. */
    DOUBTFUL,
    /** The event or a rule: it will never work. */
    PERMANENT;

    /**
     * More than one row, bad data, a violated constraint, a schema that does not fit, a violated
     * view, a limit of the database such as an index's, a rule of ours in the database.
     */
    private static final Set<String> THE_STATEMENT =
            Set.of("21", "22", "23", "42", "44", "54", "P0");

    static Failure of(Throwable thrown) {
        return chain(thrown)
                .map(Failure::one)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> wasRolledBack(thrown) ? DOUBTFUL : PERMANENT);
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(20);
    }

    /** Nobody says why: perhaps it only took too long. */
    private static boolean wasRolledBack(Throwable thrown) {
        return chain(thrown).anyMatch(RollbackException.class::isInstance);
    }

    private static Optional<Failure> one(Throwable thrown) {
        return switch (thrown) {
            case ProblemException _ -> Optional.of(PERMANENT);
            case SQLException e -> Optional.of(ofState(String.valueOf(e.getSQLState())));
            case OptimisticLockException _,
                    PessimisticLockException _,
                    LockTimeoutException _,
                    QueryTimeoutException _,
                    TimeoutException _,
                    OvertakenException _ ->
                    Optional.of(TRANSIENT);
            case JsonProcessingException _ -> Optional.of(PERMANENT);
            case IOException _ -> Optional.of(TRANSIENT);
            default -> Optional.empty();
        };
    }

    /** What the state's first two characters say when the statement, not the world, is at fault. */
    private static Failure ofState(String state) {
        return THE_STATEMENT.contains(state.substring(0, Math.min(2, state.length())))
                ? DOUBTFUL
                : TRANSIENT;
    }
}
