package io.mandate.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.order.BreakableServers;
import io.mandate.platform.sql.Sql;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three relays, six writers and a transaction that stays open: nothing is lost, made up, doubled or overtaken. */
@QuarkusTest
@WithTestResource(BreakableServers.class)
class RelayOrderTest {
    private static final int EVENTS = 6_000;

    @Inject Trial trial;
    @Inject OutboxRelay own;
    @Inject OutboxBacklog backlog;
    @Inject Sql sql;

    @BeforeEach
    void letTheOwnRelayRest() {
        own.stop();
    }

    @AfterEach
    void letItWorkAgain() {
        own.start();
    }

    @Test
    void theDatabaseKeepsWhatItCommits() {
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertThat(sql.list("select current_setting(?)", row -> row.getString(1), setting))
                    .containsExactly("on");
        }
    }

    @Test
    void inPeaceEveryEventArrivesOnceAndInOrder() {
        try (var crew = new Crew(backlog, sql, 1)) {
            var judgement = trial.judge(EVENTS, 1, EVENTS, () -> {});

            assertThat(judgement.flaws()).isEmpty();
            assertThat(judgement.repeats()).isLessThanOrEqualTo(crew.mostRepeats());
        }
    }

    @Test
    void relaysThatDieOnlyRepeatAtMostTheirLastLease() {
        try (var crew = new Crew(backlog, sql, 2)) {
            var judgement = trial.judge(EVENTS, 2, EVENTS / 15, crew::strike);

            assertThat(judgement.flaws()).isEmpty();
            assertThat(crew.deaths()).isGreaterThanOrEqualTo(15);
            assertThat(judgement.repeats()).isLessThanOrEqualTo(crew.mostRepeats());
        }
    }
}
