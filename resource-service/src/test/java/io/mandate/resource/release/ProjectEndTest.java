package io.mandate.resource.release;

import static io.mandate.resource.World.freshOffice;
import static io.mandate.resource.World.hire;
import static io.mandate.resource.World.hours;
import static io.mandate.resource.World.manager;
import static io.mandate.resource.World.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.SentEvent;
import io.mandate.resource.Runs;
import io.mandate.resource.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "resource-service"))
class ProjectEndTest {
    /** 21 working days, ten of them up to the 14th. */
    private static final String MARCH = "2031-03";

    private static final String APRIL = "2031-04";
    private static final String PUBLISHED = "mandate.resource.allocation-published.v1";
    private static final String UNMET = "mandate.resource.demand-unmet.v1";

    private final String office = freshOffice();
    private final String chain = "chain-" + UUID.randomUUID();

    @Test
    void aTerminatedProjectFreesItsPeopleFromItsWindDownDate() {
        var ada = hire(office, "developer", 105);
        var project = staffed(105);

        project.directed("TERMINATE", 1, chain)
                .becomes("STOPPING", chain, LocalDate.of(2031, 3, 14));

        var told = released(project, 2);
        assertThat(told)
                .extracting(e -> e.data().path("month").asText())
                .containsExactly(MARCH, APRIL);
        assertThat(told).extracting(e -> e.data().path("hours").asInt()).containsExactly(50, 0);
        assertThat(told).allSatisfy(ContractFiles::assertKeepsContract);
        assertThat(told).allSatisfy(e -> assertThat(e.correlationId()).isEqualTo(chain));
        assertThat(told).allSatisfy(e -> assertThat(e.attribute("causationid")).isNotEmpty());
        assertThat(told.getFirst().data().path("reason").asText()).isEqualTo("STOPPING");
        assertThat(told.getFirst().data().path("effectiveOn").asText()).isEqualTo("2031-03-14");
        manager()
                .get("/v1/people/" + ada + "/allocations")
                .then()
                .body("items", hasSize(1))
                .body("items[0].hours", equalTo(50));
    }

    @Test
    void whoWasFreedCanBePlannedAgainAndWhoWindsDownIsNotTakenAway() {
        hire(office, "developer", 105);
        var ending = staffed(105);
        ending.becomes("STOPPING", chain, LocalDate.of(2031, 3, 14));
        released(ending, 2);
        var next = project(office).asksFor("ACTIVE", World.hours("developer", MARCH, 105));
        next.directed("START", 1, "other").isSeen(MARCH, "WANTED");

        var run = Runs.plan(office, MARCH);

        Runs.see(run)
                .body("inputs.availableHours", equalTo(55))
                .body("result.assignedHours", equalTo(55));
        Runs.approve(run).statusCode(201);
        Runs.ofProject(ending.id, MARCH).body("items[0].hours", equalTo(50));
    }

    @Test
    void theSameEndToldAgainFreesNothingAndSaysNothing() {
        hire(office, "developer", 105);
        var project = staffed(105);
        project.becomes("STOPPING", chain, LocalDate.of(2031, 3, 14));
        released(project, 2);

        project.becomes("STOPPING", chain, LocalDate.of(2031, 3, 14))
                .asksFor("STOPPING", hours("developer", "2031-05", 1))
                .isSeen("2031-05", "ENDING");

        assertThat(released(project, 2)).hasSize(2);
    }

    @Test
    void unmetDemandIsCalledOff() {
        hire(office, "developer", 50);
        var project = staffed(105);

        project.becomes("DELIVERED", chain, null);

        var last = Events.sent(UNMET, project.id, 4);
        assertThat(last).allSatisfy(ContractFiles::assertKeepsContract);
        assertThat(last.getLast().data().path("unmet")).isEmpty();
        assertThat(released(project, 2))
                .extracting(e -> e.data().path("reason").asText())
                .containsOnly("DELIVERED");
    }

    private List<SentEvent> released(World.Project project, int count) {
        return Events.await(
                event ->
                        project.id.equals(event.key())
                                && PUBLISHED.equals(event.type())
                                && event.data().path("released").asBoolean(),
                count);
    }

    /** Active, and allocated in March and April. */
    private World.Project staffed(int hours) {
        var project =
                project(office)
                        .asksFor(
                                "ACTIVE",
                                hours("developer", MARCH, hours),
                                hours("developer", APRIL, hours))
                        .directed("START", 1, "start")
                        .isSeen(MARCH, "WANTED");
        Runs.planAndApprove(office, MARCH);
        Runs.planAndApprove(office, APRIL);
        return project;
    }
}
