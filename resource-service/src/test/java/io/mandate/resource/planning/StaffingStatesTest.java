package io.mandate.resource.planning;

import static io.mandate.resource.World.freshOffice;
import static io.mandate.resource.World.hire;
import static io.mandate.resource.World.hours;
import static io.mandate.resource.World.manager;
import static io.mandate.resource.World.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.Republishing;
import io.mandate.platform.testing.SentEvent;
import io.mandate.platform.testing.States;
import io.mandate.resource.Runs;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who there is and who works on what, on the topics that tell the present states. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "resource-service"))
class StaffingStatesTest {
    private static final String MARCH = "2031-03";
    private static final String PERSON = "mandate.person.state.v1";
    private static final String ALLOCATION = "mandate.allocation.state.v1";

    private final String office = freshOffice();

    @Test
    void aPersonIsToldWithEveryChangeAndNotWithoutOne() {
        var ada = hire(office, "developer", 100);
        patch(ada, "{\"monthlyHours\": 80}");
        patch(ada, "{\"monthlyHours\": 80}");
        patch(ada, "{\"role\": \"architect\"}");

        var states = States.told(PERSON, ada, 3);

        assertThat(states).extracting(SentEvent::sequence).containsExactly(1L, 2L, 3L);
        assertThat(states).allSatisfy(ContractFiles::assertKeepsContract);
        assertThat(states.getLast().data().get("role").asText()).isEqualTo("architect");
        assertThat(states.getLast().data().get("monthlyHours").asInt()).isEqualTo(80);
    }

    @Test
    void anAllocationHoldsThePeopleAndTheHoursThatNobodyGives() {
        var ada = hire(office, "developer", 100);
        var wanted =
                project(office)
                        .asksFor("ACTIVE", hours("developer", MARCH, 120))
                        .directed("START", 1, "chain-" + UUID.randomUUID())
                        .isSeen(MARCH, "WANTED");
        Runs.planAndApprove(office, MARCH);
        var key = wanted.id + "/" + MARCH;

        var told = States.told(ALLOCATION, key, 1).getFirst();
        Republishing.all("allocation");
        Republishing.one("allocation", key);
        Republishing.one("person", ada);

        assertThat(States.told(ALLOCATION, key, 3))
                .allSatisfy(ContractFiles::assertKeepsContract)
                .allSatisfy(
                        state -> {
                            assertThat(state.sequence()).isEqualTo(2);
                            assertThat(state.data().get("people"))
                                    .isEqualTo(told.data().get("people"));
                            assertThat(state.data().get("unmetHours").asInt()).isEqualTo(20);
                        });
        assertThat(told.data().get("people").findValuesAsText("personId")).containsExactly(ada);
        assertThat(States.told(PERSON, ada, 2))
                .extracting(SentEvent::sequence)
                .containsExactly(1L, 1L);
    }

    private static void patch(String person, String change) {
        var path = "/v1/people/" + person;
        manager()
                .header("If-Match", manager().get(path).header("ETag"))
                .contentType("application/merge-patch+json")
                .body(change)
                .patch(path)
                .then()
                .statusCode(200);
    }
}
