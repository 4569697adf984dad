package io.mandate.portfolio.reconsideration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.SentEvent;
import io.mandate.platform.testing.States;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the news over the proposal and its approval to the directive: each event names the one that caused it. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class CausationTest {
    private static final String OURS = "mandate.portfolio.";
    private static final String PROPOSED = OURS + "reprioritisation-proposed.v1";
    private static final String APPROVED = OURS + "selection-approved.v1";
    private static final String REPRIORITISED = OURS + "reprioritised.v1";
    private static final String DIRECTED = OURS + "project-directed.v1";

    @Inject Reconsiderer reconsiderer;

    private World world;
    private Desk desk;
    private String strategy;
    private String portfolio;
    private String growing;
    private String healthy;

    @BeforeEach
    void aSelectionIsInForce() {
        world = World.create();
        strategy = world.strategy(1, 0);
        portfolio = world.portfolio(strategy, "SCORE_TIMES_SIZE", "10.00");
        growing = world.project("10.00", "30.00", 90, 10);
        healthy = world.project("10.00", "30.00", 20, 80);
        World.approved(portfolio);
        desk = new Desk(reconsiderer, portfolio);
        desk.look();
    }

    @Test
    void whatAPersonAskedForIsCausedByNoEventAndCausesTheRest() {
        var approved = Events.sent(APPROVED, World.id(portfolio));

        assertThat(approved.attribute("causationid")).isNull();
        assertThat(Events.sent(REPRIORITISED, World.id(portfolio)))
                .satisfies(each -> isBecauseOf(approved, each));
        assertThat(Events.sent(DIRECTED, growing)).satisfies(each -> isBecauseOf(approved, each));
        assertThat(priority(growing, 1)).satisfies(each -> isBecauseOf(approved, each));
    }

    @Test
    void aChangedWeightCausesTheProposalWhichCausesTheApprovalWhichCausesTheDirective() {
        Api.ADMIN.change(strategy, "{\"goals\": %s}".formatted(World.goals(1, 9)));
        var news = Events.sent(OURS + "strategy-changed.v1", World.id(strategy), 2).getLast();

        var proposal = desk.proposed("WAITING");
        Api.ADMIN.create(desk.run(proposal) + "/approval", "{\"reason\": \"health first\"}");

        var proposed = Events.sent(PROPOSED, World.id(portfolio));
        isBecauseOf(news, proposed);
        var approved = Events.sent(APPROVED, World.id(portfolio), 2).getLast();
        isBecauseOf(proposed, approved);
        isBecauseOf(approved, Events.sent(REPRIORITISED, World.id(portfolio), 2).getLast());
        isBecauseOf(approved, Events.sent(DIRECTED, healthy));
        isBecauseOf(approved, priority(healthy, 2));
    }

    @Test
    void aChangedBudgetCausesTheProposal() {
        Api.ADMIN.change(
                portfolio,
                "{\"periods\": [{\"from\": \"2035-01\", \"to\": \"2035-06\", \"budget\": \"20.00\"}]}");
        var news = Events.sent(OURS + "portfolio-changed.v1", World.id(portfolio), 2).getLast();

        desk.proposed("WAITING");

        isBecauseOf(news, Events.sent(PROPOSED, World.id(portfolio)));
    }

    @Test
    void ofABurstTheLastEventCausesTheProposalInTheChainOfTheFirst() {
        world.tell(growing, "revised", World.details("PROPOSED", "10.00", "30.00", 10, 10));
        world.status(growing, "PROPOSED", "APPROVED");
        world.tell(healthy, "revised", World.details("PROPOSED", "10.00", "30.00", 60, 80));

        desk.proposed("WAITING");

        var proposed = Events.sent(PROPOSED, World.id(portfolio));
        assertThat(proposed.attribute("causationid"))
                .isEqualTo(told("revised", healthy).attribute("id"));
        assertThat(proposed.correlationId()).isEqualTo(told("revised", growing).correlationId());
    }

    @Test
    void ofManyThatArriveTogetherTheLastEventCausesTheProposal() {
        var better = World.details("PROPOSED", "10.00", "30.00", 95, 80);
        for (int i = 2; i <= 300; i++) {
            Events.publish(
                    World.PROJECT_TOPIC,
                    "mandate.project.revised.v1",
                    healthy,
                    i,
                    world.office(),
                    UUID.randomUUID().toString(),
                    better);
        }
        await().atMost(Duration.ofSeconds(60))
                .until(
                        () ->
                                Api.ADMIN
                                                .get("/v1/candidates/" + healthy)
                                                .extract()
                                                .<Integer>path("asOfEvent")
                                        == 300);

        desk.proposed("WAITING");

        var last = Events.sent("mandate.project.revised.v1", healthy, 299).getLast();
        assertThat(Events.sent(PROPOSED, World.id(portfolio)).attribute("causationid"))
                .isEqualTo(last.attribute("id"));
    }

    private static void isBecauseOf(SentEvent cause, SentEvent effect) {
        assertThat(effect.attribute("causationid"))
                .as(effect.type())
                .isEqualTo(cause.attribute("id"));
        assertThat(effect.correlationId()).isEqualTo(cause.correlationId());
    }

    private SentEvent told(String fact, String project) {
        return Events.sent("mandate.project.%s.v1".formatted(fact), project);
    }

    private SentEvent priority(String project, int count) {
        return States.told("mandate.priority.state.v1", World.id(portfolio) + "/" + project, count)
                .getLast();
    }
}
