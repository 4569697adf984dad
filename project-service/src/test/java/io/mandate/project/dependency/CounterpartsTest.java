package io.mandate.project.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.sql.Sql;
import io.mandate.project.ProjectId;
import io.mandate.project.Projects;
import io.mandate.project.RealServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** A foreign project is read for the sake of a dependency, and is as foreign as before to all that follows. */
@QuarkusTest
@RealServers
class CounterpartsTest {
    @Inject Counterparts counterparts;
    @Inject Projects projects;
    @Inject Sql sql;

    @Test
    void whoTakesBothSeesNoMoreAfterwardsThanBefore() {
        var pair = Pair.ofTwoOffices();
        var mine = ProjectId.fromString(pair.receiver());
        var foreign = ProjectId.fromString(pair.provider());
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            seeOnly(pair.home());
                            var both = counterparts.lock(mine, foreign, mine);
                            assertThat(both.provider().office()).isEqualTo(pair.abroad());
                            assertThatThrownBy(() -> projects.require(foreign))
                                    .isInstanceOf(ProblemException.class);
                        });
    }

    @Test
    void nobodyElseTakesEitherBeforeTheTransactionEnds() {
        var pair = Pair.ofTwoOffices();
        var mine = ProjectId.fromString(pair.receiver());
        var other = ProjectId.fromString(pair.provider());
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            assertThat(free(mine, other)).isEqualTo(2);
                            counterparts.lock(mine, other, mine);
                            assertThat(free(mine, other)).isZero();
                        });
    }

    private int free(ProjectId one, ProjectId other) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                sql.list(
                                                "select 1 from project where id in (?, ?)"
                                                        + " for no key update skip locked",
                                                _ -> true,
                                                one.value(),
                                                other.value())
                                        .size());
    }

    private void seeOnly(String office) {
        sql.list("select set_config('mandate.offices', ?, true)", _ -> true, office);
    }
}
