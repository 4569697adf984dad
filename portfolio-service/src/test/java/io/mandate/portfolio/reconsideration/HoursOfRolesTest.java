package io.mandate.portfolio.reconsideration;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two projects are in force that each need a welder for 100 hours in January, of whom there are 200. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class HoursOfRolesTest {
    private static final String PROPOSED = "mandate.portfolio.reprioritisation-proposed.v1";

    @Inject Reconsiderer reconsiderer;

    private World world;
    private Desk desk;
    private String portfolio;
    private String better;
    private String other;

    @BeforeEach
    void aSelectionIsInForce() {
        world = World.create();
        portfolio = world.portfolio(world.strategy(1, 1), "RISK_ADJUSTED_VALUE", "1000.00");
        hours("200");
        better = project("140.00");
        other = project("120.00");
        World.approved(portfolio);
        desk = new Desk(reconsiderer, portfolio);
        desk.look();
        assertThat(desk.proposals()).isEmpty();
    }

    @Test
    void fewerHoursOfARoleBecomeAProposalInTheirChain() {
        hours("150");

        var proposal = desk.proposed("WAITING");

        assertThat(proposal.get("because"))
                .isEqualTo(List.of("the portfolio's hours of roles have changed"));
        Api.ADMIN
                .get(desk.path(proposal))
                .body("outlook.in", equalTo(List.of()))
                .body("outlook.out", equalTo(List.of(other)));
        var told = Events.sent(PROPOSED, World.id(portfolio));
        ContractFiles.assertKeepsContract(told);
        var changed = "mandate.portfolio.portfolio-changed.v1";
        assertThat(told.correlationId())
                .isEqualTo(Events.sent(changed, World.id(portfolio), 3).getLast().correlationId());
    }

    @Test
    void theSameHoursWrittenOtherwiseAreNoNews() {
        hours("200.00");

        desk.look();

        assertThat(desk.proposals()).isEmpty();
    }

    @Test
    void moreHoursThanAreNeededChangeNoPlace() {
        hours("300");

        desk.proposed("UNCHANGED");

        assertThat(Desk.told(PROPOSED, World.id(portfolio))).isZero();
    }

    @Test
    void whatAProjectAsksOfARoleThatIsLimitedBecomesAProposal() {
        world.tell(better, "revised", details("140.00", "welder", 101));

        var proposal = desk.proposed("WAITING");

        assertThat(proposal.get("because")).isEqualTo(List.of("1 project(s) changed: " + better));
        Api.ADMIN.get(desk.path(proposal)).body("outlook.out", equalTo(List.of(other)));
    }

    @Test
    void whatAProjectAsksOfOtherRolesIsNotSoughtAnew() {
        var also =
                "{\"role\": \"clerk\", \"month\": \"2035-01\", \"hours\": 900, \"skill\": \"law\"}";
        var more =
                details("140.00", "welder", 100)
                        .replace("\"demand\": [", "\"demand\": [" + also + ", ");
        world.tell(better, "revised", more);

        desk.look();

        assertThat(desk.proposals()).isEmpty();
    }

    private void hours(String hours) {
        Api.ADMIN.change(
                portfolio,
                """
                {"capacity": [{"role": "welder", "from": "2035-01", "to": "2035-06", "hours": "%s"}]}\
                """
                        .formatted(hours));
    }

    private String project(String benefit) {
        var id = UUID.randomUUID().toString();
        world.tell(id, "proposed", details(benefit, "welder", 100));
        return id;
    }

    private static String details(String benefit, String role, int hours) {
        return World.details("PROPOSED", "40.00", benefit, 50, 50)
                .replace(
                        "\"demand\": []",
                        "\"demand\": [{\"role\": \"%s\", \"month\": \"2035-01\", \"hours\": %d, \"skill\": \"steel\"}]"
                                .formatted(role, hours));
    }
}
