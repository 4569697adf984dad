package io.mandate.portfolio.reconsideration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In January one project of 60 and one that runs for 60 are paid; in force another one is to start in March. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class OtherMonthTest {
    private static final String PROPOSED = "mandate.portfolio.reprioritisation-proposed.v1";
    private static final String DIRECTED = "mandate.portfolio.project-directed.v1";

    @Inject Reconsiderer reconsiderer;

    private Desk desk;
    private String portfolio;
    private String free;
    private String running;

    @BeforeEach
    void aSelectionIsInForce() {
        var world = World.create();
        portfolio = world.portfolio(world.strategy(1, 1), "RISK_ADJUSTED_VALUE", "1.00");
        budgets("120.00", "10.00", "70.00");
        world.project("60.00", "200.00", 50, 50);
        free = world.project("60.00", "100.00", 50, 50);
        state(free, "{\"start\": {\"earliest\": \"2035-01\", \"latest\": \"2035-03\"}}");
        running = world.project("60.00", "1000.00", 50, 50);
        world.status(running, "PROPOSED", "ACTIVE");
        state(
                running,
                """
                {"modes": [{"mode": "CONTINUE"},
                           {"mode": "REDUCE", "value": "900.00", "costs": [{"month": "2035-01", "amount": "30.00"}]}]}\
                """);
        World.approved(portfolio);
        desk = new Desk(reconsiderer, portfolio);
        desk.look();
        assertThat(desk.proposals()).isEmpty();
    }

    @Test
    void anotherMonthBecomesAProposalThoughEverybodyStaysIn() {
        budgets("120.00", "60.00", "70.00");

        var proposal = desk.proposed("WAITING");

        Api.ADMIN
                .get(desk.path(proposal))
                .body("outlook.moved", equalTo(1))
                .body("outlook.in", empty())
                .body("outlook.out", empty())
                .body("outlook.otherWays", equalTo(1))
                .body("outlook.ways.projectId", equalTo(List.of(free)))
                .body(
                        "outlook.ways.change",
                        equalTo(List.of("starts in 2035-02 instead of 2035-03")));
        var told = Events.sent(PROPOSED, World.id(portfolio));
        ContractFiles.assertKeepsContract(told);
        assertThat(told.data().get("otherWays").asInt()).isEqualTo(1);
        assertThat(told.data().at("/ways/0/change").asText())
                .isEqualTo("starts in 2035-02 instead of 2035-03");
    }

    @Test
    void aBudgetThatChangesNoMonthIsToldToNobody() {
        budgets("120.00", "59.00", "70.00");

        desk.proposed("UNCHANGED");

        assertThat(Desk.told(PROPOSED, World.id(portfolio))).isZero();
    }

    @Test
    void anotherModeBecomesAProposalAndItsApprovalDirectsTheProjectOnce() {
        budgets("90.00", "10.00", "70.00");

        var proposal = desk.proposed("WAITING");

        Api.ADMIN
                .get(desk.path(proposal))
                .body("outlook.moved", equalTo(1))
                .body("outlook.ways.projectId", equalTo(List.of(running)))
                .body(
                        "outlook.ways.change",
                        equalTo(List.of("has mode REDUCE instead of CONTINUE")));
        Api.ADMIN.create(desk.run(proposal) + "/approval", "{\"reason\": \"less of it\"}");
        var directed = Events.sent(DIRECTED, running);
        assertThat(directed.data().get("kind").asText()).isEqualTo("REVISE");
        desk.look();
        assertThat(Desk.told(DIRECTED, running)).isEqualTo(1);
        assertThat(Desk.told(PROPOSED, World.id(portfolio))).isEqualTo(1);
    }

    private void budgets(String january, String february, String march) {
        Api.ADMIN.change(
                portfolio,
                """
                {"periods": [{"from": "2035-01", "to": "2035-01", "budget": "%s"},
                             {"from": "2035-02", "to": "2035-02", "budget": "%s"},
                             {"from": "2035-03", "to": "2035-03", "budget": "%s"}]}\
                """
                        .formatted(january, february, march));
    }

    private void state(String project, String options) {
        Api.ADMIN.put(portfolio + "/options/" + project, null, options).statusCode(201);
    }
}
