package io.mandate.platform.inbox;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;

/** Lets the database be away for a while; nothing may be lost or given up by that. */
abstract class Absence {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject Consignment consignment;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    void costsNothing(Duration gone, Runnable goes, Runnable comes) {
        consignment.send(1, 3);
        consignment.awaitEffects(3); // a consumer's first records go another way
        consignment.send(4, 5);
        goes.run();
        try {
            await().atMost(PATIENCE).until(() -> status("ready") == 503);
            consignment.send(6, 10);
            await().during(gone)
                    .atMost(gone.plus(PATIENCE))
                    .until(() -> status("live") == 200 && status("ready") == 503);
        } finally {
            comes.run();
        }
        consignment.send(11, 15);

        consignment.awaitEffects(15);
        assertThat(consignment.held()).isZero();
        await().atMost(PATIENCE).until(() -> status("ready") == 200);
    }

    private int status(String probe) {
        return get(management + "health/" + probe).statusCode();
    }
}
