package io.mandate.portfolio.reconsideration;

import static org.assertj.core.api.Assertions.assertThat;

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

    private Rivals rivals;

    @BeforeEach
    void aSelectionIsInForce() {
        rivals = Rivals.inForce(reconsiderer);
    }

    @Test
    void whatAPersonAskedForIsCausedByNoEventAndCausesTheRest() {
        var approved = Events.sent(APPROVED, World.id(rivals.portfolio()));

        assertThat(approved.attribute("causationid")).isNull();
        assertThat(Events.sent(REPRIORITISED, World.id(rivals.portfolio())))
                .satisfies(each -> isBecauseOf(approved, each));
        assertThat(Events.sent(DIRECTED, rivals.growing()))
                .satisfies(each -> isBecauseOf(approved, each));
        assertThat(priority(rivals.growing(), 1)).satisfies(each -> isBecauseOf(approved, each));
    }

    @Test
    void aChangedWeightCausesTheProposalWhichCausesTheApprovalWhichCausesTheDirective() {
        Api.ADMIN.change(rivals.strategy(), "{\"goals\": %s}".formatted(World.goals(1, 9)));
        var news =
                Events.sent(OURS + "strategy-changed.v1", World.id(rivals.strategy()), 2).getLast();

        var proposal = rivals.desk().proposed("WAITING");
        Api.ADMIN.create(
                rivals.desk().run(proposal) + "/approval", "{\"reason\": \"health first\"}");

        var proposed = Events.sent(PROPOSED, World.id(rivals.portfolio()));
        isBecauseOf(news, proposed);
        var approved = Events.sent(APPROVED, World.id(rivals.portfolio()), 2).getLast();
        isBecauseOf(proposed, approved);
        isBecauseOf(
                approved, Events.sent(REPRIORITISED, World.id(rivals.portfolio()), 2).getLast());
        isBecauseOf(approved, Events.sent(DIRECTED, rivals.healthy()));
        isBecauseOf(approved, priority(rivals.healthy(), 2));
    }

    @Test
    void aChangedBudgetCausesTheProposal() {
        Api.ADMIN.change(
                rivals.portfolio(),
                "{\"periods\": [{\"from\": \"2035-01\", \"to\": \"2035-06\", \"budget\": \"20.00\"}]}");
        var news =
                Events.sent(OURS + "portfolio-changed.v1", World.id(rivals.portfolio()), 2)
                        .getLast();

        rivals.desk().proposed("WAITING");

        isBecauseOf(news, Events.sent(PROPOSED, World.id(rivals.portfolio())));
    }

    @Test
    void ofABurstTheLastEventCausesTheProposalInTheChainOfTheFirst() {
        rivals.world()
                .tell(
                        rivals.growing(),
                        "revised",
                        World.details("PROPOSED", "10.00", "30.00", 10, 10));
        rivals.world().status(rivals.growing(), "PROPOSED", "APPROVED");
        rivals.world()
                .tell(
                        rivals.healthy(),
                        "revised",
                        World.details("PROPOSED", "10.00", "30.00", 60, 80));

        rivals.desk().proposed("WAITING");

        var proposed = Events.sent(PROPOSED, World.id(rivals.portfolio()));
        assertThat(proposed.attribute("causationid"))
                .isEqualTo(told("revised", rivals.healthy()).attribute("id"));
        assertThat(proposed.correlationId())
                .isEqualTo(told("revised", rivals.growing()).correlationId());
    }

    @Test
    void ofManyThatArriveTogetherTheLastEventCausesTheProposal() {
        var better = World.details("PROPOSED", "10.00", "30.00", 95, 80);
        rivals.revise(rivals.healthy(), better, 300);

        rivals.desk().proposed("WAITING");

        var last = Events.sent("mandate.project.revised.v1", rivals.healthy(), 299).getLast();
        assertThat(Events.sent(PROPOSED, World.id(rivals.portfolio())).attribute("causationid"))
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
        return States.told(
                        "mandate.priority.state.v1",
                        World.id(rivals.portfolio()) + "/" + project,
                        count)
                .getLast();
    }
}
