package io.mandate.portfolio.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.SentEvent;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an approval sets off: the ranking in force, and what each project and everybody else is told. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class ApprovalChainTest {
    private static final String APPROVED = "mandate.portfolio.selection-approved.v1";
    private static final String REPRIORITISED = "mandate.portfolio.reprioritised.v1";
    private static final String DIRECTED = "mandate.portfolio.project-directed.v1";

    private World world;
    private String strategy;
    private String portfolio;

    @BeforeEach
    void world() {
        world = World.create();
        strategy = world.strategy(1, 0);
        portfolio = world.portfolio(strategy, "RISK_ADJUSTED_VALUE", "100.00");
    }

    @Test
    void setsOffTheChainUnderTheRunsCorrelationId() {
        var in = world.project("60.00", "200.00", 80, 40);
        var out = world.project("70.00", "190.00", 90, 90);
        world.status(out, "PROPOSED", "APPROVED");
        var run = World.select(portfolio);

        Api.ADMIN
                .post(
                        run + "/approval",
                        "{\"reason\": \"agreed\", \"effectiveOn\": \"2035-01-02\"}")
                .statusCode(201)
                .header("Location", endsWith(run + "/approval"))
                .body("moved", equalTo(2))
                .body("directed", equalTo(2));

        var approved = Events.sent(APPROVED, World.id(portfolio));
        var moved = Events.sent(REPRIORITISED, World.id(portfolio));
        var start = Events.sent(DIRECTED, in);
        var hold = Events.sent(DIRECTED, out);
        var chain = Api.ADMIN.get(run).extract().<String>path("correlationId");
        assertThat(Stream.of(approved, moved, start, hold))
                .allSatisfy(ContractFiles::assertKeepsContract)
                .extracting(SentEvent::correlationId)
                .containsOnly(chain);
        assertThat(List.of(approved.sequence(), moved.sequence())).containsExactly(2L, 3L);
        assertThat(start.data().get("kind").asText()).isEqualTo("START");
        assertThat(start.data().get("rank").asInt()).isEqualTo(1);
        assertThat(start.data().get("effectiveOn").asText()).isEqualTo("2035-01-02");
        assertThat(hold.data().get("kind").asText()).isEqualTo("HOLD");
        assertThat(moved.data().at("/ranking/0/projectId").asText()).isEqualTo(in);
        assertThat(approved.data().get("value").asText()).isEqualTo("140.00");
    }

    @Test
    void setsTheRankingInForce() {
        var in = world.project("60.00", "200.00", 80, 40);
        var out = world.project("70.00", "190.00", 90, 90);
        assertThat(Api.ADMIN.items(portfolio + "/ranking")).isEmpty();

        var run = World.approved(portfolio);

        Api.ADMIN
                .get(portfolio + "/ranking")
                .body("items.projectId", equalTo(List.of(in, out)))
                .body("items.rank", equalTo(List.of(1, 2)))
                .body("items[0].score.parts[0].goal", equalTo("GROWTH"))
                .body("items[0].score.parts[0].points", equalTo(80));
        Api.ADMIN.get(portfolio).body("liveRun", equalTo(World.id(run)));
        Api.ADMIN.get(run).body("decision.reason", equalTo("agreed"));
        Api.ADMIN.get(run + "/approval").statusCode(200).body("directed", equalTo(1));
    }

    @Test
    void aChangedWeightFollowedByANewRunReshufflesTheRanking() {
        var growing = world.project("10.00", "30.00", 90, 10);
        var healthy = world.project("10.00", "30.00", 20, 80);
        World.approved(portfolio);
        assertThat(ranking()).containsExactly(growing, healthy);

        Api.ADMIN.change(strategy, "{\"goals\": %s}".formatted(World.goals(1, 9)));
        World.approved(portfolio);

        assertThat(ranking()).containsExactly(healthy, growing);
        var moved = Events.sent(REPRIORITISED, World.id(portfolio), 2).get(1).data();
        assertThat(moved.at("/ranking/0/projectId").asText()).isEqualTo(healthy);
        assertThat(moved.at("/ranking/0/rank").asInt()).isEqualTo(1);
        assertThat(moved.at("/ranking/0/previousRank").asInt()).isEqualTo(2);
    }

    @Test
    void nothingMovedNothingIsTold() {
        var project = world.project("10.00", "30.00", 90, 10);
        World.approved(portfolio);
        var again = World.approved(portfolio);

        Api.ADMIN.get(again + "/approval").body("moved", equalTo(0)).body("directed", equalTo(0));
        var id = World.id(portfolio);
        assertThat(Events.sent(APPROVED, id, 2)).hasSize(2);
        assertThat(Events.soFar(e -> REPRIORITISED.equals(e.type()) && id.equals(e.key())))
                .hasSize(1);
        assertThat(Events.soFar(e -> DIRECTED.equals(e.type()) && project.equals(e.key())))
                .hasSize(1);
    }

    @Test
    void aProjectThatLeftTheRankingIsToldWithoutARank() {
        world.project("10.00", "30.00", 90, 10);
        var gone = world.project("10.00", "30.00", 20, 10);
        World.approved(portfolio);
        world.status(gone, "PROPOSED", "CANCELLED");
        World.approved(portfolio);

        var event = Events.sent(REPRIORITISED, World.id(portfolio), 2).get(1);
        ContractFiles.assertKeepsContract(event);
        assertThat(event.data().get("ranking")).hasSize(1);
        assertThat(event.data().at("/ranking/0/rank").isNull()).isTrue();
        assertThat(event.data().at("/ranking/0/projectId").asText()).isEqualTo(gone);
    }

    private List<String> ranking() {
        return Api.ADMIN.get(portfolio + "/ranking").extract().path("items.projectId");
    }
}
