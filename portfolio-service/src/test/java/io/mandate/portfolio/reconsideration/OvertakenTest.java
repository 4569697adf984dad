package io.mandate.portfolio.reconsideration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.mandate.platform.sql.Sql;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.mandate.portfolio.selection.result.SelectionFound;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What has been overtaken, or cannot be posed, asks nobody for a decision. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class OvertakenTest {
    private static final String PROPOSED = "mandate.portfolio.reprioritisation-proposed.v1";

    @Inject Reconsiderer reconsiderer;
    @Inject Event<SelectionFound> found;
    @Inject Sql sql;

    private Rivals rivals;

    @BeforeEach
    void aSelectionIsInForce() {
        rivals = Rivals.inForce(reconsiderer);
    }

    @Test
    void whatIsFoundAfterAnotherSelectionWasApprovedIsSuperseded() {
        weigh(1, 9);
        var proposal = rivals.desk().proposed("WAITING");
        var run = (String) proposal.get("runId");
        stillSought(run);
        World.approved(rivals.portfolio());

        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                found.fire(
                                        new SelectionFound(
                                                UUID.fromString(run),
                                                PortfolioId.fromString(
                                                        World.id(rivals.portfolio())),
                                                true)));

        Api.ADMIN.get(rivals.desk().path(proposal)).body("state", equalTo("SUPERSEDED"));
        Events.sent(PROPOSED, World.id(rivals.portfolio()));
        assertThat(Desk.told(PROPOSED, World.id(rivals.portfolio()))).isEqualTo(1);
    }

    @Test
    void onlyWhatWaitsCanBeDeclined() {
        weigh(2, 1);
        var unchanged = rivals.desk().proposed("UNCHANGED");

        Api.ADMIN
                .post(rivals.desk().path(unchanged) + "/refusal", "{\"reason\": \"no\"}")
                .statusCode(409)
                .body("type", equalTo("urn:mandate:problem:already-decided"));

        Api.ADMIN.get(rivals.desk().path(unchanged)).body("state", equalTo("UNCHANGED"));
    }

    @Test
    void aPortfolioThatCannotBePosedIsLeftAsItIsAndHoldsUpNobody() {
        var other = World.create();
        var goals = other.strategy(1, 0);
        var its = other.portfolio(goals, "SCORE_TIMES_SIZE", "10.00");
        other.project("10.00", "30.00", 90, 10);
        other.project("10.00", "30.00", 20, 80);
        World.approved(its);
        rivals.world().status(rivals.growing(), "PROPOSED", "CANCELLED");
        rivals.world().status(rivals.healthy(), "PROPOSED", "CANCELLED");
        Api.ADMIN.change(goals, "{\"goals\": %s}".formatted(World.goals(1, 9)));

        new Desk(reconsiderer, its).proposed("WAITING");

        assertThat(rivals.desk().proposals()).isEmpty();
    }

    private void stillSought(String run) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                assertThat(
                                                sql.update(
                                                        "update reprioritisation_proposal set state = 'SOUGHT'"
                                                                + " where run_id = cast(? as uuid)",
                                                        run))
                                        .isEqualTo(1));
    }

    private void weigh(int growth, int health) {
        Api.ADMIN.change(
                rivals.strategy(), "{\"goals\": %s}".formatted(World.goals(growth, health)));
    }
}
