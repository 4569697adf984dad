package io.mandate.project.directive;

import static io.mandate.project.Service.PORTFOLIO_TOPIC;
import static io.mandate.project.Service.admin;
import static io.mandate.project.Service.minimal;
import static io.mandate.project.Service.office;
import static io.mandate.project.Service.proposed;
import static io.mandate.project.Service.startable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.SentEvent;
import io.mandate.project.RealServers;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RealServers
class DirectiveTest {
    private static final String DIRECTED = "mandate.portfolio.project-directed.v1";
    private static final String REPRIORITISED = "mandate.portfolio.reprioritised.v1";
    private static final String ANSWERED = "mandate.project.directive-answered.v1";

    @Test
    void aStartIsAnsweredAndFollowedUnderTheCorrelationIdOfItsChain() {
        var id = proposed(startable(office()));
        var chain = UUID.randomUUID().toString();
        var portfolio = UUID.randomUUID();
        direct(id, 1, chain, order("START", portfolio, "2027-02-01", 3));
        var events = fromDirective(id, 3);
        assertThat(events)
                .extracting(SentEvent::type)
                .containsExactly(
                        ANSWERED,
                        "mandate.project.status-changed.v1",
                        "mandate.project.status-changed.v1");
        events.forEach(ContractFiles::assertKeepsContract);
        assertThat(events).extracting(SentEvent::correlationId).containsOnly(chain);
        assertThat(events.getFirst().data().path("answer").asText()).isEqualTo("ACCEPTED");
        admin().get("/v1/projects/" + id)
                .then()
                .body("status", equalTo("ACTIVE"))
                .body("priority.rank", equalTo(3))
                .body("priority.portfolioId", equalTo(portfolio.toString()));
        admin().get("/v1/projects/" + id + "/directives")
                .then()
                .body("items.kind", contains("START"))
                .body("items.answer", contains("ACCEPTED"))
                .body("items.correlationId", contains(chain));
    }

    @Test
    void aRuleThatRefusesIsNamed() {
        var id = proposed(minimal(office()));
        direct(id, 1, "chain", order("START", UUID.randomUUID(), "2027-02-01", 1));
        var answer = fromDirective(id, 1).getFirst();
        ContractFiles.assertKeepsContract(answer);
        assertThat(answer.data().path("rule").asText()).isEqualTo("JUSTIFICATION_REQUIRED");
        admin().get("/v1/projects/" + id).then().body("status", equalTo("PROPOSED"));
    }

    @Test
    void aDirectiveThatArrivesTwiceIsAnsweredOnce() {
        var id = proposed(startable(office()));
        var order = order("HOLD", UUID.randomUUID(), "2027-02-01", 1);
        direct(id, 1, "chain", order);
        direct(id, 1, "chain", order);
        direct(id, 2, "chain", order);
        direct(id, 3, "chain", order("TERMINATE", UUID.randomUUID(), "2027-02-01", 1));
        assertThat(fromDirective(id, 3))
                .extracting(event -> event.data().path("kind").asText())
                .containsExactly("HOLD", "TERMINATE", "");
        admin().get("/v1/projects/" + id).then().body("status", equalTo("CANCELLED"));
    }

    @Test
    void aNewRankingMovesProjectsWithoutRaisingTheirVersions() {
        var id = proposed(startable(office()));
        var portfolio = UUID.randomUUID().toString();
        var etag = admin().get("/v1/projects/" + id).header("ETag");
        rank(portfolio, 1, id, "7");
        awaitRank(id, 7);
        assertThat(admin().get("/v1/projects/" + id).header("ETag")).isNotEqualTo(etag);
        admin().get("/v1/projects/" + id).then().body("version", equalTo(0));
        rank(portfolio, 2, id, "null");
        awaitRank(id, null);
        admin().get("/v1/projects/" + id).then().body("priority", nullValue());
    }

    /** What portfolio-service has committed is understood here. */
    @Test
    void theCommittedSamplesOfPortfolioServiceAreUnderstood() {
        var id = proposed(startable(office()));
        var sample = (ObjectNode) ContractFiles.samplesOf(DIRECTED).getFirst().deepCopy();
        sample.put("directiveId", UUID.randomUUID().toString());
        direct(id, 1, "chain", sample.toString());
        assertThat(fromDirective(id, 1).getFirst().data().path("kind").asText())
                .isEqualTo(sample.path("kind").asText());
        JsonNode ranking = ContractFiles.samplesOf(REPRIORITISED).getFirst();
        var portfolio = UUID.randomUUID().toString();
        Events.publish(PORTFOLIO_TOPIC, REPRIORITISED, portfolio, 1, "x", "c", ranking.toString());
        var other = proposed(minimal(office()));
        rank(portfolio, 2, other, "5");
        awaitRank(other, 5);
    }

    private static String order(String kind, UUID portfolio, String on, int rank) {
        return """
        {"directiveId": "%s", "portfolioId": "%s", "kind": "%s", "effectiveOn": "%s", "reason": "run", "rank": %d, "later": 1}\
        """
                .formatted(UUID.randomUUID(), portfolio, kind, on, rank);
    }

    private static void direct(String id, long sequence, String chain, String json) {
        Events.publish(PORTFOLIO_TOPIC, DIRECTED, id, sequence, "any", chain, json);
    }

    private static void rank(String portfolio, long sequence, String id, String rank) {
        var json =
                """
                {"part": 1, "parts": 1, "ranking": [
                  {"projectId": "%s", "rank": %s, "selected": true, "score": 80},
                  {"projectId": "%s", "rank": 9, "selected": false, "score": 1}]}\
                """
                        .formatted(id, rank, UUID.randomUUID());
        Events.publish(PORTFOLIO_TOPIC, REPRIORITISED, portfolio, sequence, "any", "chain", json);
    }

    private static void awaitRank(String id, Integer rank) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                admin().get("/v1/projects/" + id)
                                        .then()
                                        .body("priority?.rank", equalTo(rank)));
    }

    /** What was announced after the proposal. */
    private static List<SentEvent> fromDirective(String id, int count) {
        return Events.await(
                event ->
                        id.equals(event.key())
                                && event.sequence() > 1
                                && event.type().startsWith("mandate.project."),
                count);
    }
}
