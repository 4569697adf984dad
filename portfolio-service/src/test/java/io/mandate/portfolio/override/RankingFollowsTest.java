package io.mandate.portfolio.override;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.Republishing;
import io.mandate.platform.testing.SentEvent;
import io.mandate.platform.testing.States;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.mandate.portfolio.office.Offices;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ranking in force follows what was decided, and everybody is told; by score it is first, second, third. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class RankingFollowsTest {
    private static final String REPRIORITISED = "mandate.portfolio.reprioritised.v1";
    private static final String DIRECTED = "mandate.portfolio.project-directed.v1";

    @Inject ProjectOverrides stored;
    @Inject Offices offices;
    @Inject OverrideChange change;

    private World world;
    private String portfolio;
    private String first;
    private String second;
    private String third;
    private Overrides overrides;

    @BeforeEach
    void aSelectionIsInForce() {
        world = World.create();
        portfolio = world.portfolio(world.strategy(1, 0), "RISK_ADJUSTED_VALUE", "20.00");
        first = world.project("10.00", "300.00", 90, 50);
        second = world.project("10.00", "200.00", 80, 50);
        third = world.project("10.00", "100.00", 70, 50);
        World.approved(portfolio);
        overrides = new Overrides(portfolio);
        assertThat(ranking()).containsExactly(first, second, third);
    }

    @Test
    void theRankingShowsWhoDecidedWhatWhyAndUntilWhen() {
        overrides.decide(third, 1, "2999-03-31", null).statusCode(201);

        Api.ADMIN
                .get(portfolio + "/ranking")
                .body("items.projectId", contains(third, first, second))
                .body("items.rank", contains(1, 2, 3))
                .body("items.rankByScore", contains(3, 1, 2))
                .body("items.selected", contains(false, true, true))
                .body("items[0].override.rank", equalTo(1))
                .body("items[0].override.reason", equalTo("the board wants it"))
                .body("items[0].override.until", equalTo("2999-03-31"))
                .body(
                        "items[0].override.decidedBy",
                        equalTo("test-pmo-admin-portfolio-manager-executive"))
                .body("items[1].override", nullValue())
                .body("items[0].score.parts[0].goal", equalTo("GROWTH"));
    }

    @Test
    void itIsReadInPagesByRankAndBySelection() {
        overrides.decide(third, 1);

        var page = Api.ADMIN.get(portfolio + "/ranking?limit=2").body("items", hasSize(2));
        Api.ADMIN
                .get(portfolio + "/ranking?limit=2&after=" + page.extract().path("next"))
                .body("items.projectId", contains(second));
        Api.ADMIN
                .get(portfolio + "/ranking?selected=true")
                .body("items.projectId", contains(first, second))
                .body("items.rank", contains(2, 3));
    }

    @Test
    void whoMovesIsToldOfAndHasAnotherPriority() {
        overrides.decide(third, 2);

        var told = Events.sent(REPRIORITISED, World.id(portfolio), 2).get(1);
        ContractFiles.assertKeepsContract(told);
        assertThat(told.data().get("ranking"))
                .extracting(each -> each.get("projectId").asText() + each.get("rank").asInt())
                .containsExactly(third + 2, second + 3);
        assertThat(told.data().at("/ranking/0/previousRank").asInt()).isEqualTo(3);
        assertThat(rank(priorities(third, 2).getLast())).isEqualTo(2);
        assertThat(rank(priorities(second, 2).getLast())).isEqualTo(3);
        Republishing.one("priority", World.id(portfolio) + "/" + third);
        assertThat(rank(priorities(third, 3).getLast())).isEqualTo(2);
    }

    @Test
    void whereNobodyMovesNobodyIsTold() {
        overrides.decide(second, 2);
        overrides.decide(second, 2, "2999-12-31", null).statusCode(200);
        overrides.decide(second, 2, "2999-01-01", "\"0\"").statusCode(200);
        Api.ADMIN.delete(overrides.path(second), "\"1\"").statusCode(204);
        overrides.decide(third, 1);

        Events.sent(REPRIORITISED, World.id(portfolio), 2);
        assertThat(reprioritised()).isEqualTo(2);
        Events.sent(DIRECTED, first);
        assertThat(Events.soFar(e -> DIRECTED.equals(e.type()) && first.equals(e.key())))
                .as("nobody is directed by a rank")
                .hasSize(1);
    }

    @Test
    void oneThatIsWithdrawnGivesTheRankBack() {
        overrides.decide(third, 1);
        Api.ADMIN.delete(overrides.path(third), "\"0\"").statusCode(204);

        assertThat(ranking()).containsExactly(first, second, third);
        assertThat(
                        Events.sent(REPRIORITISED, World.id(portfolio), 3)
                                .getLast()
                                .data()
                                .get("ranking"))
                .hasSize(3);
    }

    @Test
    void theNextSelectionIsRankedSoAtOnceAndItsRunSaysWhatTheScoreSays() {
        overrides.decide(third, 1);
        world.project("10.00", "400.00", 100, 100);

        var run = World.approved(portfolio);

        assertThat(ranking()).hasSize(4).startsWith(third);
        Api.ADMIN.get(run + "/items").body("items[3].projectId", equalTo(third));
        assertThat(
                        Events.sent(REPRIORITISED, World.id(portfolio), 3)
                                .getLast()
                                .data()
                                .get("ranking"))
                .extracting(each -> each.get("projectId").asText())
                .as("the one that keeps its rank has not moved")
                .doesNotContain(third);
    }

    @Test
    void aDirectiveNamesTheRankThatWasDecided() {
        overrides.decide(third, 1);

        Api.ADMIN.create(
                portfolio + "/directives",
                "{\"projectId\": \"%s\", \"kind\": \"REVISE\", \"reason\": \"since\"}"
                        .formatted(third));

        assertThat(Events.sent(DIRECTED, third).data().get("rank").asInt()).isEqualTo(1);
    }

    @Test
    void oneThatExpiresIsTakenBackOnceWhenItsLastDayIsOverWhereTheOfficeIs() {
        overrides.decide(third, 1, "2999-03-31", null).statusCode(201);

        itIs("2999-03-31T21:59:59Z");
        assertThat(ranking()).containsExactly(third, first, second);
        itIs("2999-03-31T22:00:00Z");
        itIs("2999-03-31T22:00:00Z");

        assertThat(ranking()).containsExactly(first, second, third);
        var told = Events.sent(REPRIORITISED, World.id(portfolio), 3).getLast();
        assertThat(told.attribute("effectiveon")).isEqualTo("2999-04-01");
        assertThat(told.attribute("actor")).isEqualTo("portfolio-service");
        assertThat(rank(priorities(third, 3).getLast())).isEqualTo(3);
        assertThat(reprioritised()).isEqualTo(3);
        Api.ADMIN
                .get("/v1/audit-records?objectType=portfolio&objectId=" + World.id(portfolio))
                .body("items.findAll { it.action == 'rank-override.expired' }", hasSize(1));
    }

    /** Looks for what has expired, as if it were that late. */
    private void itIs(String instant) {
        var clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
        new Expirer(stored, offices, change, clock).look();
    }

    private long reprioritised() {
        return Events.soFar(
                        e -> REPRIORITISED.equals(e.type()) && World.id(portfolio).equals(e.key()))
                .size();
    }

    private List<SentEvent> priorities(String project, int count) {
        return States.told("mandate.priority.state.v1", World.id(portfolio) + "/" + project, count);
    }

    private static int rank(SentEvent priority) {
        return priority.data().get("rank").asInt();
    }

    private List<String> ranking() {
        return Api.ADMIN.get(portfolio + "/ranking").extract().path("items.projectId");
    }
}
