package io.mandate.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.order.BreakableServers;
import io.mandate.platform.order.DatabaseTrouble;
import io.mandate.platform.order.Traffic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** What {@link RelayOrderTest} shows, with 50,000 events, and with relays that are killed as processes. */
@QuarkusTest
@WithTestResource(BreakableServers.class)
class RelayOrderChaos extends RelayOrder {
    private static final Logger LOG = Logger.getLogger(RelayOrderChaos.class);

    @Override
    int events() {
        return 50_000;
    }

    @Override
    int deaths() {
        return 100;
    }

    @Test
    void processesThatAreKilledOnlyRepeatAtMostTheirLastLease() {
        try (var crew = new KilledCrew(13)) {
            var judgement = trial.judge(events(), 13, events() / 20, crew::strike);

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
        try (var _ = new Crew(backlog, sql, depot, 14)) {
            traffic.write(events(), events() / crashes, DatabaseTrouble::crash);
            trial.awaitAllSent();

            var judgement = trial.judge(traffic.parcels());
            LOG.infof("%d crashes, %d repeats", crashes, judgement.repeats());
            assertThat(judgement.flaws()).isEmpty();
            assertThat(judgement.repeats())
                    .isLessThanOrEqualTo(Crew.MOST_RECORDS_OF_A_RELAY * crashes * Crew.RELAYS);
        }
    }
}
