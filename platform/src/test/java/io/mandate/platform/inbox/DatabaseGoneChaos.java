package io.mandate.platform.inbox;

import io.mandate.platform.order.BreakableServers;
import io.mandate.platform.order.DatabaseTrouble;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What {@link DatabaseGoneTest} shows, for a minute: with a database that refuses, and with one that is silent. */
@QuarkusTest
@WithTestResource(BreakableServers.class)
class DatabaseGoneChaos extends Absence {
    private static final Duration GONE = Duration.ofSeconds(60);

    @Test
    void aDatabaseThatRefusesForAMinuteCostsNothing() {
        costsNothing(GONE, DatabaseTrouble::refuse, DatabaseTrouble::accept);
    }

    @Test
    void aDatabaseThatIsSilentForAMinuteCostsNothing() {
        costsNothing(GONE, BreakableServers::freezeDatabase, BreakableServers::thawDatabase);
    }
}
