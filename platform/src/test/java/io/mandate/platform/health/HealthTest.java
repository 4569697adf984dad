package io.mandate.platform.health;

import static io.restassured.RestAssured.get;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.mandate.platform.testing.Infrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class HealthTest {
    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Test
    void livenessAsksNothingButTheRelay() {
        get(management + "health/live")
                .then()
                .statusCode(200)
                .body("checks.name", contains("relay"));
    }

    @Test
    void readinessAsksNothingButTheOwnDatabase() {
        get(management + "health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", containsInAnyOrder("database", "stays", "Graceful Shutdown"));
    }

    @Test
    void startedMeansThatTheConsumersHavePartitions() {
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(
                        () ->
                                get(management + "health/started")
                                        .then()
                                        .statusCode(200)
                                        .body("checks.name", hasItem("consumers")));
    }

    @Test
    void kafkaAndBacklogsAreForDashboards() {
        get(management + "health/group/ops")
                .then()
                .body("checks[0].name", equalTo("events"))
                .body("checks[0].data.kafkaReachable", equalTo(true));
    }

    @Test
    void theMetricsHaveTheirDocumentedNames() {
        get(management + "metrics")
                .then()
                .statusCode(200)
                .body(containsString("outbox_pending"))
                .body(containsString("outbox_oldest_age_seconds"))
                .body(containsString("outbox_publish_latency_seconds"));
    }
}
