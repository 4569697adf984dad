package io.mandate.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.problem.CommonProblem;
import io.mandate.platform.problem.ProblemException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailureTest {
    @Test
    void theWorldOutsideIsTransient() {
        assertThat(of(new SQLException("connection lost", "08006"))).isEqualTo(Failure.TRANSIENT);
        assertThat(of(new SQLException("deadlock", "40P01"))).isEqualTo(Failure.TRANSIENT);
        assertThat(of(new SQLException("no connection left"))).isEqualTo(Failure.TRANSIENT);
        for (var state : List.of("57P01", "53300", "55P03", "25006", "")) {
            assertThat(of(new SQLException("not now", state))).isEqualTo(Failure.TRANSIENT);
        }
        assertThat(Failure.of(new UncheckedIOException(new SocketTimeoutException())))
                .isEqualTo(Failure.TRANSIENT);
        assertThat(Failure.of(new OptimisticLockException())).isEqualTo(Failure.TRANSIENT);
    }

    @Test
    void aRuleABadValueAndABugArePermanent() {
        assertThat(Failure.of(new ProblemException(CommonProblem.CONFLICT, "no")))
                .isEqualTo(Failure.PERMANENT);
        assertThat(Failure.of(new IllegalArgumentException("?"))).isEqualTo(Failure.PERMANENT);
        assertThat(Failure.of(new NullPointerException())).isEqualTo(Failure.PERMANENT);
    }

    @Test
    void dataThatTheDatabaseRefusesGetsAFewTries() {
        for (var state : List.of("23505", "22021", "42703", "54000", "P0001", "21000")) {
            assertThat(of(new SQLException("refused", state))).isEqualTo(Failure.DOUBTFUL);
        }
        assertThat(Failure.of(new IllegalStateException(new RollbackException("too long"))))
                .isEqualTo(Failure.DOUBTFUL);
    }

    private static Failure of(SQLException cause) {
        return Failure.of(new PersistenceException(cause));
    }
}
