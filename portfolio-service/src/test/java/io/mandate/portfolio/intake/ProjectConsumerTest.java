package io.mandate.portfolio.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.platform.security.Role;
import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class ProjectConsumerTest {
    private static final String PROPOSED = "mandate.project.proposed.v1";

    private World world;
    private String project;

    @BeforeEach
    void world() {
        world = World.create();
        project = UUID.randomUUID().toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"proposed", "revised"})
    void readsWhatProjectServicePromisesToSend(String fact) {
        for (JsonNode sample : ContractFiles.samplesOf("mandate.project.%s.v1".formatted(fact))) {
            var id = UUID.randomUUID().toString();
            world.tell(id, fact, sample.toString());

            Api.ADMIN
                    .get("/v1/candidates/" + id)
                    .statusCode(200)
                    .body("name", equalTo(sample.get("name").asText()))
                    .body("status", equalTo(sample.get("status").asText()))
                    .body("start", equalTo(sample.get("start").asText()))
                    .body("plannedCost.amount", equalTo(sample.at("/plannedCost/amount").asText()));
        }
    }

    @Test
    void followsTheStatus() {
        var id = world.project("10.00", "20.00", 50, 50);

        for (JsonNode sample : ContractFiles.samplesOf("mandate.project.status-changed.v1")) {
            world.tell(id, "status-changed", sample.toString());

            Api.ADMIN
                    .get("/v1/candidates/" + id)
                    .body("status", equalTo(sample.get("to").asText()));
        }
    }

    @Test
    void anAnswerToADirectiveThatWasNeverGivenHoldsNobodyUp() {
        var id = world.project("10.00", "20.00", 50, 50);

        for (JsonNode sample : ContractFiles.samplesOf("mandate.project.directive-answered.v1")) {
            world.tell(id, "directive-answered", sample.toString());
        }
        world.status(id, "PROPOSED", "CANCELLED");

        Api.ADMIN
                .get("/v1/candidates/" + id)
                .body("status", equalTo("CANCELLED"))
                .body("choosable", equalTo(false));
    }

    @Test
    void whatItDoesNotKnowStillMakesItFresher() {
        var id = world.project("10.00", "20.00", 50, 50);

        world.tell(id, "sung-about", "{\"song\": \"la\"}");

        Api.ADMIN.get("/v1/candidates/" + id).body("asOfEvent", equalTo(2));
    }

    @Test
    void theSameEventTwiceHasOneEffect() {
        publish(1, World.details("PROPOSED", "10.00", "20.00", 1, 1));
        publish(2, World.details("APPROVED", "30.00", "20.00", 1, 1));
        publish(1, World.details("PROPOSED", "10.00", "20.00", 1, 1));
        publish(3, World.details("ACTIVE", "40.00", "20.00", 1, 1));

        awaitEvent(3);
        Api.ADMIN
                .get("/v1/candidates/" + project)
                .body("status", equalTo("ACTIVE"))
                .body("plannedCost.amount", equalTo("40.00"));
    }

    @Test
    void aGapIsWaitedFor() {
        publish(1, World.details("PROPOSED", "10.00", "20.00", 1, 1));
        publish(3, World.details("ACTIVE", "40.00", "20.00", 1, 1));
        publish(2, World.details("APPROVED", "30.00", "20.00", 1, 1));

        awaitEvent(3);
        Api.ADMIN.get("/v1/candidates/" + project).body("status", equalTo("ACTIVE"));
    }

    @Test
    void aPoisonedProjectParksItselfAndNobodyElse() {
        publish(1, "{\"name\": \"Half a project\"}");
        publish(2, World.details("ACTIVE", "40.00", "20.00", 1, 1));
        world.project("10.00", "20.00", 50, 50);

        Api.ADMIN.get("/v1/candidates/" + project).statusCode(404);
        var operator = Api.as(Role.OPERATOR);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                operator.get("/v1/dead-letters?limit=200")
                                        .body("items.key", hasItem(project)));
    }

    @Test
    void freshnessIsToldByOffice() {
        var child = World.create(world.office());
        world.project("10.00", "20.00", 1, 1);
        child.project("10.00", "20.00", 1, 1);

        Api.ADMIN
                .get("/v1/candidates/freshness?office=" + world.office())
                .statusCode(200)
                .body("projects", equalTo(2))
                .body("newestEventTime", not(equalTo(null)));
        assertThat(Api.ADMIN.items("/v1/candidates?office=" + child.office())).hasSize(1);
        Api.ADMIN
                .get("/v1/candidates/freshness?office=NOWHERE")
                .statusCode(200)
                .body("projects", equalTo(0));
    }

    private void publish(long sequence, String details) {
        Events.publish(
                World.PROJECT_TOPIC,
                sequence == 1 ? PROPOSED : "mandate.project.revised.v1",
                project,
                sequence,
                world.office(),
                UUID.randomUUID().toString(),
                details);
    }

    private void awaitEvent(int sequence) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                Api.ADMIN
                                        .get("/v1/candidates/" + project)
                                        .body("asOfEvent", equalTo(sequence)));
    }
}
