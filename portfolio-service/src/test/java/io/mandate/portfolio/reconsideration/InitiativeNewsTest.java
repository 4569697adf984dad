package io.mandate.portfolio.reconsideration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** GROWTH weighs 0.75 and HEALTH 0.25; a project of health is in force because its initiative serves growth. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class InitiativeNewsTest {
    private static final String PROPOSED = "mandate.portfolio.reprioritisation-proposed.v1";
    private static final String CHANGED = "mandate.portfolio.initiative-changed.v1";

    @Inject Reconsiderer reconsiderer;

    private Desk desk;
    private String strategy;
    private String portfolio;
    private String healing;

    @BeforeEach
    void aSelectionIsInForce() {
        var world = World.create();
        strategy = world.strategy(3, 1);
        portfolio = world.portfolio(strategy, "RISK_ADJUSTED_VALUE", "100.00");
        world.project("30.00", "80.00", 10, 0);
        healing = world.project("30.00", "230.00", 0, 90);
        serves("GROWTH").statusCode(201);
        desk = new Desk(reconsiderer, portfolio);
    }

    @Test
    void anInitiativeThatServesOtherGoalsBecomesAProposal() {
        alignmentMatters();

        serves("HEALTH").statusCode(200);

        proposesThatItGoesOut();
    }

    @Test
    void anInitiativeThatIsWithdrawnBecomesAProposal() {
        alignmentMatters();

        Api.ADMIN.delete(initiative(), "\"0\"").statusCode(204);

        proposesThatItGoesOut();
    }

    @Test
    void whereAlignmentDoesNotMatterItIsNoNews() {
        World.approved(portfolio);
        desk.look();

        serves("HEALTH").statusCode(200);

        desk.look();
        assertThat(desk.proposals()).isEmpty();
    }

    private void proposesThatItGoesOut() {
        var proposal = desk.proposed("WAITING");
        Api.ADMIN
                .get(desk.path(proposal))
                .body("outlook.out", contains(healing))
                .body("outlook.in", equalTo(List.of()));
        assertThat(proposal.get("because").toString()).contains(healing);
        var news = Events.sent(CHANGED, World.id(strategy), 2).getLast();
        var proposed = Events.sent(PROPOSED, World.id(portfolio));
        assertThat(proposed.attribute("causationid")).isEqualTo(news.attribute("id"));
        assertThat(proposed.correlationId()).isEqualTo(news.correlationId());
    }

    private void alignmentMatters() {
        Api.ADMIN.change(portfolio, "{\"balance\": {\"alignment\": {\"eachAtLeast\": \"0.5\"}}}");
        World.approved(portfolio);
        desk.look();
        assertThat(desk.proposals()).noneMatch(each -> "WAITING".equals(each.get("state")));
    }

    private String initiative() {
        return strategy + "/initiatives/I1";
    }

    private ValidatableResponse serves(String goal) {
        return Api.ADMIN.put(
                initiative(),
                Api.ADMIN.get(initiative()).extract().header("ETag"),
                """
                {"name": "Initiative", "goals": [{"goal": "%s", "share": 1}], "projects": ["%s"]}\
                """
                        .formatted(goal, healing));
    }
}
