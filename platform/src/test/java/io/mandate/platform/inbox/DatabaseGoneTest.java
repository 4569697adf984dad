package io.mandate.platform.inbox;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mandate.platform.order.DatabaseTrouble;
import io.mandate.platform.testing.Infrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** While the database is gone nothing is given up, and afterwards everything has its effect. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class DatabaseGoneTest {
    private static final Duration GONE = Duration.ofSeconds(5);

    @Inject Consignment consignment;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Test
    void nothingIsADeadLetterAndEverythingIsTakenAfterwards() {
        consignment.send(1, 5);
        DatabaseTrouble.refuse();
        try {
            await().atMost(Duration.ofSeconds(20)).until(() -> status("ready") == 503);
            consignment.send(6, 10);
            await().during(GONE)
                    .atMost(GONE.plusSeconds(20))
                    .until(() -> status("live") == 200 && status("ready") == 503);
        } finally {
            DatabaseTrouble.accept();
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
