package io.mandate.portfolio.reconsideration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.mandate.platform.sql.Sql;
import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.mandate.portfolio.override.Overrides;
import io.mandate.portfolio.scenario.Scenes;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What moves becomes one proposal, which changes nothing until somebody approves it. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class ReconsiderationTest {
    private static final String PROPOSED = "mandate.portfolio.reprioritisation-proposed.v1";
    private static final String DIRECTED = "mandate.portfolio.project-directed.v1";

    @Inject Reconsiderer reconsiderer;
    @Inject Sql sql;

    private Rivals rivals;

    @BeforeEach
    void aSelectionIsInForce() {
        rivals = Rivals.inForce(reconsiderer);
        assertThat(rivals.desk().proposals()).isEmpty();
    }

    @Test
    void aChangedWeightBecomesAProposalThatWaits() {
        var correlation = weigh(1, 9);

        var proposal = rivals.desk().proposed("WAITING");

        assertThat(proposal.get("because"))
                .isEqualTo(List.of("the goals or weights of the strategy have changed"));
        Api.ADMIN
                .get(rivals.desk().path(proposal))
                .body("news", equalTo(1))
                .body("outlook.moved", equalTo(2))
                .body("outlook.in", equalTo(List.of(rivals.healthy())))
                .body("outlook.out", equalTo(List.of(rivals.growing())));
        var told = Events.sent(PROPOSED, World.id(rivals.portfolio()));
        ContractFiles.assertKeepsContract(told);
        assertThat(told.correlationId()).isEqualTo(correlation);
        assertThat(told.data().get("comeIn").asInt()).isEqualTo(1);
        assertThat(ranking())
                .as("nobody has decided")
                .containsExactly(rivals.growing(), rivals.healthy());
    }

    @Test
    void anApprovedProposalDirectsEachProjectThatMustActOnce() {
        var correlation = weigh(1, 9);
        var proposal = rivals.desk().proposed("WAITING");

        Api.ADMIN.create(
                rivals.desk().run(proposal) + "/approval", "{\"reason\": \"health first\"}");

        assertThat(ranking()).containsExactly(rivals.healthy(), rivals.growing());
        Api.ADMIN.get(rivals.desk().path(proposal)).body("state", equalTo("APPROVED"));
        assertThat(Events.sent(DIRECTED, rivals.healthy()).correlationId()).isEqualTo(correlation);
        assertThat(Events.soFar(e -> DIRECTED.equals(e.type()) && rivals.healthy().equals(e.key())))
                .hasSize(1);
    }

    @Test
    void ourOwnEventsFedBackLeadToNothing() {
        weigh(1, 9);
        Api.ADMIN.create(
                rivals.desk().run(rivals.desk().proposed("WAITING")) + "/approval",
                "{\"reason\": \"agreed\"}");
        rivals.world().status(rivals.healthy(), "PROPOSED", "APPROVED");
        rivals.world().status(rivals.growing(), "PROPOSED", "ON_HOLD");

        rivals.desk().look();
        rivals.desk().look();

        assertThat(rivals.desk().proposals())
                .extracting(each -> each.get("state"))
                .doesNotContain("WAITING");
        Events.sent(DIRECTED, rivals.healthy());
        assertThat(Desk.told(PROPOSED, World.id(rivals.portfolio()))).isEqualTo(1);
        assertThat(Desk.told(DIRECTED, rivals.healthy())).isEqualTo(1);
    }

    @Test
    void whatChangesNoPlaceIsToldToNobody() {
        weigh(2, 1);

        rivals.desk().proposed("UNCHANGED");

        assertThat(Desk.told(PROPOSED, World.id(rivals.portfolio()))).isZero();
    }

    @Test
    void aRankThatWasDecidedMovesNobodyInAProposal() {
        new Overrides(rivals.portfolio()).decide(rivals.healthy(), 1);
        weigh(2, 1);

        rivals.desk().proposed("UNCHANGED");

        assertThat(ranking()).containsExactly(rivals.healthy(), rivals.growing());
    }

    @Test
    void whatNoSelectionDependsOnIsNotSoughtAnew() {
        var renamed = World.details("PROPOSED", "10.00", "30.00", 90, 10);
        rivals.world()
                .tell(
                        rivals.growing(),
                        "revised",
                        renamed.replace("\"Project\"", "\"Another name\""));
        Api.ADMIN.change(rivals.strategy(), "{\"name\": \"Another name, too\"}");

        rivals.desk().look();

        assertThat(rivals.desk().proposals()).isEmpty();
    }

    @Test
    void theTermsOfAScenarioThatWasApprovedAreNoNews() {
        var scenario = Scenes.take(rivals.portfolio(), "20.00");
        Scenes.solve(scenario);
        Scenes.approve(scenario).statusCode(201);

        rivals.desk().look();

        assertThat(rivals.desk().proposals()).isEmpty();
        assertThat(ranking()).containsExactly(rivals.growing(), rivals.healthy());
    }

    @Test
    void aThousandChangesMakeOneProposal() {
        var better = World.details("PROPOSED", "10.00", "30.00", 20, 81);
        rivals.revise(rivals.healthy(), better, 1_000);
        weigh(1, 9);

        rivals.desk().proposed("WAITING");

        assertThat(rivals.desk().proposals()).hasSize(1);
        assertThat(rivals.desk().proposals().getFirst()).containsEntry("news", 1_000);
        assertThat(Desk.told(PROPOSED, World.id(rivals.portfolio()))).isEqualTo(1);
    }

    @Test
    void aNewerProposalTakesTheOldersPlace() {
        weigh(1, 9);
        var older = rivals.desk().proposed("WAITING");
        var third = rivals.world().project("10.00", "30.00", 100, 100);

        var newer = rivals.desk().proposed("WAITING");

        assertThat(newer.get("runId")).isNotEqualTo(older.get("runId"));
        Api.ADMIN.get(rivals.desk().path(older)).body("state", equalTo("SUPERSEDED"));
        Api.ADMIN.get(rivals.desk().path(newer)).body("outlook.in", hasItem(third));
    }

    @Test
    void anotherSelectionThatIsApprovedSupersedesTheProposal() {
        weigh(1, 9);
        var proposal = rivals.desk().proposed("WAITING");

        World.approved(rivals.portfolio());

        Api.ADMIN.get(rivals.desk().path(proposal)).body("state", equalTo("SUPERSEDED"));
    }

    @Test
    void aProposalIsDeclinedOnceWithAReason() {
        weigh(1, 9);
        var refusal = rivals.desk().path(rivals.desk().proposed("WAITING")) + "/refusal";

        Api.ADMIN.post(refusal, "{\"reason\": \" \"}").statusCode(400);
        Api.ADMIN
                .post(refusal, "{\"reason\": \"growth it is\"}")
                .statusCode(200)
                .body("state", equalTo("DECLINED"))
                .body("reason", equalTo("growth it is"));
        Api.ADMIN
                .post(refusal, "{\"reason\": \"again\"}")
                .statusCode(409)
                .body("type", equalTo("urn:mandate:problem:already-decided"));

        rivals.desk().look();
        assertThat(rivals.desk().proposals()).as("nothing has moved since").hasSize(1);
    }

    @Test
    void whatAFailedRunSoughtIsSoughtAgainWhenSomethingElseMoves() {
        weigh(1, 9);
        var failed = rivals.desk().proposed("WAITING").get("runId");
        inTheDatabase("update run set state = 'FAILED' where id = cast(? as uuid)", failed);
        inTheDatabase(
                "update reprioritisation_proposal set state = 'SOUGHT' where run_id = cast(? as uuid)",
                failed);

        rivals.desk().look();
        assertThat(rivals.desk().proposals())
                .singleElement()
                .extracting("state")
                .isEqualTo("UNSOLVED");
        Api.ADMIN.change(rivals.strategy(), "{\"name\": \"Another name\"}");

        assertThat(rivals.desk().proposed("WAITING").get("runId")).isNotEqualTo(failed);
    }

    private void inTheDatabase(String statement, Object value) {
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(sql.update(statement, value)).isEqualTo(1));
    }

    @Test
    void aPortfolioWithoutASelectionInForceIsLeftAlone() {
        var other = rivals.world().portfolio(rivals.strategy(), "SCORE_TIMES_SIZE", "20.00");
        weigh(1, 9);

        rivals.desk().proposed("WAITING");

        assertThat(Api.ADMIN.items(other + "/reprioritisation-proposals")).isEmpty();
        assertThat(Api.ADMIN.items(other + "/selection-runs")).isEmpty();
    }

    @Test
    void aProposalOfAnotherPortfolioIsUnknown() {
        Api.ADMIN
                .get(rivals.portfolio() + "/reprioritisation-proposals/" + UUID.randomUUID())
                .statusCode(404)
                .body("type", equalTo("urn:mandate:problem:proposal-not-found"));
    }

    /** Answers the correlation id of the change. */
    private String weigh(int growth, int health) {
        Api.ADMIN.change(
                rivals.strategy(), "{\"goals\": %s}".formatted(World.goals(growth, health)));
        return Events.sent("mandate.portfolio.strategy-changed.v1", World.id(rivals.strategy()), 2)
                .getLast()
                .correlationId();
    }

    private List<String> ranking() {
        return Api.ADMIN.get(rivals.portfolio() + "/ranking").extract().path("items.projectId");
    }
}
