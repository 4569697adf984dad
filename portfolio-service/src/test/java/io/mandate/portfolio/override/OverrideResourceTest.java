package io.mandate.portfolio.override;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.mandate.platform.sql.Sql;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.OneByOne;
import io.mandate.portfolio.World;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a portfolio's ranks are overridden, changed and given back; its office is in Berlin. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class OverrideResourceTest {
    private static final String UNTIL = "2999-03-31";

    @Inject Sql sql;

    private World world;
    private String portfolio;
    private String project;
    private String other;
    private Overrides overrides;

    @BeforeEach
    void world() {
        world = World.create();
        portfolio = world.portfolio(world.strategy(1, 1), "RISK_ADJUSTED_VALUE", "100.00");
        project = world.project("10.00", "100.00", 50, 50);
        other = world.project("10.00", "50.00", 50, 50);
        overrides = new Overrides(portfolio);
    }

    @Test
    void areDecidedChangedAndWithdrawn() {
        decide(2, null)
                .statusCode(201)
                .header("Location", endsWith(overrides.path(project)))
                .body("rank", equalTo(2))
                .body("reason", equalTo("the board wants it"))
                .body("until", equalTo(UNTIL))
                .body("decidedBy", notNullValue())
                .body("decidedAt", notNullValue())
                .body("state", equalTo("IN_FORCE"));

        decide(2, null).statusCode(200).body("version", equalTo(0));
        decide(1, null).statusCode(428);
        decide(1, "\"7\"").statusCode(412);
        var tag = Api.ADMIN.get(overrides.path(project)).extract().header("ETag");
        decide(1, tag).statusCode(200).body("version", equalTo(1)).body("rank", equalTo(1));
        Api.ADMIN.delete(overrides.path(project), "\"0\"").statusCode(412);
        Api.ADMIN.delete(overrides.path(project), "\"1\"").statusCode(204);
        Api.ADMIN
                .get(overrides.path(project))
                .statusCode(404)
                .body("type", endsWith("override-not-found"));
    }

    @Test
    void standInTheAuditWithReasonAndWhatWasBefore() {
        decide(2, null).statusCode(201);
        decide(1, "\"0\"").statusCode(200);
        Api.ADMIN.delete(overrides.path(project), "\"1\"").statusCode(204);

        Api.ADMIN
                .get("/v1/audit-records?objectType=portfolio&objectId=" + World.id(portfolio))
                .body("items.action", hasItem("rank-override.withdrawn"))
                .body(
                        "items.findAll { it.action == 'rank-override.decided' }.reason",
                        contains("the board wants it", "the board wants it"))
                .body(
                        "items.findAll { it.action == 'rank-override.decided' && it.before != null }",
                        hasSize(1));
    }

    @Test
    void areListedInPagesByProject() {
        overrides.decide(project, 1);
        overrides.decide(other, 2);

        var first = Api.ADMIN.get(portfolio + "/rank-overrides?limit=1").statusCode(200);

        var next = first.body("items", hasSize(1)).extract().<String>path("next");
        var second = Api.ADMIN.get(portfolio + "/rank-overrides?limit=1&after=" + next);
        second.body("items", hasSize(1)).body("next", equalTo(null));
        assertThat(
                        List.of(
                                first.extract().<String>path("items[0].projectId"),
                                second.extract().<String>path("items[0].projectId")))
                .isSorted()
                .containsExactlyInAnyOrder(project, other);
    }

    @Test
    void anExpiredOneIsNamedAsSuchAndItsRankIsFree() {
        decide(1, null).statusCode(201);
        lastDayWas(today().minusDays(1));

        Api.ADMIN
                .get(portfolio + "/rank-overrides")
                .body("items.state", contains("EXPIRED"))
                .body("items.projectId", contains(project));
        Api.ADMIN.get(overrides.path(project)).header("ETag", containsString("EXPIRED"));
        overrides.decide(other, 1);
        decide(2, "\"0\"").statusCode(200).body("state", equalTo("IN_FORCE"));
    }

    @Test
    void oneHoldsOnItsLastDay() {
        decide(overrides, project, 1, today().toString()).statusCode(201);

        Api.ADMIN.get(overrides.path(project)).body("state", equalTo("IN_FORCE"));
        refused(decide(overrides, other, 2, today().minusDays(1).toString()), "/until")
                .body("type", endsWith("ends-in-the-past"));
    }

    @Test
    void twoOfOneRankAreRefused() {
        overrides.decide(project, 1);

        refused(decide(overrides, other, 1, UNTIL), "/rank")
                .body("type", endsWith("overrides-collide"))
                .body("detail", containsString(project));
        decide(1, "\"0\"").statusCode(200);
    }

    @Test
    void ofTwoThatWantOneRankAtOnceOneGetsIt() {
        List<Supplier<ValidatableResponse>> both =
                List.of(
                        () -> decide(overrides, project, 1, UNTIL),
                        () -> decide(overrides, other, 1, UNTIL));

        assertThat(OneByOne.at(portfolio, both))
                .extracting(each -> each.extract().statusCode())
                .containsExactlyInAnyOrder(201, 422);
    }

    @Test
    void ofProjectsThatAreNotThePortfoliosAreRefused() {
        var elsewhere = World.create().project("10.00", "20.00", 1, 1);

        for (var stranger : List.of(UUID.randomUUID().toString(), elsewhere)) {
            refused(decide(overrides, stranger, 1, UNTIL), "/projectId")
                    .body("type", endsWith("unknown-project"));
        }
    }

    @Test
    void aRankBeyondTheLastIsRefusedAsSoonAsThereIsARanking() {
        overrides.decide(project, 3);
        World.approved(portfolio);

        refused(decide(overrides, other, 3, UNTIL), "/rank")
                .body("type", endsWith("rank-beyond-the-last"));
        decide(overrides, other, 2, UNTIL).statusCode(201);
    }

    @Test
    void aHundredAreInForceAtTheMost() {
        decide(1, null).statusCode(201);
        aHundredLike(project);

        decide(overrides, other, 2, UNTIL)
                .statusCode(409)
                .body("type", endsWith("too-many-overrides"));
        decide(2, "\"0\"").statusCode(409);
        Api.ADMIN.delete(overrides.path(project), "\"0\"").statusCode(204);
    }

    /** Projects like one, with ranks from 1,001 on. */
    private void aHundredLike(String one) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                sql.update(
                                        """
                                        with more as (
                                            insert into candidate (project_id, office, name, status, facts, as_of_event, event_time, received_at)
                                            select gen_random_uuid(), office, name, status, facts, as_of_event, event_time, received_at
                                            from candidate, generate_series(1, 100) where project_id = cast(? as uuid)
                                            returning project_id)
                                        insert into rank_override (portfolio_id, project_id, office, rank, reason, until, decided_by, decided_at, taken_back, version)
                                        select portfolio_id, more.project_id, office, 1000 + row_number() over (), reason, until, decided_by, decided_at, false, 0
                                        from rank_override o, more where o.project_id = cast(? as uuid)\
                                        """,
                                        one,
                                        one));
    }

    @Test
    void areRefusedWithoutRankReasonOrLastDay() {
        Api.ADMIN
                .put(overrides.path(project), null, "{\"rank\": 0, \"reason\": \" \"}")
                .statusCode(400)
                .body("errors.pointer", hasItem("/rank"))
                .body("errors.pointer", hasItem("/reason"))
                .body("errors.pointer", hasItem("/until"));
    }

    private ValidatableResponse decide(int rank, String ifMatch) {
        return overrides.decide(project, rank, UNTIL, ifMatch);
    }

    private static ValidatableResponse decide(
            Overrides overrides, String project, int rank, String until) {
        return overrides.decide(project, rank, until, null);
    }

    private static ValidatableResponse refused(ValidatableResponse response, String pointer) {
        return response.statusCode(422).body("errors.pointer", contains(pointer));
    }

    private void lastDayWas(LocalDate day) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                sql.update(
                                        "update rank_override set until = ?"
                                                + " where project_id = cast(? as uuid)",
                                        day,
                                        project));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Berlin"));
    }
}
