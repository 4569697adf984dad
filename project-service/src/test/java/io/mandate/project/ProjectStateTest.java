package io.mandate.project;

import static io.mandate.project.Service.approve;
import static io.mandate.project.Service.as;
import static io.mandate.project.Service.minimal;
import static io.mandate.project.Service.office;
import static io.mandate.project.Service.proposed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.Republishing;
import io.mandate.platform.testing.SentEvent;
import io.mandate.platform.testing.States;
import io.mandate.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a project is, on the topic that tells each one's present state. */
@QuarkusTest
@RealServers
class ProjectStateTest {
    private static final String STATE = "mandate.project.state.v1";
    private static final String PATH = "/v1/state-republications";

    @Test
    void everyEventIsFollowedByTheStateThatContainsIt() {
        var office = office();
        var id = proposed(minimal(office));
        approve(id);

        var states = States.told(STATE, id, 2);

        assertThat(states).extracting(SentEvent::sequence).containsExactly(1L, 2L);
        assertThat(states)
                .allSatisfy(ContractFiles::assertKeepsContract)
                .allSatisfy(state -> assertThat(state.topic()).isEqualTo(STATE));
        assertThat(states.getLast().data().get("status").asText()).isEqualTo("APPROVED");
        assertThat(states.getLast().data().get("version").asLong()).isEqualTo(2);
        assertThat(states.getLast().attribute("office")).isEqualTo(office);
    }

    @Test
    void oneIsToldAgainUnderItsOldNumber() {
        var id = proposed(minimal(office()));
        approve(id);

        Republishing.one("project", id);

        var states = States.told(STATE, id, 3);
        assertThat(states).extracting(SentEvent::sequence).containsExactly(1L, 2L, 2L);
        assertThat(states.getLast().data().get("name")).isEqualTo(states.get(1).data().get("name"));
    }

    @Test
    void allAreToldAgainInPages() {
        var office = office();
        var items = new StringBuilder();
        for (int i = 0; i < 450; i++) {
            items.append(i == 0 ? "" : ",").append(minimal(office));
        }
        Service.admin()
                .body("{\"items\": [%s]}".formatted(items))
                .post("/v1/projects:batch")
                .then()
                .statusCode(200);
        States.await(state -> isOf(state, office), 450);

        Republishing.all("project");

        var all = States.await(state -> isOf(state, office), 900);
        assertThat(all.stream().map(SentEvent::key).distinct()).hasSize(450);
    }

    @Test
    void onlyAnOperatorForAllOfficesRepublishesWhatThereIs() {
        var all = "{\"aggregate\": \"project\"}";
        as(Tokens.of(Role.PMO_ADMIN)).body(all).post(PATH).then().statusCode(403);
        as(Tokens.of(List.of(Role.OPERATOR), List.of("it")))
                .body(all)
                .post(PATH)
                .then()
                .statusCode(403);
        Republishing.ask("{\"aggregate\": \"person\"}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/aggregate"))
                .body("errors[0].detail", endsWith("or project"));
        Republishing.ask(
                        "{\"aggregate\": \"project\", \"key\": \"%s\"}"
                                .formatted(UUID.randomUUID()))
                .statusCode(404);
        Republishing.ask("{\"aggregate\": \"project\", \"key\": \"none\"}").statusCode(404);
    }

    private static boolean isOf(SentEvent state, String office) {
        return STATE.equals(state.type()) && office.equals(state.attribute("office"));
    }
}
