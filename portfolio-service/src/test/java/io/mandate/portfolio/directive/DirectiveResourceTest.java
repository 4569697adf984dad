package io.mandate.portfolio.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
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

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class DirectiveResourceTest {
    private static final String DIRECTED = "mandate.portfolio.project-directed.v1";

    private World world;
    private String portfolio;
    private String project;

    @BeforeEach
    void world() {
        world = World.create();
        portfolio = world.portfolio(world.strategy(1, 1), "SCORE_TIMES_SIZE", "100.00");
        project = world.project("10.00", "30.00", 90, 10);
    }

    @Test
    void aDirectiveIsGivenAndAnnounced() {
        var path = give("TERMINATE");

        Api.ADMIN
                .get(path)
                .statusCode(200)
                .body("kind", equalTo("TERMINATE"))
                .body("effectiveOn", equalTo("2035-03-01"))
                .body("answer", nullValue());
        var event = Events.sent(DIRECTED, project);
        assertThat(event.data().get("directiveId").asText()).isEqualTo(World.id(path));
        assertThat(event.data().has("rank")).isFalse();
        ContractFiles.assertKeepsContract(event);
    }

    @Test
    void directivesToAProjectAreNumberedWhicheverPortfolioGivesThem() {
        give("HOLD");
        var other = world.portfolio(world.strategy(1, 1), "SCORE_TIMES_SIZE", "10.00");
        Api.ADMIN.create(other + "/directives", request("TERMINATE", project));

        assertThat(Events.sent(DIRECTED, project, 2))
                .extracting(event -> event.sequence())
                .containsExactly(1L, 2L);
        assertThat(Api.ADMIN.items(portfolio + "/directives")).hasSize(1);
        assertThat(Api.ADMIN.items(other + "/directives?projectId=" + project)).hasSize(1);
    }

    @Test
    void theAnswerIsKept() {
        var path = give("START");
        for (var sample : ContractFiles.samplesOf("mandate.project.directive-answered.v1")) {
            var answer = ((ObjectNode) sample).put("directiveId", World.id(path));
            world.tell(project, "directive-answered", answer.toString());

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(
                            () ->
                                    Api.ADMIN
                                            .get(path)
                                            .body(
                                                    "answer.verdict",
                                                    equalTo(answer.get("answer").asText()))
                                            .body(
                                                    "answer.rule",
                                                    equalTo(answer.path("rule").asText(null))));
        }
    }

    @Test
    void aRankedProjectIsDirectedWithItsRank() {
        World.approved(portfolio);

        give("ACCELERATE");

        var event = Events.sent(DIRECTED, project, 2).get(1);
        assertThat(event.data().get("rank").asInt()).isEqualTo(1);
    }

    @Test
    void onlyProjectsOfThePortfoliosOfficesAreDirected() {
        var stranger = World.create().project("10.00", "30.00", 1, 1);

        for (var id : new String[] {stranger, UUID.randomUUID().toString()}) {
            Api.ADMIN
                    .post(portfolio + "/directives", request("HOLD", id))
                    .statusCode(422)
                    .body("type", endsWith("unknown-project"))
                    .body("errors.pointer", hasItem("/projectId"));
        }
    }

    @Test
    void aFinishedProjectIsPastBeingDirected() {
        world.status(project, "ACTIVE", "DELIVERED");

        Api.ADMIN
                .post(portfolio + "/directives", request("HOLD", project))
                .statusCode(409)
                .body("type", endsWith("project-not-directable"));
    }

    @Test
    void aDirectiveSaysWhatAndWhy() {
        Api.ADMIN
                .post(portfolio + "/directives", request("DANCE", project))
                .statusCode(400)
                .body("errors.pointer", hasItem("/kind"));
        Api.ADMIN
                .post(portfolio + "/directives", request("HOLD", project).replace("because", ""))
                .statusCode(400)
                .body("errors.pointer", hasItem("/reason"));
    }

    private String give(String kind) {
        return Api.ADMIN.create(portfolio + "/directives", request(kind, project));
    }

    private static String request(String kind, String project) {
        return """
        {"projectId": "%s", "kind": "%s", "effectiveOn": "2035-03-01", "reason": "because"}\
        """
                .formatted(project, kind);
    }
}
