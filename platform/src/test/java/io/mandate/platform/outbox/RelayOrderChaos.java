package io.mandate.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.event.Depot;
import io.mandate.platform.order.BreakableServers;
import io.mandate.platform.order.DatabaseTrouble;
import io.mandate.platform.order.Traffic;
import io.mandate.platform.sql.Sql;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link RelayOrderTest} shows, with 50,000 events, and with relays that are killed as processes. */
@QuarkusTest
@WithTestResource(BreakableServers.class)
class RelayOrderChaos {
    private static final Logger LOG = Logger.getLogger(RelayOrderChaos.class);
    private static final int EVENTS = 50_000;

    @Inject Trial trial;
    @Inject Depot depot;
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
    void inPeaceEveryEventArrivesOnceAndInOrder() {
        try (var crew = new Crew(backlog, sql, 11)) {
            var judgement = trial.judge(EVENTS, 11, EVENTS, () -> {});

            assertThat(judgement.flaws()).isEmpty();
            assertThat(judgement.repeats()).isLessThanOrEqualTo(crew.mostRepeats());
        }
    }

    @Test
    void relaysThatDieOnlyRepeatAtMostTheirLastLease() {
        try (var crew = new Crew(backlog, sql, 12)) {
            var judgement = trial.judge(EVENTS, 12, EVENTS / 100, crew::strike);

            LOG.infof("%d deaths, %d repeats", crew.deaths(), judgement.repeats());
            assertThat(judgement.flaws()).isEmpty();
            assertThat(crew.deaths()).isGreaterThanOrEqualTo(100);
            assertThat(judgement.repeats()).isLessThanOrEqualTo(crew.mostRepeats());
        }
    }

    @Test
    void processesThatAreKilledOnlyRepeatAtMostTheirLastLease() {
        try (var crew = new KilledCrew(13)) {
            var judgement = trial.judge(EVENTS, 13, EVENTS / 20, crew::strike);

            LOG.infof("%d deaths, %d repeats", crew.deaths(), judgement.repeats());
            assertThat(judgement.flaws()).isEmpty();
            assertThat(crew.deaths()).isGreaterThanOrEqualTo(20);
            assertThat(judgement.repeats()).isLessThanOrEqualTo(crew.mostRepeats());
        }
    }

    @Test
    void aDatabaseThatCrashesLosesNothingItCommitted() {
        int crashes = 5;
        var traffic = new Traffic(depot, 14, Throwable.class);
        try (var _ = new Crew(backlog, sql, 14)) {
            traffic.write(EVENTS, EVENTS / crashes, DatabaseTrouble::crash);
            trial.awaitAllSent();

            var judgement = trial.judge(traffic.parcels());
            LOG.infof("%d crashes, %d repeats", crashes, judgement.repeats());
            assertThat(judgement.flaws()).isEmpty();
            assertThat(judgement.repeats())
                    .isLessThanOrEqualTo(Crew.MOST_RECORDS_OF_A_LEASE * crashes * Crew.RELAYS);
        }
    }
}
