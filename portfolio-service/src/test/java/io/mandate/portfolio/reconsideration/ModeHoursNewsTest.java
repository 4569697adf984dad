package io.mandate.portfolio.reconsideration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

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

/**
 * A running and a new project each need a welder for 100 of 150 hours in January; in force the running one is
 * reduced to 50.
 */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class ModeHoursNewsTest {
    @Inject Reconsiderer reconsiderer;

    private World world;
    private Desk desk;
    private String portfolio;
    private String running;
    private String better;

    @BeforeEach
    void aSelectionIsInForce() {
        world = World.create();
        portfolio = world.portfolio(world.strategy(1, 1), "RISK_ADJUSTED_VALUE", "1000.00");
        Api.ADMIN.change(
                portfolio,
                """
                {"capacity": [{"role": "welder", "from": "2035-01", "to": "2035-06", "hours": "150"}]}\
                """);
        running = project("100.00");
        world.status(running, "PROPOSED", "ACTIVE");
        better = project("140.00");
        state("50", "");
        World.approved(portfolio);
        desk = new Desk(reconsiderer, portfolio);
        desk.look();
        assertThat(desk.proposals()).isEmpty();
    }

    @Test
    void moreHoursOfAModeBecomeAProposal() {
        state("51", "");

        var proposal = desk.proposed("WAITING");

        assertThat(proposal.get("because")).isEqualTo(List.of("1 project(s) changed: " + running));
        Api.ADMIN
                .get(desk.path(proposal))
                .body("outlook.out", equalTo(List.of(better)))
                .body("outlook.ways.projectId", equalTo(List.of(running)))
                .body(
                        "outlook.ways.change",
                        equalTo(List.of("has mode CONTINUE instead of REDUCE")));
    }

    @Test
    void fewerHoursThanWereEnoughChangeNoPlace() {
        state("49", "");

        desk.proposed("UNCHANGED");
    }

    @Test
    void hoursOfARoleThatIsNotLimitedAreNotSoughtAnew() {
        state("50", ", {\"role\": \"clerk\", \"month\": \"2035-01\", \"hours\": 900}");

        desk.look();

        assertThat(desk.proposals()).isEmpty();
    }

    private void state(String hours, String more) {
        var modes =
                """
                {"modes": [{"mode": "CONTINUE"}, {"mode": "REDUCE", "value": "30.00",
                            "hours": [{"role": "welder", "month": "2035-01", "hours": %s}%s]}]}\
                """
                        .formatted(hours, more);
        var path = portfolio + "/options/" + running;
        var present = Api.ADMIN.get(path).extract();
        Api.ADMIN
                .put(path, present.header("ETag"), modes)
                .statusCode(present.statusCode() == 404 ? 201 : 200);
    }

    private String project(String benefit) {
        var id = UUID.randomUUID().toString();
        var details =
                World.details("PROPOSED", "40.00", benefit, 50, 50)
                        .replace(
                                "\"demand\": []",
                                "\"demand\": [{\"role\": \"welder\", \"month\": \"2035-01\", \"hours\": 100}]");
        world.tell(id, "proposed", details);
        return id;
    }
}
