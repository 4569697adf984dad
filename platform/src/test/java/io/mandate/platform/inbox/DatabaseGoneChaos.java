package io.mandate.platform.inbox;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mandate.platform.order.BreakableServers;
import io.mandate.platform.order.DatabaseTrouble;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What {@link DatabaseGoneTest} shows, for a minute: with a database that refuses, and with one that is silent. */
@QuarkusTest
@WithTestResource(BreakableServers.class)
class DatabaseGoneChaos {
    private static final Duration GONE = Duration.ofSeconds(60);

    @Inject Consignment consignment;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Test
    void aDatabaseThatRefusesForAMinuteCostsNothing() {
        withoutDatabase(DatabaseTrouble::refuse, DatabaseTrouble::accept);
    }

    @Test
    void aDatabaseThatIsSilentForAMinuteCostsNothing() {
        withoutDatabase(BreakableServers::freezeDatabase, BreakableServers::thawDatabase);
    }

    private void withoutDatabase(Runnable goes, Runnable comes) {
        consignment.send(1, 5);
        goes.run();
        try {
            await().atMost(Duration.ofSeconds(30)).until(() -> status("ready") == 503);
            consignment.send(6, 10);
            await().during(GONE)
                    .atMost(GONE.plusSeconds(30))
                    .until(() -> status("live") == 200 && status("ready") == 503);
        } finally {
            comes.run();
        }
        consignment.send(11, 15);

        consignment.awaitEffects(15);
        assertThat(consignment.held()).isZero();
        await().atMost(Duration.ofSeconds(30)).until(() -> status("ready") == 200);
    }

    private int status(String probe) {
        return get(management + "health/" + probe).statusCode();
    }
}
