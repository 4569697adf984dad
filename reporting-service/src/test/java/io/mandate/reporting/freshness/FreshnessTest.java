package io.mandate.reporting.freshness;

import static io.mandate.reporting.World.PROJECT;
import static io.mandate.reporting.World.everywhere;
import static io.mandate.reporting.World.get;
import static io.mandate.reporting.World.newId;
import static io.mandate.reporting.World.newOffice;
import static io.mandate.reporting.World.project;
import static io.mandate.reporting.World.settle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "reporting-service"))
class FreshnessTest {
    @Test
    void countsWhatArrivesFromEachSource() {
        settle();
        var before = events();
        project(newOffice(), "A", "");
        settle();

        assertThat(events()).isEqualTo(before + 1);
        get("/v1/freshness", everywhere())
                .body(
                        "sources.source",
                        contains("portfolio-service", "project-service", "resource-service"))
                .body("sources[1].topic", equalTo(PROJECT))
                .body("sources[1].lag", equalTo(0));
    }

    @Test
    void anEventWhosePredecessorIsMissingIsHeldAndSaid() {
        var id = newId();
        var office = newOffice();
        var json = "{\"name\": \"A\"}";
        Events.publish(PROJECT, "mandate.project.revised.v1", id, 2, office, newId(), json);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                (int)
                                                get("/v1/freshness", everywhere())
                                                        .extract()
                                                        .path("sources[1].held")
                                        == 1);

        Events.publish(PROJECT, "mandate.project.proposed.v1", id, 1, office, newId(), json);
        settle();

        get("/v1/events?subject=" + id, everywhere()).body("items.sequence", contains(1, 2));
    }

    private static int events() {
        return get("/v1/freshness", everywhere()).extract().path("sources[1].events");
    }
}
